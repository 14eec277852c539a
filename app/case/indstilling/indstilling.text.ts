import { defineText } from "~/i18n/define-text.ts";

export const indstillingText = defineText({
  da: {
    given: ({ by, date }: { by: string; date: string }) => `Givet af ${by} den ${date}`,
    answered: ({ answer, date }: { answer: string; date: string }) => `${answer} den ${date}`,
    answer: { enig: "Enig", uenig: "Ikke enig" },
    status: {
      kladde: "Kladde",
      afgivet: "Gælder nu",
      genforelagt: "Sendt tilbage til teamet",
      erstattet: "Erstattet af et nyt forslag",
    },
    answerTitle: "Svaret",
  },
  en: {
    given: ({ by, date }) => `Given by ${by} on ${date}`,
    answered: ({ answer, date }) => `${answer}, on ${date}`,
    answer: { enig: "Agrees", uenig: "Does not agree" },
    status: {
      kladde: "Draft",
      afgivet: "Holds now",
      genforelagt: "Sent back to the team",
      erstattet: "Replaced by a new one",
    },
    answerTitle: "The answer",
  },
});
