import { defineText } from "~/i18n/define-text.ts";

export const planBemaerkningText = defineText({
  da: {
    title: ({ section }: { section: string }) => `Din bemærkning til ${section}`,
    lead: "Er der noget, du ser på en anden måde? Skriv det her.",
    follows: "Det følger med, hver gang nogen læser, deler eller printer planen.",
    stands: "Det står der nu",
    nothing: "Der står ikke noget lige nu.",
    yours: "Det, du har skrevet før",
    written: ({ date }: { date: string }) => `Skrevet ${date}`,
    takeBack: "Tag den tilbage",
    takeBackOf: ({ date }: { date: string }) => `bemærkningen fra ${date}`,
    takenBackMeans:
      "Tager du en tilbage, følger den ikke med mere. Kommunen kan stadig se, hvad der stod.",
    words: "Din bemærkning",
    hint: "Højst 1.000 tegn. Skriv, som du ville sige det.",
    save: "Gem bemærkningen",
    back: "Tilbage til planen",
    problem: {
      empty: "Skriv din bemærkning",
      tooLong: "Bemærkningen må højst være 1.000 tegn",
    },
  },
  en: {
    title: ({ section }) => `Your remark on ${section}`,
    lead: "Do you see something in another way? Write it here.",
    follows: "It goes along whenever somebody reads, shares or prints the plan.",
    stands: "What stands there now",
    nothing: "Nothing stands there right now.",
    yours: "What you have written before",
    written: ({ date }) => `Written ${date}`,
    takeBack: "Take it back",
    takeBackOf: ({ date }) => `the remark of ${date}`,
    takenBackMeans:
      "If you take one back, it goes along no more. The municipality can still see what it said.",
    words: "Your remark",
    hint: "1,000 characters at most. Write as you would say it.",
    save: "Save the remark",
    back: "Back to the plan",
    problem: {
      empty: "Write your remark",
      tooLong: "The remark can be 1,000 characters at most",
    },
  },
});
