// The demo's consents are composed here without a build (scripts/seed-demo.ts): no `~/` below this.
import type { Localized } from "../../../db/schema/columns.ts";
import { type Language, textFor } from "../../i18n/define-text.ts";
import { formatFor } from "../../i18n/format.ts";
import { categoryText } from "../category.text.ts";
import { isCategory } from "../is-category.ts";
import { consentWordsText } from "./consent-words.text.ts";

/**
 * The version of the words. They are stored with every consent and committed to in the ledger, so a
 * version is never used again for other words.
 */
export const TEXT_VERSION = "2026-11";

type NamedPaper = { readonly title: string; readonly dated: string; readonly pages: number };

/** All that a citizen says yes to. Days are ISO days in Copenhagen, the last one included. */
export type ConsentTerms = {
  readonly source: string;
  readonly recipient: string;
  readonly kinds: readonly Localized[];
  readonly categories: readonly string[];
  readonly purpose: Localized;
  readonly sag: { readonly sagsnummer: string; readonly authority: string };
  readonly today: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** What the consent opens today, and what it would open had the citizen not held it back. */
  readonly papers: readonly NamedPaper[];
  readonly excepted: readonly NamedPaper[];
};

const ITEM = "– ";

/**
 * The exact words a citizen says yes to: one line a sentence or a listed paper. The same terms give
 * the same words, so what was shown is what is stored and what the ledger commits to. What a no
 * means is stored and committed to beside them (`consent.consequence`).
 */
export function composeConsentText(terms: ConsentTerms, lang: Language): string {
  const words = textFor(consentWordsText, lang);
  const format = formatFor(lang);
  const { recipient, source } = terms;
  const today = format.date(terms.today);
  const lines = (papers: readonly NamedPaper[]) =>
    papers.map(
      ({ title, dated, pages }) => ITEM + words.paper({ title, date: format.date(dated), pages }),
    );
  const names = textFor(categoryText, lang);
  return [
    words.yes({ recipient, source }),
    words.kinds({ kinds: terms.kinds.map((kind) => kind[lang]).join(", ") }),
    words.about({
      categories: terms.categories
        .filter(isCategory)
        .map((category) => names[category])
        .join(", "),
    }),
    terms.papers.length > 0
      ? words.papers({ today, count: terms.papers.length })
      : words.noPapers({ today }),
    ...lines(terms.papers),
    ...(terms.excepted.length > 0 ? [words.excepted({ recipient })] : []),
    ...lines(terms.excepted),
    words.later,
    words.purpose({ purpose: inSentence(terms.purpose[lang]) }),
    words.sag(terms.sag),
    words.period({ from: format.date(terms.validFrom), until: format.date(terms.validUntil) }),
    words.revoke({ recipient }),
  ].join("\n");
}

/** A label as it stands after a colon: "At vurdere" becomes "at vurdere". */
function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** What is stored beside the words: their version and their language, e.g. `2026-11/da`. */
export function textVersionIn(lang: Language): string {
  return `${TEXT_VERSION}/${lang}`;
}

/** The language stored words were shown in; words from before versions had one are Danish. */
export function languageOfWords(textVersion: string | null): Language {
  return textVersion?.endsWith("/en") ? "en" : "da";
}

/** The portal's own words on what a no means, for a request whose writer has no more to say. */
export function standardConsequence(lang: Language): string {
  return textFor(consentWordsText, lang).consequence;
}

/** The consequence in the reader's language where we wrote it; else as its writer wrote it. */
export function consequenceIn(
  stored: string,
  lang: Language,
): { readonly text: string; readonly lang: Language } {
  if (stored === standardConsequence("da") || stored === standardConsequence("en")) {
    return { text: standardConsequence(lang), lang };
  }
  return { text: stored, lang: "da" };
}

/** Composed words back into paragraphs and lists, for showing. */
export function linesOfWords(
  text: string,
): readonly { readonly text: string; readonly items: readonly string[] }[] {
  const blocks: { text: string; items: string[] }[] = [];
  for (const line of text.split("\n")) {
    const last = blocks.at(-1);
    if (line.startsWith(ITEM) && last) last.items.push(line.slice(ITEM.length));
    else blocks.push({ text: line, items: [] });
  }
  return blocks;
}
