import { typedText } from "~/domain/typed-text.ts";

export type RemarkProblem = "missing" | "tooLong" | "over";

/** What the citizen has to say to one version of the minutes. */
export function readRemark(form: FormData) {
  const values = {
    referat: String(form.get("referat") ?? ""),
    bemaerkning: typedText(String(form.get("bemaerkning") ?? "")).trim(),
  };
  const { length } = values.bemaerkning;
  const issue: RemarkProblem | null = length === 0 ? "missing" : length > 4000 ? "tooLong" : null;
  return { values, issue };
}
