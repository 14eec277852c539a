import { defineText } from "~/i18n/define-text.ts";

export const sagAfgoerelserText = defineText({
  da: {
    title: "Afgørelser",
    drafts: "På vej",
    begin: "Ny afgørelse",
    klager: "Klager",
    klageOver: ({ title }: { title: string }) => `Klage over: ${title}`,
    lead: "Her står de afgørelser, som borgeren har fået, som borgeren læser dem.",
    none: "Der er ingen afgørelser",
    noneBody: "En afgørelse står her, når den er meddelt borgeren.",
    back: "Alle afgørelser i sagen",
    announced: "Afgørelsen er meddelt borgeren",
    announcedBody: ({ date }: { date: string }) =>
      `Borgeren kan læse den nu. Klagefristen er til og med den ${date}.`,
    correct: "Ret afgørelsen",
    correctNote: "Du begynder en ny udgave med de samme ord. Begge udgaver kan læses bagefter.",
    corrected: "Afgørelsen er ved at blive rettet. Udkastet står under »På vej«",
  },
  en: {
    title: "Decisions",
    drafts: "On their way",
    begin: "New decision",
    klager: "Complaints",
    klageOver: ({ title }) => `Complaint about: ${title}`,
    lead: "The decisions the citizen has been given, worded as the citizen reads them.",
    none: "There are no decisions",
    noneBody: "A decision appears here when the citizen has been told of it.",
    back: "All decisions in the case",
    announced: "The decision has been announced to the citizen",
    announcedBody: ({ date }) =>
      `The citizen can read it now. The last day to complain is ${date}.`,
    correct: "Correct the decision",
    correctNote: "You begin a new version with the same words. Both can be read afterwards.",
    corrected: "The decision is being corrected already. The draft is under “On their way”",
  },
});
