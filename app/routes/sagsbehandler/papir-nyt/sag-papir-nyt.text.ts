import { defineText } from "~/i18n/define-text.ts";

export const sagPapirNytText = defineText({
  da: {
    title: "Læg et papir i sagen",
    again: "Læg en ny udgave ind",
    back: "Til sagens papirer",
    lead: "Borgeren kan læse papiret med det samme og ser, at I har lagt det ind.",
    naming:
      "Papiret får selv sit navn af slagsen, den, der har skrevet det, og datoen. Så hedder det samme altid det samme.",
  },
  en: {
    title: "Add a paper to the case",
    again: "Add a new version",
    back: "To the papers of the case",
    lead: "The citizen can read the paper at once, and sees that you have added it.",
    naming:
      "The paper is named by its kind, by who wrote it and by its date, so that like is always called like.",
  },
});
