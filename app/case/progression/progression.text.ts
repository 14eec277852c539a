import { defineText } from "~/i18n/define-text.ts";

export const progressionText = defineText({
  da: {
    title: "Dine timer over tid",
    lead: "Her er de trin, I har aftalt. En pause er i orden. Så flytter I trinnene.",
    says: ({ first, last }: { first: string; last: string }) =>
      `Planen går fra ${first} til ${last} timer om ugen.`,
    from: "Fra",
    planned: "Planlagt",
    worked: "Det blev",
    pauses: "Pauser",
    pause: ({ from, to }: { from: string; to: string }) => `Fra den ${from} til den ${to}`,
  },
  en: {
    title: "Hours over time",
    lead: "These are the steps you agreed on. A break is all right. Then you move the steps.",
    says: ({ first, last }) => `The plan goes from ${first} to ${last} hours a week.`,
    from: "From",
    planned: "Planned",
    worked: "It became",
    pauses: "Breaks",
    pause: ({ from, to }) => `From ${from} to ${to}`,
  },
});
