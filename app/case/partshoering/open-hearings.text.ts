import { defineText } from "~/i18n/define-text.ts";

export const openHearingsText = defineText({
  da: {
    title: "Før vi bestemmer, vil vi høre dig",
    answerBy: ({ date, away }: { date: string; away: string }) =>
      `Du kan svare til og med den ${date} (${away}).`,
    late: ({ date }: { date: string }) =>
      `Du kunne svare til og med den ${date}. Du kan stadig svare, til vi har bestemt.`,
    answer: "Læs det, og svar",
    answered: "Du har svaret. Nu er det os, der skal bestemme.",
    read: "Læs det igen",
  },
  en: {
    title: "Before we decide, we want to hear you",
    answerBy: ({ date, away }) => `You can answer until the end of ${date} (${away}).`,
    late: ({ date }) =>
      `You could answer until the end of ${date}. You can still answer until we have decided.`,
    answer: "Read it and answer",
    answered: "You have answered. Now it is for us to decide.",
    read: "Read it again",
  },
});
