import { defineText } from "~/i18n/define-text.ts";

/** Where the case is, said to somebody else than the citizen. */
export const sagText = defineText({
  da: {
    now: "Det sker nu",
    next: "Det næste",
    where: "Så langt er sagen",
    phase: { one: "Mål og plan", two: "Søger fleksjob", three: "I fleksjob" },
    contactNote: "Ring, hvis du vil spørge om noget. De må ikke fortælle mere, end du kan se her.",
    none: "Der er ingen sag at se",
    noneBody: "Når kommunen åbner en sag, kan du følge den her.",
  },
  en: {
    now: "What is happening now",
    next: "What comes next",
    where: "How far the case is",
    phase: { one: "Goal and plan", two: "Looking for a fleksjob", three: "In a fleksjob" },
    contactNote: "Call if you have a question. They may not tell you more than you can see here.",
    none: "There is no case to see",
    noneBody: "When the municipality opens a case, you can follow it here.",
  },
});
