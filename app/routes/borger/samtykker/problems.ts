import type { FieldProblem } from "~/components/error-summary.tsx";

/** What can be wrong in a form about a consent; the words stand in samtykker.text.ts. */
export type ProblemCode =
  | "sourceMissing"
  | "recipientMissing"
  | "sameParty"
  | "kindMissing"
  | "kindUnknown"
  | "purposeMissing"
  | "dateInvalid"
  | "dateImpossible"
  | "datePast"
  | "dateTooLate"
  | "dateLater"
  | "paperUnknown"
  | "noPaperLeft"
  | "papersChanged"
  | "nothingChanged"
  | "malformed";

/** The field's name is the id of its first input, where the error summary links. */
export type Problem = {
  readonly field: "fra" | "til" | "slags" | "formaal" | "slut" | "undtag" | "papirer";
  readonly code: ProblemCode;
};

/** Problems in words, for the error summary and beside the fields. */
export function inWords(
  problems: readonly Problem[],
  words: Readonly<Record<ProblemCode, string>>,
): FieldProblem[] {
  return problems.map(({ field, code }) => ({ field, message: words[code] }));
}

export function messageAt(
  problems: readonly FieldProblem[],
  field: Problem["field"],
): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
