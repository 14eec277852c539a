import { defineText } from "../i18n/define-text.ts";

/** What a form says of the draft it keeps while somebody types. */
export const draftingText = defineText({
  da: {
    saved: ({ time }: { time: string }) => `Kladden er gemt kl. ${time}.`,
    meanwhile: ({ name, time }: { name: string; time: string }) =>
      `${name} har skrevet her imens. Din kladde er gemt kl. ${time}.`,
    both: "Se begge tekster",
    failed: "Ikke gemt lige nu. Dine ord er her endnu. Vi prøver igen om lidt.",
    loggedOut: "Ikke gemt: Du er logget af. Dine ord er her endnu.",
    logIn: "Log ind i et nyt vindue, og kom tilbage hertil",
    conflict:
      "Ikke gemt: En anden har gemt her imens. Dine ord er her endnu. Gem selv for at se hvad.",
    refused: "Ikke gemt. Dine ord er her endnu. Gem selv for at se hvorfor.",
  },
  en: {
    saved: ({ time }) => `The draft was saved at ${time}.`,
    meanwhile: ({ name, time }) =>
      `${name} has written here meanwhile. Your draft was saved at ${time}.`,
    both: "See both texts",
    failed: "Not saved right now. Your words are still here. We will try again soon.",
    loggedOut: "Not saved: You have been logged out. Your words are still here.",
    logIn: "Log in in a new window, and come back here",
    conflict:
      "Not saved: Somebody else has saved here meanwhile. Your words are still here. Save yourself to see what.",
    refused: "Not saved. Your words are still here. Save yourself to see why.",
  },
});
