import { usePage } from "../page-context.ts";
import { type Text, type TextTree, textFor, type Words } from "./define-text.ts";
import { type Format, formatFor } from "./format.ts";

/** The words of a page in the reader's language. */
export function useText<T extends TextTree>(text: Text<T>): Words<T> {
  return textFor(text, usePage().lang);
}

/** Dates, times and kroner in the reader's language. */
export function useFormat(): Format {
  return formatFor(usePage().lang);
}
