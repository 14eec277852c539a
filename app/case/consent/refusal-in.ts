import type { ActRefusal } from "../../../consent/index.ts";

/** The words for a refusal; one that no consent page should meet gets the general words. */
export function refusalIn<T extends { readonly other: string }>(
  words: T,
  code: ActRefusal,
): string {
  const said: unknown = Object.hasOwn(words, code) ? words[code as keyof T] : words.other;
  return typeof said === "string" ? said : words.other;
}
