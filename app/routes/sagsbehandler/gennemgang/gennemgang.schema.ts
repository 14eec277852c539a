import { typedText } from "~/domain/typed-text.ts";

export const LONGEST_WORDS = 2000;
export const outcomes = ["genbehandling", "fortsaettes"] as const;

export type ReviewField = "udfald" | "begrundelse";
export type ReviewProblem = "outcomeMissing" | "whyMissing" | "tooLong" | "notDue";
export type ReviewIssue = { readonly field: ReviewField; readonly code: ReviewProblem };
export type ReviewValues = { readonly udfald: string; readonly begrundelse: string };

export const noValues: ReviewValues = { udfald: "", begrundelse: "" };

export function readValues(form: FormData): ReviewValues {
  return {
    udfald: String(form.get("udfald") ?? "").slice(0, 40),
    begrundelse: typedText(String(form.get("begrundelse") ?? "")).trim(),
  };
}

/** The review, or null with what is wrong field by field. */
export function checkValues({ udfald, begrundelse }: ReviewValues) {
  const issues: ReviewIssue[] = [];
  const outcome = outcomes.find((one) => one === udfald);
  if (!outcome) issues.push({ field: "udfald", code: "outcomeMissing" });
  if (!begrundelse) issues.push({ field: "begrundelse", code: "whyMissing" });
  if (begrundelse.length > LONGEST_WORDS) issues.push({ field: "begrundelse", code: "tooLong" });
  return { review: outcome && issues.length === 0 ? { outcome, begrundelse } : null, issues };
}
export type Review = NonNullable<ReturnType<typeof checkValues>["review"]>;

/** What the database refused that the form could not know. */
export function issueOf(refusal: string): ReviewIssue {
  if (refusal === "review_not_due") return { field: "udfald", code: "notDue" };
  throw new Error(refusal);
}
