import { defineText } from "~/i18n/define-text.ts";

export const arbejdsevnePageText = defineText({
  da: {
    title: "Det kan du på et job",
    none: "Der er ikke skrevet noget endnu",
    noneBody: "Når kommunen har set på, hvad du kan på et job, står det her.",
    earlier: "De tidligere",
    earlierOne: ({ number, hours }: { number: number; hours: string }) =>
      `Nr. ${number}: ${hours} effektive timer`,
    ask: "Har din hverdag ændret sig? Så skriv til din kontakt. I kan bede om, at det bliver set på igen.",
    write: "Skriv en besked",
  },
  en: {
    title: "What you can do at work",
    none: "Nothing has been written yet",
    noneBody: "When the municipality has looked at what you can do at work, you find it here.",
    earlier: "The earlier ones",
    earlierOne: ({ number, hours }) => `No. ${number}: ${hours} effective hours`,
    ask: "Has your everyday life changed? Then write to your contact. You can ask for a new look.",
    write: "Write a message",
  },
});
