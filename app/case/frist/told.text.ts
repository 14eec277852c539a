import { defineText } from "~/i18n/define-text.ts";

type By = { when: string };

/** The dates of the case, said to the citizen. */
export const toldText = defineText({
  da: {
    title: "Datoer i din sag",
    more: ({ count }: { count: number }) =>
      count === 1 ? "Se én dato mere" : `Se ${count} datoer mere`,
    day: ({ date }: { date: string }) => `den ${date}`,
    law: ({ when }: By) => `Vi skal gøre det senest ${when}.`,
    yours: ({ when }: By) => `Vil du det, skal du gøre det senest ${when}.`,
    promise: ({ when }: By) => `Senest ${when}. Det kan du forvente af os.`,
    promiseTimes: ({ when, times }: By & { times: number }) =>
      `Mindst ${times} gange, senest ${when}. Det kan du forvente af os.`,
    lawPassed: ({ when }: By) => `Vi skulle have gjort det senest ${when}. Ring til os.`,
    promisePassed: ({ when }: By) =>
      `Vi nåede det ikke til ${when}. Det er vores fejl. Ring til os.`,
  },
  en: {
    title: "Dates in your case",
    more: ({ count }) => (count === 1 ? "See one more date" : `See ${count} more dates`),
    day: ({ date }) => date,
    law: ({ when }) => `We must do it by ${when}.`,
    yours: ({ when }) => `If you want to, you must do it by ${when}.`,
    promise: ({ when }) => `By ${when}. You can expect that of us.`,
    promiseTimes: ({ when, times }) =>
      `At least ${times} times, by ${when}. You can expect that of us.`,
    lawPassed: ({ when }) => `We should have done it by ${when}. Call us.`,
    promisePassed: ({ when }) => `We did not make it by ${when}. That is our mistake. Call us.`,
  },
});
