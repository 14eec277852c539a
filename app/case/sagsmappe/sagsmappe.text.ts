import { defineText } from "~/i18n/define-text.ts";

/** Who reads what before a meeting, told to the citizen and to the office alike. */
export const sagsmappeText = defineText({
  da: {
    plan: "Beskrivelsen af dig i din plan",
    planOfCitizen: "Beskrivelsen af borgeren i planen",
    planHint: "Mål, arbejde, hverdag, helbred og det, der er prøvet før.",
    reads: ({ name }: { name: string }) => `${name} kan læse`,
    readsNot: ({ name }: { name: string }) => `${name} kan ikke læse`,
    noYes: "Der er ikke sagt ja til, at de læser noget til mødet. Så ser de ingen af papirerne.",
    number: "Nr.",
    paper: "Papir",
    pages: "Side",
    fromTo: ({ from, to }: { from: number; to: number }) => `${from}–${to}`,
    noPages: "Ingen endnu",
    contents: ({ pages }: { pages: number }) =>
      `Mappen har ${pages === 1 ? "1 side" : `${pages} sider`}`,
    nothing: "Der er sagt ja til mødet, men ikke til nogen af de valgte papirer.",
  },
  en: {
    plan: "The description of you in your plan",
    planOfCitizen: "The description of the citizen in the plan",
    planHint: "Goals, work, everyday life, health and what has been tried before.",
    reads: ({ name }) => `${name} can read`,
    readsNot: ({ name }) => `${name} cannot read`,
    noYes:
      "Nobody has said yes to their reading anything for the meeting. They see none of the papers.",
    number: "No.",
    paper: "Paper",
    pages: "Page",
    fromTo: ({ from, to }) => `${from}–${to}`,
    noPages: "None yet",
    contents: ({ pages }) => `The bundle has ${pages === 1 ? "1 page" : `${pages} pages`}`,
    nothing: "There is a yes to the meeting, but to none of the chosen papers.",
  },
});
