import { defineText } from "~/i18n/define-text.ts";

export const sagFravaerText = defineText({
  da: {
    title: "Ferie og sygdom",
    lead: "Borgeren eller I skriver det ind én gang. Jobformidler, sagsbehandler og ydelse ser det samme. Skriv aldrig, hvad borgeren fejler.",
    readOnly: "Din rolle kan se det, men ikke skrive det ind.",
    add: "Skriv ind for borgeren",
  },
  en: {
    title: "Holiday and illness",
    lead: "The citizen or you enter it once. Job adviser, caseworker and the benefits office see the same. Never write what the citizen is ill with.",
    readOnly: "Your role can see it, but not enter it.",
    add: "Enter it for the citizen",
  },
});
