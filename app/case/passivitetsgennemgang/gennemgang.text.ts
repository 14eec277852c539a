import { defineText } from "~/i18n/define-text.ts";

/** A leader's review, in the same words to the citizen and to the office. */
export const gennemgangText = defineText({
  da: {
    on: ({ date }: { date: string }) => `Set på ${date}`,
    by: "Hvem",
    byLeader: ({ name }: { name: string }) => `${name}, leder`,
    what: "Det så lederen på",
    period: ({ from, to }: { from: string; to: string }) => `Tiden fra ${from} til ${to}`,
    absent: "Tæller ikke med",
    days: ({ days }: { days: number }) =>
      days === 1 ? "1 dag med ferie eller sygdom" : `${days} dage med ferie eller sygdom`,
    outcome: "Svar",
    outcomes: { genbehandling: "Sagen drøftes igen", fortsaettes: "Vi går videre som nu" },
    why: "Hvorfor",
    follows: "Det sker nu",
    followsOf: {
      genbehandling:
        "Der bliver holdt et møde. Så kommer der et nyt forslag, og du får et nyt svar fra kommunen. Til da gælder det, du har.",
      fortsaettes: "Vi leder videre efter et job. Tiden tæller forfra, og lederen ser på det igen.",
    },
    money: "Penge",
    moneyBody: "Gennemgangen ændrer ikke, hvad der bliver betalt.",
  },
  en: {
    on: ({ date }) => `Reviewed on ${date}`,
    by: "Who",
    byLeader: ({ name }) => `${name}, manager`,
    what: "What the manager looked at",
    period: ({ from, to }) => `The time from ${from} to ${to}`,
    absent: "Not counted",
    days: ({ days }) =>
      days === 1 ? "1 day of holiday or illness" : `${days} days of holiday or illness`,
    outcome: "Outcome",
    outcomes: {
      genbehandling: "The case is discussed again",
      fortsaettes: "We go on as now",
    },
    why: "Why",
    follows: "What happens now",
    followsOf: {
      genbehandling:
        "There will be a meeting. Then comes a new suggestion, and you get a new decision from the municipality. Until then, what you have stays as it is.",
      fortsaettes:
        "We go on looking for a job. The time is counted anew, and the manager looks again.",
    },
    money: "Money",
    moneyBody: "The review does not change what is paid.",
  },
});
