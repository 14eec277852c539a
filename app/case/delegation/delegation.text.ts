import { defineText } from "~/i18n/define-text.ts";

/** What can be shared with a helper, said to whoever reads: the citizen, or the helper. */
export const delegationText = defineText({
  da: {
    kind: { bisidder: "Bisidder", fuldmagt: "Har fuldmagt" },
    sections: {
      sag: {
        label: "Hvor sagen er",
        shows: "Hvad der sker nu, næste skridt, og hvem man kan ringe til.",
      },
      rehabiliteringsplan: {
        label: "Planen",
        shows: "Hele planen. Der står også om helbred og hverdag.",
      },
      afgoerelse: {
        label: "Svar fra kommunen",
        shows: "Hvad kommunen har svaret, og hvorfor.",
      },
      document: {
        label: "Papirer",
        shows: "Alle papirer i sagen. Der kan være papirer fra en læge.",
      },
      message: {
        label: "Beskeder",
        shows: "Alt, der er skrevet til og fra kommunen her.",
      },
      consent: {
        label: "Samtykker",
        shows: "Hvem der må hente papirer, og hvad der er sagt nej til.",
      },
      visit: {
        label: "Hvem har set",
        shows: "Hvem der har set på sagen, hvornår og hvorfor.",
      },
      moede: {
        label: "Møder",
        shows: "Hvornår der er møde, hvem der er med, og hvad der skal spørges om.",
      },
    },
  },
  en: {
    kind: { bisidder: "Companion (bisidder)", fuldmagt: "Has a power of attorney" },
    sections: {
      sag: {
        label: "Where the case is",
        shows: "What is happening now, the next step, and who to call.",
      },
      rehabiliteringsplan: {
        label: "The plan",
        shows: "The whole plan. It also tells about health and daily life.",
      },
      afgoerelse: {
        label: "Decisions",
        shows: "What the municipality has decided, and why.",
      },
      document: {
        label: "Papers",
        shows: "All papers in the case. There may be papers from a doctor.",
      },
      message: {
        label: "Messages",
        shows: "Everything written to and from the municipality here.",
      },
      consent: {
        label: "Consents",
        shows: "Who may fetch papers, and what was declined.",
      },
      visit: {
        label: "Who has seen",
        shows: "Who has seen the case, when and why.",
      },
      moede: {
        label: "Meetings",
        shows: "When there is a meeting, who is there, and what will be asked.",
      },
    },
  },
});

export type Section = keyof typeof delegationText.da.sections;
