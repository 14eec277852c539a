import { typedText } from "~/domain/typed-text.ts";

const steps = ["send", "ja", "nej", "slut"] as const;
export const LONGEST_WORDS = 2000;

/** What the citizen does: begin, say yes, begin a no (or to take a yes back), send it. */
export function readForm(form: FormData) {
  return {
    id: String(form.get("anmodning") ?? ""),
    step: steps.find((one) => one === form.get("handling")) ?? null,
    words: typedText(String(form.get("ord") ?? "")).trim(),
  };
}

/** What is wrong with the words; only whoever begins must write some. */
export function checkWords(words: string, step: "send" | "slut"): "missing" | "tooLong" | null {
  if (step === "send" && !words) return "missing";
  return words.length > LONGEST_WORDS ? "tooLong" : null;
}
