import { defineText } from "~/i18n/define-text.ts";

export const citizenText = defineText({
  da: {
    nav: {
      overview: "Overblik",
      plan: "Planen",
      decisions: "Svar",
      workCapacity: "Det kan du",
      meetings: "Møder",
      proposal: "Forslag",
      money: "Penge",
      papers: "Papirer",
      consents: "Samtykker",
      looks: "Hvem har set",
      messages: "Beskeder",
      helpers: "Hjælpere",
      passkeys: "Adgangsnøgler",
      ownData: "Hent din sag",
    },
  },
  en: {
    nav: {
      overview: "Overview",
      plan: "Plan",
      decisions: "Decisions",
      workCapacity: "Abilities",
      meetings: "Meetings",
      proposal: "Suggestion",
      money: "Money",
      papers: "Papers",
      consents: "Consents",
      looks: "Who has seen",
      messages: "Messages",
      helpers: "Helpers",
      passkeys: "Passkeys",
      ownData: "Fetch your case",
    },
  },
});
