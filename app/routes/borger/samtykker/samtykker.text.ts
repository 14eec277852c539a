import { defineText } from "~/i18n/define-text.ts";
import type { ProblemCode } from "./problems.ts";

/** What the forms about consents share: their fields and what can be wrong with them. */
export const samtykkerText = defineText({
  da: {
    problem: {
      sourceMissing: "Vælg, hvem der har papirerne",
      recipientMissing: "Vælg, hvem der må hente dem",
      sameParty: "Vælg to forskellige steder",
      kindMissing: "Vælg mindst én slags papirer",
      kindUnknown: "Den slags papirer er ikke med her. Vælg igen",
      purposeMissing: "Vælg, hvad papirerne skal bruges til",
      dateInvalid: "Skriv en dato med dag, måned og år",
      dateImpossible: "Den dag findes ikke",
      datePast: "Vælg en dag, der ikke er gået endnu",
      dateTooLate: "Vælg en dag inden for de næste 12 måneder",
      dateLater: "Du kan kun vælge en tidligere dag her",
      paperUnknown: "Et af papirerne er ikke med her. Se listen igen",
      noPaperLeft: "Du holder alle papirer tilbage. Lad mindst ét være med, eller sig nej",
      papersChanged: "Der er kommet nye papirer, siden du åbnede siden. Se listen igen",
      nothingChanged: "Du har ikke ændret noget",
      malformed: "Der manglede noget i det, du sendte. Se listen igen, og tryk igen",
    } satisfies Record<ProblemCode, string>,
    papers: "Se det, de ser",
    papersWhich: "Hvilke papirer må de hente?",
    papersHint:
      "Det er de papirer, de kan hente i dag. Du kan læse dem, og du kan holde et papir tilbage.",
    noPapers: "Der er ingen papirer af den slags i dag.",
    hold: "Hold det tilbage",
    holdThis: ({ title }: { title: string }) => `: ${title}`,
    heldBack: "Holdes tilbage",
    leftOut: "Ikke med. Du har fjernet den slags",
    kinds: "Hvilke slags må de hente?",
    kindsHint: "Fjern krydset ved det, de ikke må hente.",
    until: "Hvor længe må de?",
    untilHint: ({ date }: { date: string }) =>
      `Det er den sidste dag. Du kan vælge en dag til og med ${date}.`,
    words: "Det siger du ja til",
    wordsNarrower:
      "Du siger kun ja til det, der står her. Ændrer du noget, retter vi teksten. Så læser du den og siger ja igen.",
    reworded: "Teksten er rettet efter dine valg",
    rewordedBody: "Læs den, og sig ja igen.",
    revoke: "Træk tilbage",
    revokeWhat: ({ recipient, source }: { recipient: string; source: string }) =>
      `: ${recipient} må hente papirer fra ${source}`,
  },
  en: {
    problem: {
      sourceMissing: "Choose who has the papers",
      recipientMissing: "Choose who may fetch them",
      sameParty: "Choose two different places",
      kindMissing: "Choose at least one kind of papers",
      kindUnknown: "That kind of papers is not included here. Choose again",
      purposeMissing: "Choose what the papers are used for",
      dateInvalid: "Write a date with day, month and year",
      dateImpossible: "There is no such day",
      datePast: "Choose a day that has not passed yet",
      dateTooLate: "Choose a day within the next 12 months",
      dateLater: "You can only choose an earlier day here",
      paperUnknown: "One of the papers is not included here. See the list again",
      noPaperLeft: "You hold back every paper. Leave at least one, or say no",
      papersChanged: "New papers have come since you opened the page. See the list again",
      nothingChanged: "You have not changed anything",
      malformed: "Something was missing in what you sent. See the list again and press again",
    },
    papers: "See what they see",
    papersWhich: "Which papers may they fetch?",
    papersHint:
      "These are the papers they can fetch today. You can read them, and you can hold a paper back.",
    noPapers: "There are no papers of that kind today.",
    hold: "Hold it back",
    holdThis: ({ title }) => `: ${title}`,
    heldBack: "Held back",
    leftOut: "Not included. You removed that kind",
    kinds: "Which kinds may they fetch?",
    kindsHint: "Untick what they may not fetch.",
    until: "For how long may they?",
    untilHint: ({ date }) =>
      `This is the last day. You can choose any day until and including ${date}.`,
    words: "This is what you say yes to",
    wordsNarrower:
      "You only say yes to what it says here. If you change something, we correct the text. Then you read it and say yes again.",
    reworded: "The text now follows your choices",
    rewordedBody: "Read it, and say yes again.",
    revoke: "Withdraw",
    revokeWhat: ({ recipient, source }) => `: ${recipient} may fetch papers from ${source}`,
  },
});
