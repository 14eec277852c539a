import { differs, effectiveHours } from "~/domain/arbejdsevne/effective-hours.ts";
import { taskField, type VurderingDraft, type VurderingIssue } from "./vurdering.schema.ts";

/**
 * What is missing before an assessment can be published, as the database would find it too
 * (`guard_arbejdsevnevurdering`).
 * @param below effective hours, in hundredths, below which a development must be reasoned (regelsæt)
 */
export function checkWhole(draft: VurderingDraft, below: number): VurderingIssue[] {
  const issues: VurderingIssue[] = draft.opgaver.flatMap(({ intensity }, row) =>
    intensity === null
      ? [{ field: taskField(row, "intensitet"), code: "intensityMissing" as const }]
      : [],
  );
  const effective = effectiveHours(draft.opgaver);
  if (draft.opgaver.length === 0) {
    issues.push({ field: taskField(0, "navn"), code: "tasksMissing" });
  }
  const { agreedCentihours: agreed } = draft;
  if (agreed === null) {
    issues.push({ field: "aftalt", code: "agreedMissing" });
  } else if (differs(effective, agreed)) {
    if (!draft.differenceReason) issues.push({ field: "grund", code: "differenceMissing" });
    if (!draft.employerPresent) issues.push({ field: "arbejdsgiver", code: "employerMissing" });
  }
  if (effective < below && !draft.developmentReason) {
    issues.push({ field: "udvikling", code: "developmentMissing" });
  }
  if (!draft.klagevejledning) {
    issues.push({ field: "klagevejledning", code: "klagevejledningMissing" });
  }
  return issues;
}
