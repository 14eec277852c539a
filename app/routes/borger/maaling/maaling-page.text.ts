import { defineText } from "~/i18n/define-text.ts";

export const maalingPageText = defineText({
  da: {
    title: "Hvordan går det?",
    lead: "Vælg et tal fra 1 til 10. Du kan springe over. Du kan rette i dag, men ikke i morgen.",
    who: "Dem, der følger din sag, kan se dine svar.",
    question: {
      arbejde: "Hvordan går det på jobbet?",
      helbred: "Hvordan har du det?",
      tro: "Hvor meget tror du på, at det går?",
    },
    hint: "1 er meget dårligt. 10 er meget godt.",
    save: "Gem",
    back: "Tilbage",
    problem: {
      nothing: "Vælg et tal mindst ét sted",
      outside: "Vælg et tal fra 1 til 10",
    },
  },
  en: {
    title: "How does it go?",
    lead: "Choose a number from 1 to 10. You may skip one. You can correct it today, not tomorrow.",
    who: "Those who follow your case can see your answers.",
    question: {
      arbejde: "How does it go at work?",
      helbred: "How do you feel?",
      tro: "How much do you believe that it will work?",
    },
    hint: "1 is very bad. 10 is very good.",
    save: "Save",
    back: "Back",
    problem: {
      nothing: "Choose a number in at least one place",
      outside: "Choose a number from 1 to 10",
    },
  },
});
