import { defineText } from "~/i18n/define-text.ts";

export const papirText = defineText({
  da: {
    back: "Alle dine papirer",
    seen: "Se, hvem der har set dine oplysninger",
    newVersion: "Læg en ny udgave af papiret ind",
    added: "Papiret ligger nu i din sag",
    addedBody: "Kommunen kan læse det. Se herunder, at det er det rigtige.",
  },
  en: {
    back: "All your papers",
    seen: "See who has seen your information",
    newVersion: "Add a new version of the paper",
    added: "The paper is in your case now",
    addedBody: "The municipality can read it. See below that it is the right one.",
  },
});
