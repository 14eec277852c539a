import { defineText } from "~/i18n/define-text.ts";

export const nyAfgoerelseText = defineText({
  da: {
    title: "Ny afgørelse",
    lead: "Du begynder en kladde. Borgeren ser den ikke, før afgørelsen er meddelt.",
    heading: "Overskrift",
    hint: "Det, borgeren ser i listen. For eksempel: Dine timer i fleksjob.",
    begin: "Begynd kladden",
    missing: "Skriv en overskrift",
    tooLong: "Overskriften er for lang. Der er plads til 200 tegn",
  },
  en: {
    title: "New decision",
    lead: "You begin a draft. The citizen does not see it until the decision is announced.",
    heading: "Heading",
    hint: "What the citizen sees in the list. For example: Your hours in a fleksjob.",
    begin: "Begin the draft",
    missing: "Write a heading",
    tooLong: "The heading is too long. There is room for 200 characters",
  },
});
