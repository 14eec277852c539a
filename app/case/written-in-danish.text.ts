import { defineText } from "~/i18n/define-text.ts";

export const writtenInDanishText = defineText({
  da: {
    municipality: "Kommunen skrev det her på dansk.",
    paper: "Papiret er skrevet på dansk.",
  },
  en: {
    municipality: "The municipality wrote this in Danish.",
    paper: "This paper was written in Danish.",
  },
});
