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
    correct: {
      title: "Ret slutningen af jobbet",
      lead: "Borgeren får at vide, at det er rettet, og kan stadig læse, hvad der stod før. Trin og pauser efter den nye dag bliver aflyst. Trin, der er aflyst, kommer ikke igen. Dem planlægger du på ny.",
      save: "Gem rettelsen",
    },
    problem: {
      dateMissing: "Skriv den sidste dag",
      dateImpossible: "Den dag findes ikke",
      outside: "Dagen ligger før jobbet begyndte, eller mere end et år ude i tiden",
      reasonMissing: "Skriv, hvorfor jobbet slutter. Borgeren skal kunne læse det",
      tooLong: "Teksten er for lang. Der er plads til 2.000 tegn",
      over: "Aftalen gælder ikke mere. En anden har skrevet imens",
      same: "Det står der allerede. Skriv det, der skal være anderledes",
      meanwhile: "En anden har rettet det imens. Læs det, og ret igen, hvis det stadig er forkert",
      paid: "Ydelse har regnet tilskud ud for dage efter den dag. Bed dem rette måneden først",
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
    correct: {
      title: "Correct the end of the job",
      lead: "The citizen is told that it is corrected, and can still read what it said before. Steps and breaks after the new day are called off. Steps that are called off do not come back. You plan them anew.",
      save: "Save the correction",
    },
    problem: {
      dateMissing: "Write the last day",
      dateImpossible: "There is no such day",
      outside: "The day lies before the job began, or more than a year ahead",
      reasonMissing: "Write why the job ends. The citizen must be able to read it",
      tooLong: "The text is too long. There is room for 2,000 characters",
      over: "The agreement does not hold any more. Somebody else has written meanwhile",
      same: "It says so already. Write what is to be different",
      meanwhile:
        "Somebody else has corrected it meanwhile. Read it, and correct again if it is still wrong",
      paid: "The benefit office has worked out a subsidy for days after that. Ask them to correct the month first",
    },
  },
});
