import { defineText } from "~/i18n/define-text.ts";

export const listeText = defineText({
  da: {
    title: "Samtykker",
    lead: "Her bestemmer du, hvem der må hente papirer om dig. Du kan altid trække et ja tilbage.",
    undone: "Du har ikke sagt ja til noget. Intet er gemt.",
    answer: "Du er blevet spurgt",
    question: ({ recipient, source }: { recipient: string; source: string }) =>
      `Må ${recipient} hente papirer fra ${source}?`,
    answerBy: ({ kinds, by }: { kinds: string; by: string }) => `${kinds}. Spurgt af ${by}.`,
    see: "Se papirerne, og svar",
    map: "Hvem må se hvad",
    mapLead:
      "Hver linje er et ja, du har givet. Den viser, hvor papirerne ligger, og hvem der må hente dem.",
    until: ({ date, count }: { date: string; count: string }) => `Til og med ${date}. ${count}.`,
    details: "Se det, de ser",
    none: "Ingen må hente papirer om dig",
    noneBody: "Du har ikke sagt ja til nogen lige nu. Kommunen kan stadig se sin egen sag om dig.",
    give: "Giv et samtykke",
    ended: ({ count }: { count: number }) =>
      count === 1 ? "Slut: 1 samtykke" : `Slut: ${count} samtykker`,
    endedLine: ({ recipient, source }: { recipient: string; source: string }) =>
      `${recipient} fra ${source}`,
  },
  en: {
    title: "Consents",
    lead: "Here you decide who may fetch papers about you. You can always withdraw a yes.",
    undone: "You have not said yes to anything. Nothing is saved.",
    answer: "You have been asked",
    question: ({ recipient, source }) => `May ${recipient} fetch papers from ${source}?`,
    answerBy: ({ kinds, by }) => `${kinds}. Asked by ${by}.`,
    see: "See the papers and answer",
    map: "Who may see what",
    mapLead:
      "Each line is a yes you have given. It shows where the papers are and who may fetch them.",
    until: ({ date, count }) => `Until ${date}. ${count}.`,
    details: "See what they see",
    none: "Nobody may fetch papers about you",
    noneBody:
      "You have not said yes to anybody right now. The municipality can still see its own case about you.",
    give: "Give a consent",
    ended: ({ count }) => (count === 1 ? "Over: 1 consent" : `Over: ${count} consents`),
    endedLine: ({ recipient, source }) => `${recipient} from ${source}`,
  },
});
