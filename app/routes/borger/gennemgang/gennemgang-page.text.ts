import { defineText } from "~/i18n/define-text.ts";

export const gennemgangPageText = defineText({
  da: {
    title: "Sker der nok i din sag?",
    lead: ({ span }: { span: string }) =>
      `Venter du på et fleksjob, og er der ikke sket nok i ${span}, ser vores leder på din sag. Det kan du forvente af os. Du mister ikke penge af det.`,
    whatCounts:
      "Ferie og sygdom tæller ikke med. Er du i praktik på en arbejdsplads, tæller vi forfra, når den slutter.",
    counting: "Sådan tæller vi",
    from: ({ date }: { date: string }) => `Vi tæller fra den ${date}.`,
    due: ({ date }: { date: string }) =>
      `Er der ikke sket nok til den ${date}, ser lederen på din sag.`,
    isDue: "Lederen skal nu se på din sag. Du skal ikke gøre noget.",
    stands: "Tiden står stille, mens du er syg.",
    notCounting: "Vi tæller ikke lige nu. Det gør vi kun, mens du venter på et fleksjob.",
    none: "Lederen har ikke set på din sag endnu",
    noneBody: "Når det sker, kan du læse her, hvad lederen så på, og hvad der sker nu.",
  },
  en: {
    title: "Is enough happening in your case?",
    lead: ({ span }) =>
      `If you are waiting for a fleksjob and too little has happened in ${span}, our manager looks at your case. You can expect that of us. You do not lose money over it.`,
    whatCounts:
      "Holiday and illness are not counted. If you are in a work trial at a company, we count anew when it ends.",
    counting: "How we count",
    from: ({ date }) => `We count from ${date}.`,
    due: ({ date }) => `If too little has happened by ${date}, the manager looks at your case.`,
    isDue: "The manager is now to look at your case. There is nothing you need to do.",
    stands: "The time stands still while you are ill.",
    notCounting: "We are not counting now. We only do while you wait for a fleksjob.",
    none: "The manager has not looked at your case yet",
    noneBody: "When it happens, you can read here what the manager looked at and what happens now.",
  },
});
