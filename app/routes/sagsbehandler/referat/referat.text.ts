import { defineText } from "~/i18n/define-text.ts";

export const referatText = defineText({
  da: {
    title: "Skriv referat",
    of: ({ title, when }: { title: string; when: string }) => `${title}, ${when}`,
    lead: "Borgeren får referatet, når du giver det, og kan skrive en bemærkning til det. En udgave kan ikke rettes. Skriv en ny, hvis noget skal ændres. En kladde ser kun I, der har sagen.",
    body: "Referat",
    hint: "Hvem var med, hvad blev sagt, hvad blev aftalt, og hvem gør hvad? Der er plads til 8.000 tegn.",
    give: "Giv borgeren referatet",
    save: "Gem kladden",
    saved: "Kladden er gemt. Borgeren kan ikke se den",
    draftBy: ({ name, when }: { name: string; when: string }) => `Kladde, gemt af ${name} ${when}`,
    theirs: ({ name }: { name: string }) => `Det har ${name} gemt imens`,
    notHeld: "Mødet er ikke skrevet ned som holdt. Så er der ikke noget at skrive referat af.",
    back: "Alle møder",
    problem: {
      missing: "Skriv referatet",
      tooLong: "Teksten er for lang. Der er plads til 8.000 tegn",
      meanwhile: "En anden har skrevet imens. Læs det, og gem igen, hvis din tekst skal gælde",
      notHeld: "Mødet er ikke holdt endnu",
    },
  },
  en: {
    title: "Write the minutes",
    of: ({ title, when }) => `${title}, ${when}`,
    lead: "The citizen gets the minutes when you give them, and can write a remark. A version cannot be corrected. Write a new one if something must change. A draft is only seen by you who have the case.",
    body: "Minutes",
    hint: "Who was there, what was said, what was agreed, and who does what? There is room for 8,000 characters.",
    give: "Give the citizen the minutes",
    save: "Save the draft",
    saved: "The draft is saved. The citizen cannot see it",
    draftBy: ({ name, when }) => `Draft, saved by ${name} ${when}`,
    theirs: ({ name }) => `What ${name} has saved meanwhile`,
    notHeld: "The meeting is not written down as held, so there is nothing to write minutes of.",
    back: "All meetings",
    problem: {
      missing: "Write the minutes",
      tooLong: "The text is too long. There is room for 8,000 characters",
      meanwhile:
        "Somebody else has written meanwhile. Read it, and save again if your text is to hold",
      notHeld: "The meeting has not been held yet",
    },
  },
});
