import { Temporal } from "temporal-polyfill";

export type ParsedCpr =
  | { ok: true; cpr: string; birthDate: Temporal.PlainDate; fictitious: boolean }
  | { ok: false; code: "cprMalformed" | "cprNotADate" };

// Fictitious numbers carry day + 60 (CPR-kontoret); the demo people have only such numbers.
const fictitiousDayOffset = 60;

/**
 * The century of birth from the seventh digit (CPR-kontoret, "Personnummeret i CPR"):
 * 0–3 → 1900; 4 and 9 → 2000 for the years 00–36, else 1900; 5–8 → 2000 for 00–57, else 1800.
 */
function century(seventh: number, year: number): 1800 | 1900 | 2000 {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/**
 * Reads a CPR number, `DDMMYY-XXXX` or the ten digits a broker sends, and answers with the normal
 * form and the birth date. Never checks modulus 11: numbers failing it have been issued since 2007.
 */
export function parseCpr(input: string): ParsedCpr {
  const digits = /^(\d{2})(\d{2})(\d{2})[- ]?(\d)(\d{3})$/.exec(input.trim());
  if (!digits) return { ok: false, code: "cprMalformed" };
  const [, dd = "", mm = "", yy = "", seventh = "", rest = ""] = digits;
  const fictitious = Number(dd) > fictitiousDayOffset;
  const day = fictitious ? Number(dd) - fictitiousDayOffset : Number(dd);
  const year = century(Number(seventh), Number(yy)) + Number(yy);
  try {
    const birthDate = Temporal.PlainDate.from(
      { year, month: Number(mm), day },
      { overflow: "reject" },
    );
    return { ok: true, cpr: `${dd}${mm}${yy}-${seventh}${rest}`, birthDate, fictitious };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, code: "cprNotADate" };
    throw error;
  }
}

/** The number with its last four digits hidden; anything that is no CPR number is hidden whole. */
export function maskCpr(input: string): string {
  const parsed = parseCpr(input);
  return parsed.ok ? `${parsed.cpr.slice(0, 6)}-••••` : "••••••-••••";
}
