import { hash } from "node:crypto";

/** The words a page shows, and what its form carries so that the yes is to these words and no others. */
export type ShownWords = { readonly text: string; readonly hash: string };

export function shownWords(text: string): ShownWords {
  return { text, hash: hash("sha256", text) };
}

/**
 * Whether the words a yes would stand on are those the page showed.
 * @param shown the form's hash; a form without one showed nothing
 */
export function isAsShown(shown: string, text: string): boolean {
  return shown === hash("sha256", text);
}
