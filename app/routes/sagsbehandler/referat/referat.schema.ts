import { typedText } from "~/domain/typed-text.ts";

export type ReferatProblem = "missing" | "tooLong" | "meanwhile" | "notHeld";

/** The minutes as they were typed, and the version that was read: 0 for none. */
export function readReferatForm(form: FormData) {
  const values = {
    tekst: typedText(String(form.get("tekst") ?? "")).trim(),
    udgave: String(form.get("udgave") ?? ""),
  };
  const { length } = values.tekst;
  const issue: ReferatProblem | null = length === 0 ? "missing" : length > 8000 ? "tooLong" : null;
  return { values, issue };
}
