import { defineText } from "~/i18n/define-text.ts";

export const professionalText = defineText({
  da: {
    solution: "Sager om job og hjælp",
    actsFor: ({ title, authority }: { title: string; authority: string }) =>
      `${title}, ${authority}`,
    noAuthority: "Ingen myndighed",
    nav: {
      cases: "Mine sager",
      allCases: "Sager",
      shared: "Delt med os",
      recalls: "Tilbagetrukne samtykker",
      recallsShort: "Trukket tilbage",
      authority: "Skift myndighed",
      authorityShort: "Myndighed",
    },
    case: {
      nav: "Sagens sider",
      overview: "Sagen",
      plan: "Plan",
      afgoerelser: "Afgørelser",
      beskeder: "Beskeder",
      penge: "Penge",
      arbejdsevne: "Arbejdsevne",
      fravaer: "Ferie og sygdom",
      samtykke: "Bed om samtykke",
      hjemmel: "Slå op efter en regel",
    },
    closed: "Siden kan ikke vises",
    listFull: {
      title: "Listen er fuld",
      body: "Den viser højst 500 borgere. Der kan være flere, og dem finder du heller ikke, når du søger. Du kan stadig åbne en sag med dens eget link.",
    },
    askAgain: "Bed om samtykke i sagen",
  },
  en: {
    solution: "Cases about work and support",
    actsFor: ({ title, authority }) => `${title}, ${authority}`,
    noAuthority: "No authority",
    nav: {
      cases: "My cases",
      allCases: "Cases",
      shared: "Shared with us",
      recalls: "Withdrawn consents",
      recallsShort: "Withdrawn",
      authority: "Change authority",
      authorityShort: "Authority",
    },
    case: {
      nav: "Pages of the case",
      overview: "The case",
      plan: "Plan",
      afgoerelser: "Decisions",
      beskeder: "Messages",
      penge: "Money",
      arbejdsevne: "Work capacity",
      fravaer: "Holiday and illness",
      samtykke: "Ask for consent",
      hjemmel: "Look up by a rule",
    },
    closed: "This page cannot be shown",
    listFull: {
      title: "The list is full",
      body: "It shows at most 500 citizens. There may be more, and searching does not find them either. You can still open a case by its own link.",
    },
    askAgain: "Ask for consent in the case",
  },
});
