import { defineText } from "~/i18n/define-text.ts";

export const endText = defineText({
  da: {
    title: "Jobbet slutter",
    lead: "Borgeren læser dagen og grunden. Trin og pauser efter dagen bliver aflyst. Alt det gamle står der stadig.",
    change:
      "Får borgeren færre timer eller et nyt sted i samme sag, så skriv en ny aftale i stedet.",
    writeNew: "Skriv en ny aftale",
    none: "Der er ingen aftale, der gælder nu",
    noneBody: "Kun en aftale, der gælder, kan slutte.",
    dag: "Sidste dag",
    grund: "Hvorfor slutter det?",
    grundHint: "Skriv det med almindelige ord. Der er plads til 2.000 tegn.",
    save: "Gem, at jobbet slutter",
    back: "Fleksjobaftale",
    problem: {
      dateMissing: "Skriv den sidste dag",
      dateImpossible: "Den dag findes ikke",
      outside: "Dagen ligger før jobbet begyndte, eller mere end et år ude i tiden",
      reasonMissing: "Skriv, hvorfor jobbet slutter. Borgeren skal kunne læse det",
      tooLong: "Teksten er for lang. Der er plads til 2.000 tegn",
      over: "Aftalen gælder ikke mere. En anden har skrevet imens",
    },
  },
  en: {
    title: "The job ends",
    lead: "The citizen reads the day and the reason. Steps and breaks after the day are called off. All that was stays.",
    change:
      "If the citizen gets fewer hours or another place in the same case, write a new agreement instead.",
    writeNew: "Write a new agreement",
    none: "There is no agreement that holds now",
    noneBody: "Only an agreement that holds can end.",
    dag: "Last day",
    grund: "Why does it end?",
    grundHint: "Write it in ordinary words. There is room for 2,000 characters.",
    save: "Save that the job ends",
    back: "Fleksjob agreement",
    problem: {
      dateMissing: "Write the last day",
      dateImpossible: "There is no such day",
      outside: "The day lies before the job began, or more than a year ahead",
      reasonMissing: "Write why the job ends. The citizen must be able to read it",
      tooLong: "The text is too long. There is room for 2,000 characters",
      over: "The agreement does not hold any more. Somebody else has written meanwhile",
    },
  },
});
