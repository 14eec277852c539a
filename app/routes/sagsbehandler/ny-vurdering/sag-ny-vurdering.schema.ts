import type { Partner } from "~/case/faelles-anmodning/save-anmodning.server.ts";
import { typedLine, typedText } from "~/domain/typed-text.ts";

const steps = ["send", "ja", "slut"] as const;
const LONGEST_NAME = 120;
const LONGEST_WORDS = 2000;

export type AnmodningField = "hvem" | "navn" | "ord" | "grund";
export type AnmodningProblem =
  | "whoMissing"
  | "nameMissing"
  | "nameTooLong"
  | "wordsMissing"
  | "reasonMissing"
  | "tooLong"
  | "over"
  | "handling";
export type AnmodningIssue = { readonly field: AnmodningField; readonly code: AnmodningProblem };

export function readForm(form: FormData) {
  return {
    id: String(form.get("anmodning") ?? ""),
    step: steps.find((one) => one === form.get("handling")) ?? null,
    hvem: String(form.get("hvem") ?? "").slice(0, 40),
    navn: typedLine(String(form.get("navn") ?? "")).trim(),
    ord: typedText(String(form.get("ord") ?? "")).trim(),
    grund: typedText(String(form.get("grund") ?? "")).trim(),
  };
}
export type AnmodningValues = ReturnType<typeof readForm>;

export const noValues: AnmodningValues = {
  ...{ id: "", step: null, hvem: "", navn: "", ord: "", grund: "" },
};

/** Whose yes it is, and what is wrong field by field; each step asks for fields of its own. */
export function checkForm(values: AnmodningValues) {
  const { step, hvem, navn, ord, grund } = values;
  const issues: AnmodningIssue[] = [];
  const add = (field: AnmodningField, code: AnmodningProblem) => issues.push({ field, code });
  const employer = hvem === "arbejdsgiver";
  if (step === null) add("hvem", "handling");
  if (step === "send" || step === "ja") {
    if (!employer && hvem !== "jobformidler") add("hvem", "whoMissing");
    if (employer && !navn) add("navn", "nameMissing");
    if (employer && navn.length > LONGEST_NAME) add("navn", "nameTooLong");
  }
  if (step === "send" && !ord) add("ord", "wordsMissing");
  if (step === "send" && ord.length > LONGEST_WORDS) add("ord", "tooLong");
  if (step === "slut" && !grund) add("grund", "reasonMissing");
  if (step === "slut" && grund.length > LONGEST_WORDS) add("grund", "tooLong");
  const partner: Partner = employer
    ? { partner: "arbejdsgiver", partnerName: navn }
    : { partner: "jobformidler", partnerName: null };
  return { partner, issues };
}
