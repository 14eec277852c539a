import { defineText } from "~/i18n/define-text.ts";

/** What a letter says itself, around what it is about. */
export const letterText = defineText({
  da: {
    fetch: "Hent som brev (PDF)",
    fetched: ({ date }: { date: string }) => `Hentet i Min Sag den ${date}`,
    page: ({ number, of }: { number: number; of: number }) => `Side ${number} af ${of}`,
    none: "Der er ikke noget brev her.",
  },
  en: {
    fetch: "Save as a letter (PDF)",
    fetched: ({ date }) => `Fetched in Min Sag on ${date}`,
    page: ({ number, of }) => `Page ${number} of ${of}`,
    none: "There is no letter here.",
  },
});
