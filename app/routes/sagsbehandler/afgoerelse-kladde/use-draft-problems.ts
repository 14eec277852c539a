import { useMemo } from "react";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { DraftIssue } from "./draft.schema.ts";
import { draftText } from "./draft.text.ts";
import type { Draft } from "./read-draft.server.ts";

/** What came back of a sent form, in words; `conflict` when somebody else had saved meanwhile. */
export function useDraftProblems(
  draft: Draft,
  came: { issues: readonly DraftIssue[]; refusal: string | null } | undefined,
): { problems: FieldProblem[]; conflict: boolean } {
  const text = useText(draftText);
  const format = useFormat();
  return useMemo(() => {
    if (!came) return { problems: [], conflict: false };
    if (came.refusal) {
      const conflict = came.refusal === "changed_meanwhile";
      const open = came.refusal === "hearing_open" && draft.hearing;
      const message = conflict
        ? text.conflict.problem
        : open
          ? text.problem.hearingOpen({ date: format.date(open.answerBy) })
          : text.problem.alreadyDecided;
      return { problems: [{ field: "titel", message }], conflict };
    }
    const problems = came.issues.map(({ field, code }) => ({
      field,
      message: wordsOf(field, code),
    }));
    return { problems, conflict: false };

    function wordsOf(field: DraftIssue["field"], code: DraftIssue["code"]): string {
      if (code === "oral") return text.problem.oral;
      if (code === "tooLong") {
        return field === "titel" ? text.problem.titleTooLong : text.problem.tooLong;
      }
      return text.problem.missing[field];
    }
  }, [came, draft, text, format]);
}
