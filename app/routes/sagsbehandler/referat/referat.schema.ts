import { typedText } from "~/domain/typed-text.ts";

export type ReferatProblem = "missing" | "tooLong" | "meanwhile" | "notHeld";

export type ReferatValues = {
  tekst: string;
  /** The version and the draft that were read, 0 for none. */
  udgave: string;
  kladde: string;
  gives: boolean;
};

/** The minutes as they were typed, to be kept as a draft or given. */
export function readReferatForm(form: FormData) {
  const values: ReferatValues = {
    tekst: typedText(String(form.get("tekst") ?? "")).trim(),
    udgave: String(form.get("udgave") ?? ""),
    kladde: String(form.get("kladde") ?? ""),
    gives: form.get("handling") !== "gem",
  };
  const { length } = values.tekst;
  const issue: ReferatProblem | null = length === 0 ? "missing" : length > 8000 ? "tooLong" : null;
  return { values, issue };
}
