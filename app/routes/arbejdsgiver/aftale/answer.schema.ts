import { typedLine, typedText } from "~/domain/typed-text.ts";

export type AnswerIssue = {
  readonly field: "svar" | "navn" | "ord";
  readonly code: "svar" | "navn" | "navnLong" | "ord" | "ordLong";
};

/** The employer's yes or no, and who says it; who says no says what should be different. */
export function readAnswer(form: FormData) {
  const svar = (["ja", "nej"] as const).find((one) => one === form.get("svar")) ?? null;
  const navn = typedLine(String(form.get("navn") ?? "")).trim();
  const ord = typedText(String(form.get("ord") ?? "")).trim();
  const issues: AnswerIssue[] = [];
  if (!navn) issues.push({ field: "navn", code: "navn" });
  if (navn.length > 120) issues.push({ field: "navn", code: "navnLong" });
  if (svar === "nej" && !ord) issues.push({ field: "ord", code: "ord" });
  if (ord.length > 2000) issues.push({ field: "ord", code: "ordLong" });
  if (!svar) issues.push({ field: "svar", code: "svar" });
  // Which agreement was read: another link may have been opened since.
  return { link: String(form.get("link") ?? ""), svar, navn, ord, issues };
}
