export const LANGUAGES = ["da", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A function of a text takes ONE object whose values are already formatted strings or plain
 * numbers (`{ date: string; count: number }`), so that a test can call it with samples.
 */
// A parameter of `never` is the only supertype of every one-argument function.
type TextFunction = (args: never) => string;
export type TextLeaf = string | TextFunction;
export interface TextTree {
  readonly [key: string]: TextLeaf | TextTree;
}

/** The same keys, the same nesting, the same arguments; only the words may differ. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (args: infer A) => string
      ? (args: A) => string
      : SameShape<T[K]>;
};

export interface Text<T extends TextTree> {
  readonly da: T;
  readonly en: SameShape<T>;
}

/** Either language of a text; both have the same shape, so either may be read. */
export type Words<T> = T | SameShape<T>;

/**
 * Declares the texts of one page in both languages. Danish comes first and decides the shape.
 */
export function defineText<T extends TextTree>(text: {
  readonly da: T;
  readonly en: SameShape<NoInfer<T>>;
}): Text<T> {
  return text;
}

/** The words of one language, for code without React (mail, PDF, refusals). */
export function textFor<T extends TextTree>(text: Text<T>, lang: Language): Words<T> {
  return text[lang];
}

export function isLanguage(value: unknown): value is Language {
  return value === "da" || value === "en";
}
