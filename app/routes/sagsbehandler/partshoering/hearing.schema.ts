import { Temporal } from "temporal-polyfill";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { typedText } from "~/domain/typed-text.ts";

export type HearingForm = "skriftlig" | "mundtlig";
export interface HearingValues {
  readonly form: string;
  readonly paataenkt: string;
  readonly oplysninger: string;
  readonly frist: DateParts;
}
export type HearingField = keyof HearingValues | "svar";
export type HearingProblem = "missing" | "tooLong" | "noDay" | "noSuchDay" | "tooSoon" | "tooLate";
export type HearingIssue = { field: HearingField; code: HearingProblem };
export type Hearing = { form: HearingForm; intended: string; facts: string; answerBy: string };

const LONGEST = 10_000;

export function readHearingForm(form: FormData): HearingValues {
  const words = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  return {
    form: String(form.get("form") ?? ""),
    paataenkt: words("paataenkt"),
    oplysninger: words("oplysninger"),
    frist: readDateParts(form, "frist"),
  };
}

/** @param today ISO day of the gate's clock; the answer must have at least until the day after */
export function checkHearing(
  values: HearingValues,
  today: string,
): { ok: true; hearing: Hearing } | { ok: false; issues: HearingIssue[] } {
  const { form, paataenkt: intended, oplysninger: facts, frist } = values;
  const issues: HearingIssue[] = [];
  if (form !== "skriftlig" && form !== "mundtlig") issues.push({ field: "form", code: "missing" });
  issues.push(...checkWords("paataenkt", intended), ...checkWords("oplysninger", facts));
  const answerBy = parseDateParts(frist);
  if (!answerBy) {
    issues.push({ field: "frist", code: isNoSuchDay(frist) ? "noSuchDay" : "noDay" });
  } else if (answerBy <= today) {
    issues.push({ field: "frist", code: "tooSoon" });
  } else if (answerBy > Temporal.PlainDate.from(today).add({ years: 1 }).toString()) {
    issues.push({ field: "frist", code: "tooLate" });
  }
  if (issues.length > 0 || !answerBy) return { ok: false, issues };
  return { ok: true, hearing: { form: form as HearingForm, intended, facts, answerBy } };
}

/** What a text lacks, or has too much of. */
export function checkWords(field: HearingField, words: string): HearingIssue[] {
  if (!words) return [{ field, code: "missing" }];
  return words.length > LONGEST ? [{ field, code: "tooLong" }] : [];
}
