import { defineText } from "~/i18n/define-text.ts";

export const looksKeysText = defineText({
  da: {
    opslag: {
      about: "Hver gang nogen har set noget om dig, også dig selv.",
      keys: {
        nummer: "Nummer i bogen",
        tid: "Hvornår",
        hvad: "Hvad de så",
        navn: "Hvem",
        rolle: "I hvilken rolle",
        myndighed: "For hvem",
        tilladt: "Om det blev tilladt",
        nej: "Hvorfor der blev sagt nej",
        grundlag: "Hvad der gav lov",
        formaal: "Hvad det var til",
        paragraf: "Loven, der gav lov",
        grund: "Det, de skrev",
        dele: "De dele, der blev åbnet",
        papirer: "Mærket på papirerne",
        emner: "Hvad papirerne handler om",
      },
    },
    lister: {
      about: "Når du stod på en liste med flere andre. Talt sammen for hver dag.",
      keys: {
        dag: "Dagen",
        navn: "Hvem der så listen",
        rolle: "I hvilken rolle",
        myndighed: "For hvem",
        hvad: "Hvad listen var",
        gange: "Hvor mange gange",
      },
    },
    bogen: {
      about: "Alt, hvad bogen siger om dig. Tal og tegn er til den, der vil regne efter.",
      keys: {
        nummer: "Nummer i bogen",
        slags: "Hvad der skete",
        tid: "Hvornår",
        indhold: "Det, der står",
        salt: "Det hemmelige tal, der skjuler det for andre",
      },
    },
  },
  en: {
    opslag: {
      about: "Each time somebody looked at something about you, also yourself.",
      keys: {
        nummer: "Number in the ledger",
        tid: "When",
        hvad: "What they looked at",
        navn: "Who",
        rolle: "In which role",
        myndighed: "For whom",
        tilladt: "Whether it was allowed",
        nej: "Why it was refused",
        grundlag: "What gave the right",
        formaal: "What it was for",
        paragraf: "The law that gave the right",
        grund: "What they wrote",
        dele: "The parts that were opened",
        papirer: "The marks of the papers",
        emner: "What the papers are about",
      },
    },
    lister: {
      about: "When you were on a list with others. Summed for each day.",
      keys: {
        dag: "The day",
        navn: "Who saw the list",
        rolle: "In which role",
        myndighed: "For whom",
        hvad: "What the list was",
        gange: "How many times",
      },
    },
    bogen: {
      about: "All that the ledger says of you. Numbers and signs are for who wants to check.",
      keys: {
        nummer: "Number in the ledger",
        slags: "What happened",
        tid: "When",
        indhold: "What it says",
        salt: "The secret number that hides it from others",
      },
    },
  },
});
