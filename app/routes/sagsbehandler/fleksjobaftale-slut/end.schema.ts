import {
  type DateParts,
  isNoSuchDay,
  parseDateParts,
  readDateParts,
} from "~/components/date-parts.ts";
import { typedText } from "~/domain/typed-text.ts";

const LONGEST_REASON = 2000;

export type EndField = "dag" | "grund";
export type EndProblem =
  | "dateMissing"
  | "dateImpossible"
  | "outside"
  | "reasonMissing"
  | "tooLong"
  | "over"
  | "same"
  | "meanwhile"
  | "paid";
export type EndIssue = { readonly field: EndField; readonly code: EndProblem };
export type EndValues = { readonly dag: DateParts; readonly grund: string };

export const noValues: EndValues = { dag: { dag: "", maaned: "", aar: "" }, grund: "" };

export function readValues(form: FormData): EndValues {
  return {
    dag: readDateParts(form, "dag"),
    grund: typedText(String(form.get("grund") ?? "")).trim(),
  };
}

/** The last day and why, or null with what is wrong field by field. */
export function checkValues({ dag, grund }: EndValues) {
  const issues: EndIssue[] = [];
  const endedOn = parseDateParts(dag);
  if (!endedOn)
    issues.push({ field: "dag", code: isNoSuchDay(dag) ? "dateImpossible" : "dateMissing" });
  if (!grund) issues.push({ field: "grund", code: "reasonMissing" });
  if (grund.length > LONGEST_REASON) issues.push({ field: "grund", code: "tooLong" });
  return { end: endedOn && issues.length === 0 ? { endedOn, endedWords: grund } : null, issues };
}
export type End = NonNullable<ReturnType<typeof checkValues>["end"]>;

/** What the database refused that the form could not know, of an end or of its correction. */
export function issueOf(refusal: string, isCorrection: boolean): EndIssue {
  if (refusal === "agreement_invalid") return { field: "dag", code: "outside" };
  if (refusal === "paid_after_end") return { field: "dag", code: "paid" };
  if (refusal === "saved_meanwhile") return { field: "dag", code: "meanwhile" };
  if (refusal === "already_decided") return { field: "dag", code: isCorrection ? "same" : "over" };
  throw new Error(refusal);
}
