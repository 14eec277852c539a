import { defineText } from "~/i18n/define-text.ts";

export const sagAfgoerelserText = defineText({
  da: {
    title: "Afgørelser",
    lead: "Her står de afgørelser, som borgeren har fået, som borgeren læser dem.",
    none: "Der er ingen afgørelser",
    noneBody: "En afgørelse står her, når den er meddelt borgeren.",
    back: "Alle afgørelser i sagen",
  },
  en: {
    title: "Decisions",
    lead: "The decisions the citizen has been given, worded as the citizen reads them.",
    none: "There are no decisions",
    noneBody: "A decision appears here when the citizen has been told of it.",
    back: "All decisions in the case",
  },
});
