import { isNoSuchDay, parseDateParts, readDateParts } from "~/components/date-parts.ts";
import { typedText } from "~/domain/typed-text.ts";

export const results = ["medhold", "delvist", "fastholdt"] as const;
export const assessments = ["medtaget", "ikkeMedtaget"] as const;
export const outcomes = ["stadfaestet", "aendret", "ophaevet", "hjemvist", "afvist"] as const;

/** What a step writes; only one of them is anybody's turn at a time. */
export type Handled =
  | {
      status: "genvurderet";
      genvurdering: (typeof results)[number];
      genvurderingReason: string;
      lateAssessment: (typeof assessments)[number] | null;
    }
  | { status: "sendtVidere" }
  | {
      status: "afgjort";
      outcome: (typeof outcomes)[number];
      outcomeReason: string;
      outcomeOn: string;
    };
export type HandleField = "resultat" | "grund" | "forsent" | "udfald" | "dato";
export type HandleProblem = "missing" | "tooLong" | "noSuchDay" | "assessment" | "day";
export type HandleIssue = { field: HandleField; code: HandleProblem };

const LONGEST = 10_000;

/** The step a form asks for, or what is wrong with it, field by field. */
export function readHandling(form: FormData): Handled | HandleIssue[] {
  const typed = (name: string) => String(form.get(name) ?? "");
  const grund = typedText(typed("grund")).trim();
  const issues: HandleIssue[] = [];
  const reason = () => {
    if (!grund) issues.push({ field: "grund", code: "missing" });
    if (grund.length > LONGEST) issues.push({ field: "grund", code: "tooLong" });
  };
  if (form.get("handling") === "videre") return { status: "sendtVidere" };
  if (form.get("handling") === "udfald") {
    const outcome = outcomes.find((one) => one === typed("udfald"));
    if (!outcome) issues.push({ field: "udfald", code: "missing" });
    const parts = readDateParts(form, "dato");
    const outcomeOn = parseDateParts(parts);
    if (!outcomeOn)
      issues.push({ field: "dato", code: isNoSuchDay(parts) ? "noSuchDay" : "missing" });
    reason();
    if (!outcome || !outcomeOn || issues.length > 0) return issues;
    return { status: "afgjort", outcome, outcomeReason: grund, outcomeOn };
  }
  const genvurdering = results.find((one) => one === typed("resultat"));
  if (!genvurdering) issues.push({ field: "resultat", code: "missing" });
  const lateAssessment = assessments.find((one) => one === typed("forsent")) ?? null;
  if (form.has("sen") && !lateAssessment) issues.push({ field: "forsent", code: "missing" });
  if (lateAssessment === "ikkeMedtaget" && genvurdering && genvurdering !== "fastholdt") {
    issues.push({ field: "resultat", code: "assessment" });
  }
  reason();
  if (!genvurdering || issues.length > 0) return issues;
  return { status: "genvurderet", genvurdering, genvurderingReason: grund, lateAssessment };
}
