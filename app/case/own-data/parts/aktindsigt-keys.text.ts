import { defineText } from "~/i18n/define-text.ts";

export const aktindsigtKeysText = defineText({
  da: {
    aktindsigter: {
      about: "Det, du har bedt om at se.",
      keys: {
        oenske: "Det, du ville se",
        status: "Hvor langt det er",
        spurgt: "Hvornår du spurgte",
        svarSenest: "Sidste dag for et svar",
        svar: "Svaret",
        klagevejledning: "Sådan klager du",
        besvaret: "Hvornår du fik svar",
        besvaretAf: "Hvem der svarede",
      },
    },
    ventetider: {
      about: "Hvorfor du måtte vente på at se papirer.",
      keys: {
        oenske: "Det, du ville se",
        grund: "Hvorfor det varer længere",
        svarSenest: "Hvornår du kunne vente svar",
        skrevet: "Hvornår kommunen skrev det",
        skrevetAf: "Hvem der skrev det",
      },
    },
  },
  en: {
    aktindsigter: {
      about: "What you have asked to see.",
      keys: {
        oenske: "What you wanted to see",
        status: "How far it is",
        spurgt: "When you asked",
        svarSenest: "The last day for an answer",
        svar: "The answer",
        klagevejledning: "How to complain",
        besvaret: "When you got the answer",
        besvaretAf: "Who answered",
      },
    },
    ventetider: {
      about: "Why you had to wait to see papers.",
      keys: {
        oenske: "What you wanted to see",
        grund: "Why it takes longer",
        svarSenest: "When you could expect an answer",
        skrevet: "When the municipality wrote it",
        skrevetAf: "Who wrote it",
      },
    },
  },
});
