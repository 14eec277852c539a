import { defineText } from "~/i18n/define-text.ts";
import type { ConsentState } from "./consent-state.ts";

/** What a consent says about itself, on every page where one stands. */
export const consentText = defineText({
  da: {
    state: {
      anmodet: "Venter på svar",
      givet: "Gælder nu",
      afvist: "Du sagde nej",
      udloebet: "Tiden er gået",
      trukketTilbage: "Trukket tilbage",
      ubesvaret: "Ikke besvaret i tide",
    } satisfies Record<ConsentState, string>,
    from: "Papirer fra",
    to: "Hentes af",
    kinds: "Slags papirer",
    about: "De handler om",
    purpose: "De skal bruges til",
    sag: "Sag",
    sagAt: ({ sagsnummer, authority }: { sagsnummer: string; authority: string }) =>
      `${sagsnummer} hos ${authority}`,
    until: "Sidste dag",
    given: "Du sagde ja",
    asked: "Spurgt af",
    askedBy: ({ name, authority, date }: { name: string; authority: string; date: string }) =>
      `${name}, ${authority}, ${date}`,
    ifNo: "Hvis du siger nej",
    seeWhatTheySee: "Se det, de ser",
    papersToday: ({ recipient }: { recipient: string }) =>
      `Det er de papirer, ${recipient} kan hente i dag.`,
    noPapers: "Der er ingen papirer af den slags i dag.",
    later: "Kommer der nye papirer af samme slags, må de også hentes, indtil samtykket slutter.",
    facts: ({ kind, date, pages }: { kind: string; date: string; pages: number }) =>
      `${kind}, ${date}, ${pages === 1 ? "1 side" : `${pages} sider`}`,
    heldBack: "Holdes tilbage",
    paperCount: ({ count }: { count: number }) =>
      count === 1 ? "1 papir i dag" : `${count} papirer i dag`,
    words: "De ord, der blev sagt ja til",
    version: ({ version }: { version: string }) => `Tekst nr. ${version}`,
    fetched: {
      heading: "Hentet på dette ja",
      none: "Ingen har hentet noget endnu.",
      when: "Hvornår",
      who: "Hvem",
      what: "Hvad",
      answer: "Adgang",
      allowed: "Ja",
      denied: "Nej, blev stoppet",
    },
  },
  en: {
    state: {
      anmodet: "Waits for an answer",
      givet: "Holds now",
      afvist: "You said no",
      udloebet: "The time has run out",
      trukketTilbage: "Withdrawn",
      ubesvaret: "Not answered in time",
    },
    from: "Papers from",
    to: "Fetched by",
    kinds: "Kinds of papers",
    about: "They are about",
    purpose: "They are used for",
    sag: "Case",
    sagAt: ({ sagsnummer, authority }) => `${sagsnummer} at ${authority}`,
    until: "Last day",
    given: "You said yes",
    asked: "Asked by",
    askedBy: ({ name, authority, date }) => `${name}, ${authority}, ${date}`,
    ifNo: "If you say no",
    seeWhatTheySee: "See what they see",
    papersToday: ({ recipient }) => `These are the papers ${recipient} can fetch today.`,
    noPapers: "There are no papers of that kind today.",
    later: "If new papers of the same kind come, they may be fetched too, until the consent ends.",
    facts: ({ kind, date, pages }) =>
      `${kind}, ${date}, ${pages === 1 ? "1 page" : `${pages} pages`}`,
    heldBack: "Held back",
    paperCount: ({ count }) => (count === 1 ? "1 paper today" : `${count} papers today`),
    words: "The words that were said yes to",
    version: ({ version }) => `Text no. ${version}`,
    fetched: {
      heading: "Fetched on this yes",
      none: "Nobody has fetched anything yet.",
      when: "When",
      who: "Who",
      what: "What",
      answer: "Access",
      allowed: "Yes",
      denied: "No, was stopped",
    },
  },
});
