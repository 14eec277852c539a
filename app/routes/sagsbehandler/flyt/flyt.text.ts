import { defineText } from "~/i18n/define-text.ts";

export const flytText = defineText({
  da: {
    title: "Flyt sagen til en anden kommune",
    lead: "Når borgeren er flyttet, skal den nye kommune have sagen. Læs først, hvad der sker.",
    closes: ({ authority }: { authority: string }) => `${authority} mister adgangen med det samme`,
    closesBody:
      "Du og dine kolleger kan ikke åbne sagen mere, heller ikke efter et samtykke. I kan ikke fortryde det. Spørgsmål til borgeren, som ingen har svaret på, lukker.",
    told: "Borgeren får et bevis og kan se, hvad der fulgte med. Tag selv en kopi af det, I har pligt til at gemme.",
    kommune: "Hvilken kommune er borgeren flyttet til?",
    dag: "Hvilken dag flyttede borgeren?",
    dagHint: "Den dag, borgeren skiftede kommune. Ikke en dag, der kommer.",
    bekraeft: "Er du sikker?",
    bekraeftYes: "Ja, jeg har læst det, og sagen skal flytte nu",
    save: "Flyt sagen",
    back: "Nej, tilbage til sagen",
    problem: {
      receiverMissing: "Vælg den kommune, borgeren er flyttet til",
      dateMissing: "Skriv dagen med tal: dag, måned og år",
      dateImpossible: "Den dag findes ikke",
      dateWrong: "Dagen skal ligge, mens I har haft sagen, og ikke efter i dag",
      notConfirmed: "Sæt kryds, når du er sikker",
    },
  },
  en: {
    title: "Move the case to another municipality",
    lead: "When the citizen has moved, the new municipality must have the case. First read what happens.",
    closes: ({ authority }) => `${authority} loses access at once`,
    closesBody:
      "You and your colleagues can no longer open the case, by a consent either. It cannot be undone. Questions to the citizen that nobody has answered are closed.",
    told: "The citizen gets a receipt and can see what went along. Keep a copy of what you have a duty to keep.",
    kommune: "Which municipality has the citizen moved to?",
    dag: "On which day did the citizen move?",
    dagHint: "The day the citizen changed municipality. Not a day to come.",
    bekraeft: "Are you sure?",
    bekraeftYes: "Yes, I have read it, and the case is to move now",
    save: "Move the case",
    back: "No, back to the case",
    problem: {
      receiverMissing: "Choose the municipality the citizen has moved to",
      dateMissing: "Write the day in figures: day, month and year",
      dateImpossible: "There is no such day",
      dateWrong: "The day must lie while you have had the case, and not after today",
      notConfirmed: "Tick the box when you are sure",
    },
  },
});
