import { defineText } from "~/i18n/define-text.ts";

/** The words around what a helper reads. */
export const readingText = defineText({
  da: {
    plan: {
      title: "Planen",
      none: "Der er ingen plan endnu",
      noneBody: "Når planen bliver skrevet, kan du læse den her.",
    },
    decisions: {
      title: "Svar fra kommunen",
      none: "Kommunen har ikke svaret endnu",
      noneBody: "Når der kommer et svar, kan du læse det her.",
      back: "Alle svar fra kommunen",
    },
    papers: {
      title: "Papirer",
      none: "Der er ingen papirer",
      noneBody: "Når der kommer papirer i sagen, kan du læse dem her.",
      back: "Alle papirer",
    },
    messages: {
      title: "Beskeder",
      lead: ({ name }: { name: string }) => `Kun ${name} kan skrive til kommunen her.`,
      none: "Ingen har skrevet endnu",
      noneBody: "Når der bliver skrevet, kan du læse det her.",
    },
    meetings: {
      title: "Møder",
      none: "Der er ikke aftalt et møde",
      noneBody: "Når kommunen indkalder til et møde, kan du læse om det her.",
    },
    looks: {
      title: "Hvem har set",
      heading: ({ name }: { name: string }) => `Hvem har set på sagen for ${name}`,
    },
  },
  en: {
    plan: {
      title: "The plan",
      none: "There is no plan yet",
      noneBody: "When the plan is written, you can read it here.",
    },
    decisions: {
      title: "Decisions",
      none: "The municipality has not decided yet",
      noneBody: "When a decision comes, you can read it here.",
      back: "All decisions",
    },
    papers: {
      title: "Papers",
      none: "There are no papers",
      noneBody: "When papers come into the case, you can read them here.",
      back: "All papers",
    },
    messages: {
      title: "Messages",
      lead: ({ name }) => `Only ${name} can write to the municipality here.`,
      none: "Nobody has written yet",
      noneBody: "When somebody writes, you can read it here.",
    },
    meetings: {
      title: "Meetings",
      none: "No meeting has been arranged",
      noneBody: "When the municipality invites to a meeting, you can read about it here.",
    },
    looks: {
      title: "Who has seen",
      heading: ({ name }) => `Who has seen the case of ${name}`,
    },
  },
});
