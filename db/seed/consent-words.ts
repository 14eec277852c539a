import type { Localized } from "../schema/columns.ts";
import { authorities } from "./content/authorities.ts";
import type { AuthorityKey, CaseDocument, Consent, Scenario } from "./content/types.ts";

/** All that a citizen says yes to. Days are ISO days in Copenhagen, the last one included. */
export type SaidTerms = {
  source: string;
  recipient: string;
  kinds: Localized[];
  categories: string[];
  purpose: Localized;
  sag: { sagsnummer: string; authority: string };
  today: string;
  validFrom: string;
  validUntil: string;
  papers: CaseDocument[];
  excepted: CaseDocument[];
};

/** Composes the words of a consent and names their version. The app's own, handed down to the seed. */
export type SayConsent = (terms: SaidTerms, lang: "da" | "en") => { text: string; version: string };

type Coded = { code: string; label: Localized };
export type Wording = { say: SayConsent; kinds: Coded[]; purposes: Coded[] };

/** The words a demo person said yes to on the first day, in the language they read. */
export function wordsOf(
  { person, sag, documents }: Scenario,
  consent: Consent,
  { validFrom, validUntil }: { validFrom: string; validUntil: string },
  { say, kinds, purposes }: Wording,
) {
  const papers = documents
    .filter(
      (paper) =>
        paper.authorityKey === consent.source &&
        consent.categories.includes(paper.category) &&
        consent.documentTypes.includes(paper.type) &&
        // What came later was not on the page that was said yes to.
        paper.dated <= validFrom,
    )
    .toSorted((a, b) => b.dated.localeCompare(a.dated));
  const isExcepted = (paper: CaseDocument) => consent.exceptDocumentIds.includes(paper.id);
  return say(
    {
      source: nameOf(consent.source),
      recipient: nameOf(consent.recipient),
      kinds: consent.documentTypes.map((code) => labelOf(kinds, code)),
      categories: consent.categories,
      purpose: labelOf(purposes, consent.purpose),
      sag: { sagsnummer: sag.sagsnummer, authority: nameOf(sag.authorityKey) },
      today: validFrom,
      validFrom,
      validUntil,
      papers: papers.filter((paper) => !isExcepted(paper)),
      excepted: papers.filter(isExcepted),
    },
    person.language,
  );
}

function nameOf(key: AuthorityKey): string {
  const found = authorities.find((one) => one.key === key);
  if (!found) throw new Error(`no demo authority ${key}`);
  return found.name;
}

function labelOf(all: Coded[], code: string): Localized {
  const found = all.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code} in the reference tables`);
  return found.label;
}
