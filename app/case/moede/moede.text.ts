import { defineText } from "~/i18n/define-text.ts";

/** A meeting, told to whoever reads it. */
export const moedeText = defineText({
  da: {
    when: "Hvornår",
    at: ({ day, time }: { day: string; time: string }) => `${day} kl. ${time}`,
    lasts: ({ minutes }: { minutes: number }) => `Mødet varer cirka ${minutes} minutter.`,
    where: "Hvor",
    video: "Mødet er på video",
    who: "Hvem er med",
    agenda: "Det taler vi om",
    questions: "Det vil du tage op",
    noQuestions: "Der er ikke skrevet noget endnu.",
    bisidder: "Bisidder",
    noBisidder: "Der er ikke skrevet en bisidder på.",
    status: {
      planlagt: "Planlagt. Borgeren er ikke indkaldt",
      indkaldt: "Indkaldt",
      holdt: "Mødet er holdt",
      aflyst: "Mødet er aflyst",
    },
    because: ({ reason }: { reason: string }) => `Grund: ${reason}`,
  },
  en: {
    when: "When",
    at: ({ day, time }) => `${day} at ${time}`,
    lasts: ({ minutes }) => `The meeting takes about ${minutes} minutes.`,
    where: "Where",
    video: "The meeting is by video",
    who: "Who is there",
    agenda: "What we talk about",
    questions: "What you want to bring up",
    noQuestions: "Nothing has been written yet.",
    bisidder: "Companion (bisidder)",
    noBisidder: "No companion has been named.",
    status: {
      planlagt: "Planned. The citizen has not been invited",
      indkaldt: "Invited",
      holdt: "The meeting was held",
      aflyst: "The meeting is cancelled",
    },
    because: ({ reason }) => `Reason: ${reason}`,
  },
});
