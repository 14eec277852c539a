import { defineText } from "~/i18n/define-text.ts";

export const noCaseText = defineText({
  da: {
    title: "Du har ingen sag her",
    body: "Når kommunen åbner en sag om fleksjob til dig, kan du følge den her.",
  },
  en: {
    title: "You have no case here",
    body: "When the municipality opens a fleksjob case for you, you can follow it here.",
  },
});
