import { typedLine, typedText } from "~/domain/typed-text.ts";

export type PrepareIssue = {
  field: "spoergsmaal" | "bisidder";
  code: "tooLong" | "nameTooLong" | "over";
};

/** What the citizen wants to bring up, and whom; nothing is a good answer too. */
export function readPreparation(form: FormData) {
  const values = {
    moede: String(form.get("moede") ?? ""),
    spoergsmaal: typedText(String(form.get("spoergsmaal") ?? "")).trim(),
    bisidder: typedLine(String(form.get("bisidder") ?? "")).trim(),
  };
  const issues: PrepareIssue[] = [];
  if (values.spoergsmaal.length > 4000) issues.push({ field: "spoergsmaal", code: "tooLong" });
  if (values.bisidder.length > 100) issues.push({ field: "bisidder", code: "nameTooLong" });
  return { values, issues };
}
