import { defineText } from "~/i18n/define-text.ts";

export const progressionText = defineText({
  da: {
    title: "Dine planlagte timer",
    lead: "Her er de trin, I har aftalt. En pause er i orden. Så flytter I trinnene.",
    says: ({ first, last }: { first: string; last: string }) =>
      `Planen går fra ${first} til ${last} timer om ugen.`,
    /** While there is one step only. */
    saysOne: ({ hours, date }: { hours: string; date: string }) =>
      `Planen er ${hours} timer om ugen fra den ${date}.`,
    from: "Fra",
    planned: "Planlagt",
    worked: "Det blev",
    pauses: "Pauser",
    pause: ({ from, to }: { from: string; to: string }) => `Fra den ${from} til den ${to}`,
  },
  en: {
    title: "Your planned hours",
    lead: "These are the steps you agreed on. A break is all right. Then you move the steps.",
    says: ({ first, last }) => `The plan goes from ${first} to ${last} hours a week.`,
    saysOne: ({ hours, date }) => `The plan is ${hours} hours a week from ${date}.`,
    from: "From",
    planned: "Planned",
    worked: "It became",
    pauses: "Breaks",
    pause: ({ from, to }) => `From ${from} to ${to}`,
  },
});
