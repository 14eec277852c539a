import { defineText } from "~/i18n/define-text.ts";

export const papirerText = defineText({
  da: {
    title: "Dine papirer",
    intro: "Her er papirerne i din sag. De ligger hos dem, der har skrevet eller fået dem.",
    consent: "Andre må kun få dem, når du siger ja, eller når loven giver lov.",
    seeConsents: "Se, hvad du har sagt ja til",
    add: "Læg et papir i sagen",
    none: "Der er ingen papirer endnu",
    noneBody: "Når der kommer papirer i din sag, kan du læse dem her.",
  },
  en: {
    title: "Your papers",
    intro: "These are the papers in your case. Whoever wrote or received them keeps them.",
    consent: "Others get them only when you say yes, or when the law allows it.",
    seeConsents: "See what you have said yes to",
    add: "Add a paper to the case",
    none: "There are no papers yet",
    noneBody: "When papers come into your case, you can read them here.",
  },
});
