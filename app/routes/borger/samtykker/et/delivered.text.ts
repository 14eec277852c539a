import { defineText } from "~/i18n/define-text.ts";

/**
 * What was delivered before a consent was withdrawn. An acknowledgement says that the withdrawal is
 * seen and no more: what is in an authority's case file it may lawfully keep and use.
 */
export const deliveredText = defineText({
  da: {
    heading: "Det fik de, før du trak dit ja tilbage",
    nothing: "Ingen nåede at hente et papir på dit ja. Så der er ikke noget at svare på.",
    caption: ({ name }: { name: string }) => `Papirer, der er læst hos ${name}`,
    paper: "Papir",
    who: "Læst af",
    when: "Hvornår",
    times: ({ times, first, last }: { times: number; first: string; last: string }) =>
      `${times} gange. Første gang ${first}, sidste gang ${last}`,
    description: "Beskrivelsen af dig i din plan",
    gone: "Papiret findes ikke mere",
    acknowledged: "Kvitteret",
    acknowledgedBy: ({ name, role, when }: { name: string; role: string; when: string }) =>
      `${name} (${role}) kvitterede den ${when}.`,
    meaning: "Det vil sige, at de har set, at du trak dit ja tilbage.",
    waiting: "Ikke kvitteret endnu",
    asked: "Vi har bedt dem sige til, når de har set, at du trak dit ja tilbage.",
    expected: ({ day }: { day: string }) =>
      `Vi regner med, at de gør det senest den ${day}. Det er vores mål, men du har ikke krav på det.`,
    late: ({ day }: { day: string }) =>
      `Vi regnede med, at de gjorde det senest den ${day}. Det har de ikke gjort.`,
    call: ({ name, phone }: { name: string; phone: string }) =>
      `Vil du selv spørge, så ring til ${name} på ${phone}.`,
    keep: "De kan ikke hente mere på dit ja. Men intet bliver slettet af, at du trak det tilbage. Det, de har skrevet ind i en sag, må de godt gemme og bruge, når loven siger det.",
  },
  en: {
    heading: "This is what they got before you withdrew your yes",
    nothing: "Nobody fetched a paper on your yes. So there is nothing to answer for.",
    caption: ({ name }) => `Papers that were read at ${name}`,
    paper: "Paper",
    who: "Read by",
    when: "When",
    times: ({ times, first, last }) => `${times} times. First ${first}, last ${last}`,
    description: "The description of you in your plan",
    gone: "The paper is no longer there",
    acknowledged: "Acknowledged",
    acknowledgedBy: ({ name, role, when }) => `${name} (${role}) acknowledged it on ${when}.`,
    meaning: "That means they have seen that you withdrew your yes.",
    waiting: "Not acknowledged yet",
    asked: "We have asked them to say when they have seen that you withdrew your yes.",
    expected: ({ day }) =>
      `We expect them to do so by ${day}. That is our aim, but it is not a right of yours.`,
    late: ({ day }) => `We expected them to do so by ${day}. They have not.`,
    call: ({ name, phone }) => `If you want to ask them yourself, call ${name} on ${phone}.`,
    keep: "They cannot fetch any more on your yes. But nothing is deleted because you withdrew it. What they have written into a case they may keep and use where the law says so.",
  },
});
