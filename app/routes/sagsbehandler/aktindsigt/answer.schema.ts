import { typedText } from "~/domain/typed-text.ts";

export const answers = ["givet", "afslaaet"] as const;
export type AnswerField = "svar" | "begrundelse" | "klagevejledning";
export type AnswerIssue = { field: AnswerField; code: "missing" | "tooLong" | "already" };
export type Answered = {
  status: (typeof answers)[number];
  answer: string;
  klagevejledning: string | null;
};

const LONGEST = 10_000;

/** What was typed, for the form to keep. */
export function answerValues(form: FormData) {
  const typed = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  return {
    id: String(form.get("anmodning") ?? ""),
    svar: typed("svar"),
    begrundelse: typed("begrundelse"),
    klagevejledning: typed("klagevejledning"),
  };
}
export type AnswerValues = ReturnType<typeof answerValues>;

/** The answer, or what is wrong with it, field by field. A no must say how to complain. */
export function readAnswer({
  svar,
  begrundelse,
  klagevejledning,
}: AnswerValues): Answered | AnswerIssue[] {
  const status = answers.find((one) => one === svar);
  const issues: AnswerIssue[] = [];
  if (!status) issues.push({ field: "svar", code: "missing" });
  if (!begrundelse) issues.push({ field: "begrundelse", code: "missing" });
  if (begrundelse.length > LONGEST) issues.push({ field: "begrundelse", code: "tooLong" });
  if (status === "afslaaet" && !klagevejledning)
    issues.push({ field: "klagevejledning", code: "missing" });
  if (klagevejledning.length > LONGEST) issues.push({ field: "klagevejledning", code: "tooLong" });
  if (!status || issues.length > 0) return issues;
  return {
    status,
    answer: begrundelse,
    klagevejledning: status === "afslaaet" ? klagevejledning : null,
  };
}
