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
      authority: "Skift myndighed",
      authorityShort: "Myndighed",
    },
    case: {
      nav: "Sagens sider",
      overview: "Sagen",
      plan: "Plan",
      afgoerelser: "Afgørelser",
      beskeder: "Beskeder",
      samtykke: "Bed om samtykke",
      hjemmel: "Slå op efter en regel",
    },
    closed: "Siden kan ikke vises",
  },
  en: {
    solution: "Cases about work and support",
    actsFor: ({ title, authority }) => `${title}, ${authority}`,
    noAuthority: "No authority",
    nav: {
      cases: "My cases",
      allCases: "Cases",
      shared: "Shared with us",
      authority: "Change authority",
      authorityShort: "Authority",
    },
    case: {
      nav: "Pages of the case",
      overview: "The case",
      plan: "Plan",
      afgoerelser: "Decisions",
      beskeder: "Messages",
      samtykke: "Ask for consent",
      hjemmel: "Look up by a rule",
    },
    closed: "This page cannot be shown",
  },
});
