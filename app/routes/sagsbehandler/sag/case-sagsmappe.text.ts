import { defineText } from "~/i18n/define-text.ts";

export const caseSagsmappeText = defineText({
  da: {
    title: "Sagsmappe til møde",
    pages: ({ pages }: { pages: number }) => `Gældende papirer: ${pages} sider.`,
    pagesOf: ({ pages, guidePages }: { pages: number; guidePages: number }) =>
      `Gældende papirer: ${pages} sider af cirka ${guidePages}.`,
    over: ({ pages }: { pages: number }) =>
      pages === 1 ? "1 side over det vejledende" : `${pages} sider over det vejledende`,
    guide: "Sidetallet er vejledende. En længere mappe kan godt sendes.",
    caption: "Papirer, som anbefales i mappen",
    recommended: "Anbefales",
    state: "Status",
    states: { here: "Er her", plan: "Er her", underWay: "Bestilt", missing: "Mangler" },
    papers: "I sagen",
    none: "Ingen",
    plan: "Planen, som borgeren har sagt ja til",
    onlyOurs: "Her tælles kun jeres egne papirer, og ikke dem, I læser med samtykke.",
    unverified: "Ingen har bekræftet, hvad der anbefales.",
    rules: "Se reglerne og deres kilder",
  },
  en: {
    title: "Bundle of papers for a meeting",
    pages: ({ pages }) => `Papers in force: ${pages} pages.`,
    pagesOf: ({ pages, guidePages }) => `Papers in force: ${pages} pages of about ${guidePages}.`,
    over: ({ pages }) => (pages === 1 ? "1 page over the guide" : `${pages} pages over the guide`),
    guide: "The number of pages is a guide. A longer bundle may be sent.",
    caption: "Papers that are recommended for the bundle",
    recommended: "Recommended",
    state: "Status",
    states: { here: "Here", plan: "Here", underWay: "Ordered", missing: "Missing" },
    papers: "In the case",
    none: "None",
    plan: "The plan the citizen has said yes to",
    onlyOurs: "Only your own papers count here, not those you read by consent.",
    unverified: "Nobody has confirmed what is recommended.",
    rules: "See the rules and their sources",
  },
});
