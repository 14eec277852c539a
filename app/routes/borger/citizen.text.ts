import { defineText } from "~/i18n/define-text.ts";

export const citizenText = defineText({
  da: {
    nav: {
      overview: "Overblik",
      plan: "Planen",
      decisions: "Svar fra kommunen",
      money: "Penge",
      papers: "Papirer",
      consents: "Samtykker",
      looks: "Hvem har set",
      looksShort: "Hvem ser",
      messages: "Beskeder",
      helpers: "Hjælpere",
      passkeys: "Adgangsnøgler",
    },
  },
  en: {
    nav: {
      overview: "Overview",
      plan: "The plan",
      decisions: "Decisions",
      money: "Money",
      papers: "Papers",
      consents: "Consents",
      looks: "Who has looked",
      looksShort: "Seen by",
      messages: "Messages",
      helpers: "Helpers",
      passkeys: "Passkeys",
    },
  },
});
