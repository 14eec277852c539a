import type { Arbejdsproevning } from "~/case/arbejdsproevning/read-arbejdsproevninger.server.ts";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
  toDateParts,
} from "~/components/date-parts.ts";
import { readTyped, toTyped } from "~/domain/money/typed.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

const LONGEST_PLACE = 120;
const LONGEST_TEXT = 2000;
const LONGEST_DAYS = 366;
const DAY = 86_400_000;

export type ProevningField =
  | "form"
  | "sted"
  | "fra"
  | "til"
  | "timer"
  | "maal"
  | "aftaltDage"
  | "moedt"
  | "intensitet"
  | "resultat"
  | "grund";
export type ProevningProblem =
  | "formMissing"
  | "placeMissing"
  | "dateMissing"
  | "dateImpossible"
  | "backwards"
  | "tooLong"
  | "farAway"
  | "overlaps"
  | "notOver"
  | "hoursMissing"
  | "notANumber"
  | "negative"
  | "tooManyHours"
  | "aimMissing"
  | "daysMissing"
  | "daysMoreThanPeriod"
  | "moreThanAgreed"
  | "intensityRange"
  | "resultMissing"
  | "reasonMissing"
  | "textTooLong"
  | "meanwhile";
export interface ProevningIssue {
  readonly field: ProevningField;
  readonly code: ProevningProblem;
}
export interface ProevningValues {
  readonly form: string;
  readonly sted: string;
  readonly fra: DateParts;
  readonly til: DateParts;
  readonly timer: string;
  readonly maal: string;
  readonly aftaltDage: string;
  readonly moedt: string;
  readonly intensitet: string;
  readonly resultat: string;
  readonly grund: string;
  readonly revision: string;
}
/** What is agreed. Hours are hundredths of an hour, days ISO days. */
export type Agreed = Pick<
  Arbejdsproevning,
  "form" | "place" | "fromDay" | "toDay" | "centihours" | "aim"
>;
/** How it went. */
export type Outcome = {
  readonly agreedDays: number;
  readonly attendedDays: number;
  readonly intensity: number | null;
  readonly result: string;
};

type Add = (field: ProevningField, code: ProevningProblem) => void;

export function readValues(form: FormData): ProevningValues {
  const text = (name: string, longest = 40) => String(form.get(name) ?? "").slice(0, longest);
  const words = (name: string) => typedText(String(form.get(name) ?? ""));
  return {
    form: text("form"),
    sted: typedLine(text("sted", LONGEST_PLACE)).trim(),
    fra: readDateParts(form, "fra"),
    til: readDateParts(form, "til"),
    timer: text("timer"),
    maal: words("maal"),
    aftaltDage: text("aftaltDage"),
    moedt: text("moedt"),
    intensitet: text("intensitet"),
    resultat: words("resultat"),
    grund: words("grund"),
    revision: text("revision"),
  };
}

/** A trial as it would be typed; without one an empty form. */
export function valuesOf(of: Arbejdsproevning | undefined): ProevningValues {
  const none = { dag: "", maaned: "", aar: "" };
  return {
    form: of?.form ?? "",
    sted: of?.place ?? "",
    fra: of ? toDateParts(of.fromDay) : none,
    til: of ? toDateParts(of.toDay) : none,
    timer: of ? toTyped(of.centihours) : "",
    maal: of?.aim ?? "",
    ...{ aftaltDage: "", moedt: "", intensitet: "", resultat: "", grund: "" },
    revision: of ? String(of.revision) : "",
  };
}

/** What is agreed, or null with what is wrong field by field. How many hours a week has, the rules know. */
export function readAgreed(values: ProevningValues, add: Add): Agreed | null {
  const wrong = counting(add);
  const form = values.form === "intern" || values.form === "ekstern" ? values.form : null;
  if (!form) wrong.add("form", "formMissing");
  if (!values.sted) wrong.add("sted", "placeMissing");
  const fromDay = readDay(values.fra, "fra", wrong.add);
  const toDay = readDay(values.til, "til", wrong.add);
  if (fromDay && toDay) {
    const days = daysBetween(fromDay, toDay);
    if (days < 0) wrong.add("til", "backwards");
    if (days > LONGEST_DAYS) wrong.add("til", "tooLong");
  }
  const hours = readTyped(values.timer);
  if (!hours.ok) wrong.add("timer", hours.code === "missing" ? "hoursMissing" : hours.code);
  else if (hours.hundredths === 0) wrong.add("timer", "hoursMissing");
  const aim = readWords(values.maal, "maal", "aimMissing", wrong.add);
  if (wrong.count() > 0 || !form || !fromDay || !toDay || !hours.ok) return null;
  return { form, place: values.sted, fromDay, toDay, centihours: hours.hundredths, aim };
}

/** How it went, or null with what is wrong. */
export function readOutcome(
  values: ProevningValues,
  agreed: Agreed | null,
  add: Add,
): Outcome | null {
  const wrong = counting(add);
  const agreedDays = readWhole(values.aftaltDage);
  const attendedDays = readWhole(values.moedt);
  if (agreedDays === null || agreedDays === 0) wrong.add("aftaltDage", "daysMissing");
  else if (agreed && agreedDays > daysBetween(agreed.fromDay, agreed.toDay) + 1) {
    wrong.add("aftaltDage", "daysMoreThanPeriod");
  }
  if (attendedDays === null) wrong.add("moedt", "daysMissing");
  else if (agreedDays !== null && attendedDays > agreedDays) wrong.add("moedt", "moreThanAgreed");
  const typed = values.intensitet.replace(/\s*%$/, "").trim();
  const intensity = typed === "" ? null : (readWhole(typed) ?? 0);
  if (intensity !== null && !(intensity >= 1 && intensity <= 100)) {
    wrong.add("intensitet", "intensityRange");
  }
  const result = readWords(values.resultat, "resultat", "resultMissing", wrong.add);
  if (wrong.count() > 0 || agreedDays === null || attendedDays === null) return null;
  return { agreedDays, attendedDays, intensity, result };
}

/** Why it came to nothing, or null with what is wrong. */
export function readReason(values: ProevningValues, add: Add): string | null {
  const wrong = counting(add);
  const reason = readWords(values.grund, "grund", "reasonMissing", wrong.add);
  return wrong.count() > 0 ? null : reason;
}

function counting(add: Add) {
  let found = 0;
  const counted: Add = (field, code) => {
    found += 1;
    add(field, code);
  };
  return { add: counted, count: () => found };
}

function readDay(parts: DateParts, field: "fra" | "til", add: Add): string | null {
  const day = parseDateParts(parts);
  if (!day) add(field, isNoSuchDay(parts) ? "dateImpossible" : "dateMissing");
  return day;
}

function readWords(
  typed: string,
  field: ProevningField,
  missing: ProevningProblem,
  add: Add,
): string {
  const words = typed.trim();
  if (words === "") add(field, missing);
  else if (words.length > LONGEST_TEXT) add(field, "textTooLong");
  return words;
}

function readWhole(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
