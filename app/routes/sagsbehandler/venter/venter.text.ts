import { defineText } from "~/i18n/define-text.ts";

export const venterText = defineText({
  da: {
    title: "Vi venter på",
    lead: "Borgeren læser det med det samme. Skriv det kort, og så borgeren forstår det.",
    hvad: "Hvad venter vi på?",
    hvadHint: "For eksempel: Svar fra din læge",
    engelsk: "Det samme på engelsk",
    engelskHint: "Uden det læser den, der har valgt engelsk, den danske tekst.",
    hvem: "Hvem er ansvarlig?",
    hvemHint: "En person eller et sted, for eksempel: Lægehuset Havnegade",
    dato: "Hvornår venter vi det?",
    save: "Gem",
    none: "Vi venter ikke på noget",
    meanwhileTitle: "En anden har skrevet noget imens",
    meanwhile: ({ name }: { name: string }) =>
      `${name} har skrevet det, der står her, siden du åbnede siden. Det, du skrev, står stadig nedenfor. Gemmer du nu, er det dit, borgeren læser.`,
    nothing: "Vi venter ikke på noget.",
    line: ({ what, who, date }: { what: string; who: string; date: string }) =>
      `${what} (${who}), ventes den ${date}`,
    somebody: "En kollega",
    problem: {
      whatMissing: "Skriv, hvad vi venter på",
      whoMissing: "Skriv, hvem der er ansvarlig",
      dateMissing: "Skriv dagen med tal: dag, måned og år",
      dateImpossible: "Den dag findes ikke",
      datePassed: "Dagen er allerede gået",
      meanwhile: "En anden har skrevet noget imens",
    },
  },
  en: {
    title: "We are waiting for",
    lead: "The citizen reads it at once. Keep it short, and easy for the citizen to understand.",
    hvad: "What are we waiting for? (in Danish)",
    hvadHint: "For example: Svar fra din læge",
    engelsk: "The same in English",
    engelskHint: "Without it, those who chose English read the Danish words.",
    hvem: "Who is responsible?",
    hvemHint: "A person or a place, for example: Lægehuset Havnegade",
    dato: "When do we expect it?",
    save: "Save",
    none: "We are not waiting for anything",
    meanwhileTitle: "Somebody else has written meanwhile",
    meanwhile: ({ name }) =>
      `${name} has written what stands here since you opened the page. What you wrote is still below. If you save now, yours is what the citizen reads.`,
    nothing: "We are not waiting for anything.",
    line: ({ what, who, date }) => `${what} (${who}), expected on ${date}`,
    somebody: "A colleague",
    problem: {
      whatMissing: "Write what we are waiting for",
      whoMissing: "Write who is responsible",
      dateMissing: "Write the day in figures: day, month and year",
      dateImpossible: "There is no such day",
      datePassed: "The day has already passed",
      meanwhile: "Somebody else has written meanwhile",
    },
  },
});
