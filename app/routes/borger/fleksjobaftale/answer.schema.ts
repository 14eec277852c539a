import { typedText } from "~/domain/typed-text.ts";

const steps = ["se", "ja", "nej", "sendNej"] as const;

/** What the citizen does with the agreement: look, say yes, begin a no, send it. */
export function readAnswerForm(form: FormData) {
  return {
    id: String(form.get("aftale") ?? ""),
    step: steps.find((one) => one === form.get("handling")) ?? null,
    /** Codes of what the employer may see. */
    choice: form.getAll("vis").map((one) => String(one).slice(0, 60)),
    words: typedText(String(form.get("ord") ?? ""))
      .trim()
      .slice(0, 2000),
  };
}
