import { defineText } from "~/i18n/define-text.ts";

/** Where the case is, said to somebody else than the citizen. */
export const sagText = defineText({
  da: {
    now: "Det sker nu",
    next: "Det næste",
    instead: {
      answered: "Spørgsmålet er besvaret. Kommunen arbejder videre.",
      closed: "Spørgsmålet er lukket. Kommunen arbejder videre.",
      asked: "I har spurgt borgeren om lov. I venter på svar.",
    },
    citizenDate: {
      lastDay: ({ date }: { date: string }) => `Borgerens sidste dag er den ${date}.`,
      wasLastDay: ({ date }: { date: string }) => `Borgerens frist var den ${date}.`,
      preferably: ({ date }: { date: string }) => `Gerne senest den ${date}.`,
    },
    where: "Så langt er sagen",
    phase: {
      one: "Mål og plan",
      two: "Søger fleksjob",
      three: "I fleksjob",
      grown: "I fleksjob, med flere timer nu",
    },
    contactNote: "Ring, hvis du vil spørge om noget. De må ikke fortælle mere, end du kan se her.",
    none: "Der er ingen sag at se",
    noneBody: "Når kommunen åbner en sag, kan du følge den her.",
  },
  en: {
    now: "What is happening now",
    next: "What comes next",
    instead: {
      answered: "The question has been answered. The municipality carries on.",
      closed: "The question is closed. The municipality carries on.",
      asked: "You have asked the citizen for a consent. You are waiting for the answer.",
    },
    citizenDate: {
      lastDay: ({ date }) => `The citizen's last day is ${date}.`,
      wasLastDay: ({ date }) => `The citizen's deadline was ${date}.`,
      preferably: ({ date }) => `Preferably by ${date}.`,
    },
    where: "How far the case is",
    phase: {
      one: "Goal and plan",
      two: "Looking for a fleksjob",
      three: "In a fleksjob",
      grown: "In a fleksjob, with more hours now",
    },
    contactNote: "Call if you have a question. They may not tell you more than you can see here.",
    none: "There is no case to see",
    noneBody: "When the municipality opens a case, you can follow it here.",
  },
});
