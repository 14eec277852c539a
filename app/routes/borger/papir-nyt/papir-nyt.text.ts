import { defineText } from "~/i18n/define-text.ts";

export const papirNytText = defineText({
  da: {
    title: "Læg et papir i din sag",
    again: "Læg en ny udgave ind",
    back: "Alle dine papirer",
    lead: "Har du et papir, som kommunen skal se? Læg det her, så kan de læse det med det samme.",
    others: "Andre end kommunen får kun papiret, når du siger ja, eller når loven giver lov.",
  },
  en: {
    title: "Add a paper to your case",
    again: "Add a new version",
    back: "All your papers",
    lead: "Do you have a paper that the municipality should see? Add it here, and they can read it at once.",
    others: "Others than the municipality get it only when you say yes, or when the law allows it.",
  },
});
