import { defineText } from "~/i18n/define-text.ts";

export const mineDataText = defineText({
  da: {
    title: "Hent din sag",
    lead: "Du kan hente din sag som en fil. Så har du den selv, også når du ikke er logget ind.",
    legend: "Hvad vil du hente?",
    hint: "Alt er valgt. Fjern det, du ikke vil have med.",
    fetch: "Hent min sag",
    zip: "Du får en ZIP-fil. Åbn den, og læs først README.txt. Der står, hvad de andre filer er.",
    careTitle: "Pas på filen",
    care: "Der står meget om dig i den. Gem den et sted, hvor kun du kan se den.",
    moreTitle: "Mangler du noget?",
    more: "Kommunen kan have papirer, der ikke er her.",
    ask: "Bed om at se dem",
    problem: "Vælg noget, du vil hente",
  },
  en: {
    title: "Fetch your case",
    lead: "You can fetch your case as a file. Then you have it yourself, also when you are not logged in.",
    legend: "What do you want to fetch?",
    hint: "Everything is chosen. Remove what you do not want.",
    fetch: "Fetch my case",
    zip: "You get a ZIP file. Open it, and read README.txt first. It says what the other files are.",
    careTitle: "Take care of the file",
    care: "It says a lot about you. Keep it where only you can see it.",
    moreTitle: "Is something missing?",
    more: "The municipality may have papers that are not here.",
    ask: "Ask to see them",
    problem: "Choose something to fetch",
  },
});
