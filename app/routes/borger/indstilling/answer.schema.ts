import { typedText } from "~/domain/typed-text.ts";

export type AnswerIssue = {
  field: "svar" | "svarOrd";
  code: "svar" | "svarOrd" | "tooLong" | "over";
};

/** Whether the citizen agrees; who does not says what with. */
export function readAnswer(form: FormData) {
  const svar = (["enig", "uenig"] as const).find((one) => one === form.get("svar")) ?? null;
  const svarOrd = typedText(String(form.get("svarOrd") ?? "")).trim();
  const issues: AnswerIssue[] = [];
  if (!svar) issues.push({ field: "svar", code: "svar" });
  if (svar === "uenig" && !svarOrd) issues.push({ field: "svarOrd", code: "svarOrd" });
  if (svarOrd.length > 4000) issues.push({ field: "svarOrd", code: "tooLong" });
  return { id: String(form.get("indstilling") ?? ""), svar, svarOrd, issues };
}
