import { defineText } from "~/i18n/define-text.ts";

export const papirText = defineText({
  da: { back: "Alle dine papirer", seen: "Se, hvem der har set dine oplysninger" },
  en: { back: "All your papers", seen: "See who has looked at your information" },
});
