import { defineText } from "~/i18n/define-text.ts";

type Amount = { amount: number };

/** How long a rule gives. */
export const fristText = defineText({
  da: {
    units: {
      hours: ({ amount }: Amount) => (amount === 1 ? "1 time" : `${amount} timer`),
      days: ({ amount }: Amount) => (amount === 1 ? "1 dag" : `${amount} dage`),
      workingDays: ({ amount }: Amount) =>
        amount === 1 ? "1 arbejdsdag" : `${amount} arbejdsdage`,
      weeks: ({ amount }: Amount) => (amount === 1 ? "1 uge" : `${amount} uger`),
      months: ({ amount }: Amount) => (amount === 1 ? "1 måned" : `${amount} måneder`),
      years: ({ amount }: Amount) => `${amount} år`,
    },
    times: ({ times, span }: { times: number; span: string }) => `mindst ${times} gange på ${span}`,
    again: ({ often }: { often: string }) => `${often}, igen og igen`,
  },
  en: {
    units: {
      hours: ({ amount }) => (amount === 1 ? "1 hour" : `${amount} hours`),
      days: ({ amount }) => (amount === 1 ? "1 day" : `${amount} days`),
      workingDays: ({ amount }) => (amount === 1 ? "1 working day" : `${amount} working days`),
      weeks: ({ amount }) => (amount === 1 ? "1 week" : `${amount} weeks`),
      months: ({ amount }) => (amount === 1 ? "1 month" : `${amount} months`),
      years: ({ amount }) => (amount === 1 ? "1 year" : `${amount} years`),
    },
    times: ({ times, span }) => `at least ${times} times in ${span}`,
    again: ({ often }) => `${often}, again and again`,
  },
});
