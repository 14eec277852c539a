import { defineText } from "~/i18n/define-text.ts";

export const referatText = defineText({
  da: {
    title: "Skriv referat",
    of: ({ title, when }: { title: string; when: string }) => `${title}, ${when}`,
    lead: "Borgeren får referatet, når du gemmer, og kan skrive en bemærkning til det. En udgave kan ikke rettes. Skriv en ny, hvis noget skal ændres.",
    body: "Referat",
    hint: "Hvem var med, hvad blev sagt, hvad blev aftalt, og hvem gør hvad? Der er plads til 8.000 tegn.",
    give: "Giv borgeren referatet",
    notHeld: "Mødet er ikke skrevet ned som holdt. Så er der ikke noget at skrive referat af.",
    back: "Alle møder",
    problem: {
      missing: "Skriv referatet",
      tooLong: "Teksten er for lang. Der er plads til 8.000 tegn",
      meanwhile: "En anden har skrevet en udgave imens. Læs den, og gem igen, hvis din skal gælde",
      notHeld: "Mødet er ikke holdt endnu",
    },
  },
  en: {
    title: "Write the minutes",
    of: ({ title, when }) => `${title}, ${when}`,
    lead: "The citizen gets the minutes when you save, and can write a remark. A version cannot be corrected. Write a new one if something must change.",
    body: "Minutes",
    hint: "Who was there, what was said, what was agreed, and who does what? There is room for 8,000 characters.",
    give: "Give the citizen the minutes",
    notHeld: "The meeting is not written down as held, so there is nothing to write minutes of.",
    back: "All meetings",
    problem: {
      missing: "Write the minutes",
      tooLong: "The text is too long. There is room for 8,000 characters",
      meanwhile:
        "Somebody else has written a version meanwhile. Read it, and save again if yours is to hold",
      notHeld: "The meeting has not been held yet",
    },
  },
});
