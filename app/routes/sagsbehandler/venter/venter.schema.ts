import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { typedLine } from "~/domain/typed-text.ts";

export type VenterProblem =
  | "whatMissing"
  | "whoMissing"
  | "dateMissing"
  | "dateImpossible"
  | "datePassed"
  | "meanwhile";
export interface VenterIssue {
  readonly field: "hvad" | "hvem" | "dato";
  readonly code: VenterProblem;
}
export interface VenterValues {
  readonly hvad: string;
  readonly engelsk: string;
  readonly hvem: string;
  readonly dato: DateParts;
}
/** What is waited for; the day is an ISO day. */
export interface Waiting {
  readonly what: { da: string; en: string };
  readonly who: string;
  readonly expected: string;
}

/** As the column holds them. */
const LONGEST_WHAT = 200;
const LONGEST_WHO = 120;

/**
 * The form as typed, and what it says or what is wrong field by field. Whether the day has passed
 * only the database knows: its clock counts.
 */
export function readVenter(form: FormData) {
  const line = (name: string, longest: number) =>
    typedLine(String(form.get(name) ?? "").slice(0, longest)).trim();
  const values: VenterValues = {
    hvad: line("hvad", LONGEST_WHAT),
    engelsk: line("engelsk", LONGEST_WHAT),
    hvem: line("hvem", LONGEST_WHO),
    dato: readDateParts(form, "dato"),
  };
  const expected = parseDateParts(values.dato);
  const issues: VenterIssue[] = [];
  if (!values.hvad) issues.push({ field: "hvad", code: "whatMissing" });
  if (!values.hvem) issues.push({ field: "hvem", code: "whoMissing" });
  if (!expected) {
    issues.push({
      field: "dato",
      code: isNoSuchDay(values.dato) ? "dateImpossible" : "dateMissing",
    });
  }
  if (issues.length > 0 || !expected) return { ok: false as const, values, issues };
  // Who reads English reads the Danish words rather than none.
  const what = { da: values.hvad, en: values.engelsk || values.hvad };
  return { ok: true as const, values, waiting: { what, who: values.hvem, expected } as Waiting };
}
