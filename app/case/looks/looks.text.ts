import { defineText } from "~/i18n/define-text.ts";
import type { VisitKind } from "../../../consent/index.ts";

/** Kinds of visit to a list of many citizens. */
export type ListKind = "sag.worklist" | "consent.inbox";

/** Whether an attempt at this kind of visit has words of its own. */
export function isTriedKind(kind: string): kind is VisitKind {
  return Object.hasOwn(looksText.da.tried, kind);
}

export const looksText = defineText({
  da: {
    summary: ({ times, people }: { times: number; people: number }) =>
      `Andre har set dine oplysninger ${times === 1 ? "én gang" : `${times} gange`} de sidste 30 dage. Det var ${people === 1 ? "én person" : `${people} forskellige personer`}.`,
    none: "Ingen andre har set dine oplysninger de sidste 30 dage.",
    denied: ({ times }: { times: number }) =>
      times === 1 ? "Én gang blev der sagt nej." : `${times} gange blev der sagt nej.`,
    filter: "Vis kun",
    all: "Alle",
    own: "Vis også mine egne",
    notOwn: "Skjul mine egne",
    empty: "Ingen andre har set noget",
    emptyBody: "Når nogen ser på dine oplysninger, står det her med det samme.",
    time: ({ time }: { time: string }) => `kl. ${time}`,
    you: "Dig",
    deniedMark: "Nægtet",
    deniedBody: "Personen fik ikke noget at se.",
    why: "Hvorfor",
    allowedBy: "Lov til det",
    about: "Handler om",
    papers: "Papirer",
    paperCount: ({ count }: { count: number }) => (count === 1 ? "1 papir" : `${count} papirer`),
    askedFor: "Bad om",
    basis: {
      selv: "Det er dine egne oplysninger",
      egenSag: "Kommunen har selv sagen",
      samtykke: "Dit samtykke",
      hjemmel: "En regel i loven, uden dit samtykke",
      bisidder: "Du har valgt personen som bisidder",
      fuldmagt: "Du har givet personen fuldmagt",
      delegation: "Personen skrev, at du har valgt en hjælper",
    },
    seeConsent: "Se dit samtykke",
    reason: ({ reason }: { reason: string }) => `Grund: ${reason}`,
    purpose: {
      selv: "Du så selv",
      hjaelper: "At hjælpe dig",
      ukendt: "Ikke oplyst",
    },
    onList: ({ times }: { times: number }) =>
      times === 1 ? "1 gang den dag" : `${times} gange den dag`,
    list: {
      "sag.worklist": { why: "At arbejde med din sag", allowedBy: "Kommunen har selv sagen" },
      "consent.inbox": {
        why: "At finde papirer, du har sagt ja til",
        allowedBy: "Dit samtykke",
      },
    } satisfies Record<ListKind, { why: string; allowedBy: string }>,
    tried: {
      "overview.read": "Prøvede at se overblikket",
      "sag.read": "Prøvede at se din sag",
      "sag.status": "Prøvede at se, hvor din sag er",
      "sag.worklist": "Prøvede at se en liste over sager",
      "rehabiliteringsplan.read": "Prøvede at læse din plan",
      "afgoerelse.read": "Prøvede at læse dine afgørelser",
      "document.list": "Prøvede at se en liste over papirer",
      "document.read": "Prøvede at læse et papir",
      "consent.read": "Prøvede at se dine samtykker",
      "consent.inbox": "Prøvede at se en liste over samtykker",
      "consent.decide": "Prøvede at svare på et samtykke",
      "consent.request": "Prøvede at bede dig om et samtykke",
      "visit.read": "Prøvede at se, hvem der har set dine oplysninger",
      "message.read": "Prøvede at læse jeres beskeder",
      "message.write": "Prøvede at skrive en besked",
      "delegation.read": "Prøvede at se dine hjælpere",
      "delegation.decide": "Prøvede at ændre en hjælpers adgang",
    } satisfies Record<VisitKind, string>,
  },
  en: {
    summary: ({ times, people }) =>
      `Others have looked at your information ${times === 1 ? "once" : `${times} times`} in the last 30 days. That was ${people === 1 ? "one person" : `${people} different people`}.`,
    none: "Nobody else has looked at your information in the last 30 days.",
    denied: ({ times }) =>
      times === 1 ? "Once the answer was no." : `${times} times the answer was no.`,
    filter: "Show only",
    all: "Everybody",
    own: "Show my own too",
    notOwn: "Hide my own",
    empty: "Nobody else has looked at anything",
    emptyBody: "When somebody looks at your information, it is shown here at once.",
    time: ({ time }) => `at ${time}`,
    you: "You",
    deniedMark: "Denied",
    deniedBody: "The person saw nothing.",
    why: "Why",
    allowedBy: "Allowed by",
    about: "About",
    papers: "Papers",
    paperCount: ({ count }) => (count === 1 ? "1 paper" : `${count} papers`),
    askedFor: "Asked for",
    basis: {
      selv: "It is your own information",
      egenSag: "The municipality has the case itself",
      samtykke: "Your consent",
      hjemmel: "A rule in the law, without your consent",
      bisidder: "You have chosen the person as your companion",
      fuldmagt: "You have given the person power of attorney",
      delegation: "The person claimed to be your helper",
    },
    seeConsent: "See your consent",
    reason: ({ reason }) => `Reason: ${reason}`,
    purpose: {
      selv: "You looked yourself",
      hjaelper: "To help you",
      ukendt: "Not stated",
    },
    onList: ({ times }) => (times === 1 ? "once that day" : `${times} times that day`),
    list: {
      "sag.worklist": {
        why: "To work on your case",
        allowedBy: "The municipality has the case itself",
      },
      "consent.inbox": { why: "To find papers you have said yes to", allowedBy: "Your consent" },
    },
    tried: {
      "overview.read": "Tried to look at the overview",
      "sag.read": "Tried to look at your case",
      "sag.status": "Tried to look at where your case is",
      "sag.worklist": "Tried to look at a list of cases",
      "rehabiliteringsplan.read": "Tried to read your plan",
      "afgoerelse.read": "Tried to read your decisions",
      "document.list": "Tried to look at a list of papers",
      "document.read": "Tried to read a paper",
      "consent.read": "Tried to look at your consents",
      "consent.inbox": "Tried to look at a list of consents",
      "consent.decide": "Tried to answer about a consent",
      "consent.request": "Tried to ask you for a consent",
      "visit.read": "Tried to look at who has seen your information",
      "message.read": "Tried to read your messages",
      "message.write": "Tried to write a message",
      "delegation.read": "Tried to look at your helpers",
      "delegation.decide": "Tried to change a helper's access",
    },
  },
});
