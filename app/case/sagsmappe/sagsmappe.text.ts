import { defineText } from "~/i18n/define-text.ts";

/** Who reads what before a meeting, told to the citizen and to the office alike. */
export const sagsmappeText = defineText({
  da: {
    plan: "Beskrivelsen af dig i din plan",
    planHint: "Mål, arbejde, hverdag, helbred og det, der er prøvet før.",
    reads: ({ name }: { name: string }) => `${name} kan læse`,
    readsNot: ({ name }: { name: string }) => `${name} kan ikke læse`,
    noYes: "Der er ikke sagt ja til, at de læser noget til mødet. Så ser de ingen af papirerne.",
    nothing: "Der er sagt ja til mødet, men ikke til nogen af de valgte papirer.",
  },
  en: {
    plan: "The description of you in your plan",
    planHint: "Goals, work, everyday life, health and what has been tried before.",
    reads: ({ name }) => `${name} can read`,
    readsNot: ({ name }) => `${name} cannot read`,
    noYes:
      "Nobody has said yes to their reading anything for the meeting. They see none of the papers.",
    nothing: "There is a yes to the meeting, but to none of the chosen papers.",
  },
});
