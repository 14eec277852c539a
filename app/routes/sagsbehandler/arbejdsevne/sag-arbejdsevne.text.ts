import { defineText } from "~/i18n/define-text.ts";

export const sagArbejdsevneText = defineText({
  da: {
    title: "Arbejdsevne",
    draft: "Kladde",
    draftBody: "Borgeren kan ikke se kladden.",
    draftBy: ({ name }: { name: string }) => `Sidst gemt af ${name}.`,
    continueDraft: "Skriv videre på kladden",
    begin: "Skriv en ny vurdering",
    none: "Der er ingen vurdering endnu",
    noneBody: "Den står her, når den er skrevet.",
    version: ({ number }: { number: number }) => `Vurdering nr. ${number}`,
    done: {
      gemt: "Kladden er gemt",
      offentliggjort: "Vurderingen er offentliggjort. Borgeren kan læse den nu.",
    },
  },
  en: {
    title: "Work capacity",
    draft: "Draft",
    draftBody: "The citizen cannot see the draft.",
    draftBy: ({ name }) => `Last saved by ${name}.`,
    continueDraft: "Go on with the draft",
    begin: "Write a new assessment",
    none: "There is no assessment yet",
    noneBody: "It stands here once it has been written.",
    version: ({ number }) => `Assessment no. ${number}`,
    done: {
      gemt: "The draft is saved",
      offentliggjort: "The assessment is published. The citizen can read it now.",
    },
  },
});
