import type { Trin } from "~/case/progression/read-progression.server.ts";
import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
  toDateParts,
} from "~/components/date-parts.ts";
import { readTyped, toTyped } from "~/domain/money/typed.ts";
import { typedText } from "~/domain/typed-text.ts";

const LONGEST_REASON = 500;
const LONGEST_DAYS = 366;
const DAY = 86_400_000;

export type TrinField = "fra" | "til" | "timer" | "blev" | "grund";
export type TrinProblem =
  | "dateMissing"
  | "dateImpossible"
  | "backwards"
  | "tooLong"
  | "hoursMissing"
  | "notANumber"
  | "negative"
  | "tooManyHours"
  | "reasonMissing"
  | "textTooLong"
  | "farAway"
  | "notYet"
  | "taken"
  | "meanwhile";
export type TrinIssue = { readonly field: TrinField; readonly code: TrinProblem };
export type TrinValues = {
  readonly slags: "trin" | "pause";
  readonly fra: DateParts;
  readonly til: DateParts;
  readonly timer: string;
  readonly blev: string;
  readonly grund: string;
  readonly id: string;
  readonly revision: string;
};

export function readValues(form: FormData): TrinValues {
  const text = (name: string) => String(form.get(name) ?? "").slice(0, 40);
  return {
    slags: form.get("slags") === "pause" ? "pause" : "trin",
    fra: readDateParts(form, "fra"),
    til: readDateParts(form, "til"),
    timer: text("timer"),
    blev: text("blev"),
    grund: typedText(String(form.get("grund") ?? "")).trim(),
    id: text("id"),
    revision: text("revision"),
  };
}

/** A step or a pause as it would be typed; without one an empty form of the kind. */
export function valuesOf(slags: "trin" | "pause", of: Trin | undefined): TrinValues {
  const none = { dag: "", maaned: "", aar: "" };
  const hours = (value: number | null | undefined) =>
    typeof value === "number" ? toTyped(value) : "";
  return {
    slags: of?.kind ?? slags,
    fra: of ? toDateParts(of.fromDay) : none,
    til: of?.toDay ? toDateParts(of.toDay) : none,
    timer: hours(of?.centihours),
    blev: hours(of?.actualCentihours),
    grund: of?.reason ?? "",
    id: of?.id ?? "",
    revision: String(of?.revision ?? 0),
  };
}

/** What is planned, or null with what is wrong field by field. */
export function checkValues(values: TrinValues, isNew: boolean) {
  const issues: TrinIssue[] = [];
  const add = (field: TrinField, code: TrinProblem) => issues.push({ field, code });
  const day = (parts: DateParts, field: "fra" | "til") => {
    const found = parseDateParts(parts);
    if (!found) add(field, isNoSuchDay(parts) ? "dateImpossible" : "dateMissing");
    return found;
  };
  const hours = (typed: string, field: "timer" | "blev", optional: boolean) => {
    const read = readTyped(typed);
    if (read.ok) return read.hundredths;
    if (read.code !== "missing") add(field, read.code);
    else if (!optional) add(field, "hoursMissing");
    return null;
  };
  const fromDay = day(values.fra, "fra");
  const pause = values.slags === "pause";
  const toDay = pause ? day(values.til, "til") : null;
  if (fromDay && toDay) {
    const days = (Date.parse(toDay) - Date.parse(fromDay)) / DAY;
    if (days < 0) add("til", "backwards");
    if (days > LONGEST_DAYS) add("til", "tooLong");
  }
  const centihours = pause ? null : hours(values.timer, "timer", false);
  if (centihours === 0) add("timer", "hoursMissing");
  const actualCentihours = pause || isNew ? null : hours(values.blev, "blev", true);
  if (pause && !values.grund) add("grund", "reasonMissing");
  if (pause && values.grund.length > LONGEST_REASON) add("grund", "textTooLong");
  const reason = pause ? values.grund : null;
  const planned =
    issues.length === 0 && fromDay
      ? { fromDay, toDay: toDay ?? null, centihours, actualCentihours, reason }
      : null;
  return { planned, issues };
}

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): TrinIssue {
  if (refusal === "more_than_full_time") return { field: "timer", code: "tooManyHours" };
  if (refusal === "trial_far_away") return { field: "fra", code: "farAway" };
  if (refusal === "trial_not_over") return { field: "blev", code: "notYet" };
  if (refusal === "step_taken") return { field: "fra", code: "taken" };
  if (refusal === "saved_meanwhile" || refusal === "already_decided") {
    return { field: "fra", code: "meanwhile" };
  }
  throw new Error(refusal);
}
