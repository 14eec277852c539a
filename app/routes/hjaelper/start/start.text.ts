import { defineText } from "~/i18n/define-text.ts";

export const startText = defineText({
  da: {
    title: "Start",
    accepted: "Tak, fordi du vil hjælpe",
    acceptedBody: "Du kan læse med fra nu af.",
    heading: ({ name }: { name: string }) => `Sagen for ${name}`,
    shared: ({ name }: { name: string }) => `Det har ${name} delt med dig`,
    until: ({ date }: { date: string }) => `Du kan læse med til og med den ${date}.`,
    leaveTitle: "Vil du ikke hjælpe mere?",
    leaveBody: ({ name }: { name: string }) =>
      `Du kan stoppe når som helst. Så kan du ikke se sagen mere, og ${name} kan se, at du er stoppet. Vil du hjælpe igen, skal ${name} invitere dig på ny.`,
    leave: "Stop med at hjælpe",
  },
  en: {
    title: "Start",
    accepted: "Thank you for helping",
    acceptedBody: "You can read along from now on.",
    heading: ({ name }) => `The case of ${name}`,
    shared: ({ name }) => `What ${name} has shared with you`,
    until: ({ date }) => `You can read along until and including ${date}.`,
    leaveTitle: "Do you not want to help any more?",
    leaveBody: ({ name }) =>
      `You can stop at any time. Then you can no longer see the case, and ${name} can see that you stopped. To help again, ${name} must invite you anew.`,
    leave: "Stop helping",
  },
});
