import { defineText } from "~/i18n/define-text.ts";

export const sagIndstillingText = defineText({
  da: {
    title: "Indstilling",
    draft: "Kladde",
    draftBody: ({ name }: { name: string }) =>
      `Borgeren kan ikke se kladden. Sidst gemt af ${name}.`,
    continueDraft: "Skriv videre på kladden",
    begin: "Skriv en indstilling",
    beginAgain: "Skriv en ny indstilling",
    disagreed: "Borgeren er ikke enig",
    disagreedBody: "Indstillingen er tilbage hos jer. Læs borgerens ord, og skriv en ny.",
    none: "Der er ingen indstilling endnu",
    noneBody: "Den står her, når den er givet.",
    version: ({ number }: { number: number }) => `Indstilling nr. ${number}`,
    done: { gemt: "Kladden er gemt", afgivet: "Indstillingen er givet. Borgeren kan læse den nu." },
  },
  en: {
    title: "Proposal",
    draft: "Draft",
    draftBody: ({ name }) => `The citizen cannot see the draft. Last saved by ${name}.`,
    continueDraft: "Go on with the draft",
    begin: "Write a proposal",
    beginAgain: "Write a new proposal",
    disagreed: "The citizen does not agree",
    disagreedBody: "The proposal is back with you. Read the citizen's words and write a new one.",
    none: "There is no proposal yet",
    noneBody: "It stands here once it is given.",
    version: ({ number }) => `Proposal no. ${number}`,
    done: {
      gemt: "The draft is saved",
      afgivet: "The proposal is given. The citizen can read it now.",
    },
  },
});
