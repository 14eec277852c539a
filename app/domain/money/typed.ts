/** A number as a person types it, in hundredths: øre of kroner, hundredths of an hour. */
export type TypedNumber =
  | { readonly ok: true; readonly hundredths: number }
  | { readonly ok: false; readonly code: "missing" | "notANumber" | "negative" };

/**
 * More than any column of ours holds, and far more than any form takes: who types more is read as typing
 * this, so that the form's own limit answers, in its own words.
 */
const MOST = 2_147_483_647;
const DANISH = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/;
const PLAIN = /^(\d{1,9})\.(\d{1,2})$/;

/**
 * Reads "13.642,25", "13642,25", "13642.25" and "150 kr."; nothing else is guessed at. A dot before three digits is
 * a Danish thousand, before one or two it is the decimal point of a foreign keyboard.
 */
export function readTyped(typed: string): TypedNumber {
  const text = typed.replace(/\s*kr\.?\s*$/i, "").replaceAll(/\s/g, "");
  if (text === "") return { ok: false, code: "missing" };
  const negative = /^[-−]/.test(text);
  const digits = negative ? text.slice(1) : text;
  const found = DANISH.exec(digits) ?? PLAIN.exec(digits);
  if (!found) return { ok: false, code: "notANumber" };
  const [, whole = "", part = ""] = found;
  const hundredths = Number(whole.replaceAll(".", "")) * 100 + Number(part.padEnd(2, "0"));
  if (negative && hundredths > 0) return { ok: false, code: "negative" };
  return { ok: true, hundredths: Math.min(hundredths, MOST) };
}

/** Hundredths back into what a person types: "13642,25", "4". */
export function toTyped(hundredths: number): string {
  return (hundredths / 100)
    .toFixed(2)
    .replace(/\.?0+$/, "")
    .replace(".", ",");
}
