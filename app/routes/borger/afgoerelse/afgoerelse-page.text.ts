import { defineText } from "~/i18n/define-text.ts";

export const afgoerelsePageText = defineText({
  da: {
    back: "Alle svar fra kommunen",
    print: "Print eller gem svaret",
    complain: "Skriv en klage",
    goOn: "Skriv videre på din klage",
    seeKlage: "Se din klage",
    klage: "Du har klaget over svaret",
  },
  en: {
    back: "All decisions",
    print: "Print or save the decision",
    complain: "Write a complaint",
    goOn: "Go on with your complaint",
    seeKlage: "See your complaint",
    klage: "You have complained about the decision",
  },
});
