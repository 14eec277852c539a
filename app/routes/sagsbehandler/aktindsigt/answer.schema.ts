import { isNoSuchDay, parseDateParts, readDateParts } from "~/components/date-parts.ts";
import { typedText } from "~/domain/typed-text.ts";

export const answers = ["givet", "afslaaet", "varerLaengere"] as const;
export type AnswerField = "svar" | "begrundelse" | "klagevejledning" | "dag";
export type AnswerIssue = {
  field: AnswerField;
  code: "missing" | "tooLong" | "already" | "noSuchDay" | "notLater";
};
export type Answered = {
  status: "givet" | "afslaaet";
  answer: string;
  klagevejledning: string | null;
};
/** Why it takes longer, and the ISO day the answer can be expected by. */
export type Delayed = { status: "varerLaengere"; reason: string; answerBy: string };

const LONGEST = 10_000;

/** What was typed, for the form to keep. */
export function answerValues(form: FormData) {
  const typed = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  return {
    id: String(form.get("anmodning") ?? ""),
    svar: typed("svar"),
    begrundelse: typed("begrundelse"),
    klagevejledning: typed("klagevejledning"),
    dag: readDateParts(form, "dag"),
  };
}
export type AnswerValues = ReturnType<typeof answerValues>;

/**
 * The answer or the reasoned delay, or what is wrong with it, field by field. A no must say how to
 * complain, a delay by when the answer comes.
 */
export function readAnswer({
  svar,
  begrundelse,
  klagevejledning,
  dag,
}: AnswerValues): Answered | Delayed | AnswerIssue[] {
  const status = answers.find((one) => one === svar);
  const answerBy = parseDateParts(dag);
  const issues: AnswerIssue[] = [];
  if (!status) issues.push({ field: "svar", code: "missing" });
  if (!begrundelse) issues.push({ field: "begrundelse", code: "missing" });
  if (begrundelse.length > LONGEST) issues.push({ field: "begrundelse", code: "tooLong" });
  if (status === "afslaaet" && !klagevejledning)
    issues.push({ field: "klagevejledning", code: "missing" });
  if (klagevejledning.length > LONGEST) issues.push({ field: "klagevejledning", code: "tooLong" });
  if (status === "varerLaengere" && !answerBy)
    issues.push({ field: "dag", code: isNoSuchDay(dag) ? "noSuchDay" : "missing" });
  if (!status || issues.length > 0) return issues;
  if (status === "varerLaengere") return { status, reason: begrundelse, answerBy: answerBy ?? "" };
  return {
    status,
    answer: begrundelse,
    klagevejledning: status === "afslaaet" ? klagevejledning : null,
  };
}
