import { defineText } from "~/i18n/define-text.ts";

export const writtenInDanishText = defineText({
  da: {
    municipality: "Det er kommunens egne ord på dansk.",
    paper: "Papiret er på dansk.",
  },
  en: {
    municipality: "The municipality wrote this in Danish.",
    paper: "This paper was written in Danish.",
  },
});
