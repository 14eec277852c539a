import { defineText } from "~/i18n/define-text.ts";

export const overblikText = defineText({
  da: {
    title: "Overblik",
    heading: "Det sker i din sag",
    todo: "Det skal du gøre nu",
    request: ({ who, source }: { who: string; source: string }) =>
      `${who} vil gerne hente papirer fra ${source}. Må de det?`,
    requestFree: "Du bestemmer selv. Du kan sige ja, nej eller ja til noget af det.",
    answerRequest: "Se papirerne, og svar",
    moreRequests: ({ count }: { count: number }) =>
      count === 1 ? "Der er ét spørgsmål mere til dig" : `Der er ${count} spørgsmål mere til dig`,
    readDecision: "Læs kommunens svar",
    answerPromise: "Skriver du her, får du svar inden for 24 timer. Det kan du forvente af os.",
    callCommune: "Din kontakt",
    callBody: ({ phone }: { phone: string }) => `Ring til kommunen på ${phone}.`,
    latestMessage: ({ name, when }: { name: string; when: string }) =>
      `Seneste besked: ${name}, ${when}`,
    where: "Så langt er din sag",
    phase: {
      one: "Mål og plan",
      two: "Du søger fleksjob",
      three: "Du er i fleksjob",
    },
    noCase: "Du har ingen sag her",
    noCaseBody: "Når kommunen åbner en sag om fleksjob til dig, kan du følge den her.",
  },
  en: {
    title: "Overview",
    heading: "What is happening in your case",
    todo: "What you need to do now",
    request: ({ who, source }: { who: string; source: string }) =>
      `${who} would like to fetch papers from ${source}. May they?`,
    requestFree: "It is up to you. You can say yes, no, or yes to some of it.",
    answerRequest: "See the papers and answer",
    moreRequests: ({ count }: { count: number }) =>
      count === 1
        ? "There is one more question for you"
        : `There are ${count} more questions for you`,
    readDecision: "Read the municipality's decision",
    answerPromise:
      "If you write here, you get an answer within 24 hours. You can expect that of us.",
    callCommune: "Your contact",
    callBody: ({ phone }: { phone: string }) => `Call the municipality on ${phone}.`,
    latestMessage: ({ name, when }: { name: string; when: string }) =>
      `Latest message: ${name}, ${when}`,
    where: "How far your case is",
    phase: {
      one: "Goal and plan",
      two: "You look for a fleksjob",
      three: "You work in a fleksjob",
    },
    noCase: "You have no case here",
    noCaseBody: "When the municipality opens a fleksjob case for you, you can follow it here.",
  },
});
