import { defineText } from "../../i18n/define-text.ts";

/**
 * The words a citizen says yes to (retssikkerhedsloven § 11 a; what a no means: § 11 b).
 * Who changes a word here changes TEXT_VERSION in compose-consent-text.ts too.
 */
export const consentWordsText = defineText({
  da: {
    yes: ({ recipient, source }: { recipient: string; source: string }) =>
      `Du siger ja til, at ${recipient} må hente papirer om dig fra ${source}.`,
    kinds: ({ kinds }: { kinds: string }) => `Slags papirer: ${kinds}.`,
    about: ({ categories }: { categories: string }) => `De handler om: ${categories}.`,
    papers: ({ today, count }: { today: string; count: number }) =>
      count === 1
        ? `I dag, ${today}, er det dette papir:`
        : `I dag, ${today}, er det disse papirer:`,
    noPapers: ({ today }: { today: string }) =>
      `I dag, ${today}, er der ingen papirer af den slags.`,
    paper: ({ title, date, pages }: { title: string; date: string; pages: number }) =>
      `${title}, ${date}, ${pages === 1 ? "1 side" : `${pages} sider`}`,
    excepted: ({ recipient }: { recipient: string }) => `Det må ${recipient} ikke hente:`,
    later: "Kommer der nye papirer af samme slags, må de også hentes, indtil samtykket slutter.",
    purpose: ({ purpose }: { purpose: string }) => `De må kun bruges til én ting: ${purpose}.`,
    sag: ({ sagsnummer, authority }: { sagsnummer: string; authority: string }) =>
      `Det er til din sag ${sagsnummer} hos ${authority}.`,
    period: ({ from, until }: { from: string; until: string }) =>
      `Dit ja gælder fra ${from} til og med ${until}.`,
    revoke: ({ recipient }: { recipient: string }) =>
      `Du kan trække dit ja tilbage når som helst. Så kan ${recipient} ikke hente mere. Det, de har hentet, har de stadig.`,
    consequence:
      "Siger du nej, bliver papirerne ikke hentet. Kommunen ser så på din sag med det, den allerede har.",
  },
  en: {
    yes: ({ recipient, source }) =>
      `You say yes to ${recipient} fetching papers about you from ${source}.`,
    kinds: ({ kinds }) => `Kinds of papers: ${kinds}.`,
    about: ({ categories }) => `They are about: ${categories}.`,
    papers: ({ today, count }) =>
      count === 1 ? `Today, ${today}, it is this paper:` : `Today, ${today}, it is these papers:`,
    noPapers: ({ today }) => `Today, ${today}, there are no papers of that kind.`,
    paper: ({ title, date, pages }) =>
      `${title}, ${date}, ${pages === 1 ? "1 page" : `${pages} pages`}`,
    excepted: ({ recipient }) => `${recipient} may not fetch:`,
    later: "If new papers of the same kind come, they may be fetched too, until the consent ends.",
    purpose: ({ purpose }) => `They may be used for one thing only: ${purpose}.`,
    sag: ({ sagsnummer, authority }) => `It is for your case ${sagsnummer} at ${authority}.`,
    period: ({ from, until }) => `Your yes holds from ${from} up to and including ${until}.`,
    revoke: ({ recipient }) =>
      `You can withdraw your yes at any time. Then ${recipient} cannot fetch any more. They keep what they have fetched.`,
    consequence:
      "If you say no, the papers are not fetched. The municipality then looks at your case with what it already has.",
  },
});
