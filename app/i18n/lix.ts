/** Dots that end no sentence. Compared without case, with the dot. */
const ABBREVIATIONS =
  /(?<![\p{L}\d])(?:kl|stk|nr|ca|fx|jf|bl\.a|f\.eks|m\.v|mv|m\.m|dvs|osv|evt|pr|tlf|kr|bek|inkl|ekskl|hhv|pkt|maks|e\.g|i\.e)\./giu;
const WORD = /[\p{L}\p{N}]+(?:(?:[-’'./:]|,(?=\p{N}))[\p{L}\p{N}]+)*/gu;
const LONG_WORD_LETTERS = 6;

export interface LixCount {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
}

/**
 * Counts one block of text: a heading, a list item, a label or a paragraph. A block without a
 * full stop is one sentence, because the reader rests there all the same.
 */
export function countBlock(text: string): LixCount {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return { words: 0, sentences: 0, longWords: 0 };
  const letters = (word: string) => word.replace(/[^\p{L}]/gu, "").length;
  return {
    words: words.length,
    sentences: countSentences(text),
    longWords: words.filter((word) => letters(word) > LONG_WORD_LETTERS).length,
  };
}

/** LIX of several blocks together: words/sentences + 100 × words of more than 6 letters/words. */
export function lix(blocks: Iterable<string>): number {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const block of blocks) {
    const count = countBlock(block);
    words += count.words;
    sentences += count.sentences;
    longWords += count.longWords;
  }
  return words === 0 ? 0 : words / sentences + (100 * longWords) / words;
}

function countSentences(text: string): number {
  const flat = text
    .replace(ABBREVIATIONS, (match) => match.replaceAll(".", ""))
    // "6. marts", "§ 11 a, 2. punktum": an ordinal before a lower-case word ends nothing.
    .replace(/(\d)\.(?=\s+\p{Ll})/gu, "$1")
    // "1.000", "10.30", "min-sag.dk": a dot inside a word.
    .replace(/([\p{L}\d])\.(?=[\p{L}\d])/gu, "$1");
  const parts = flat.split(/[.!?:]+(?=\s|$|[)"”»])|\n+/u);
  return Math.max(1, parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length);
}
