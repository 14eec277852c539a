import {
  type ProevningIssue,
  type ProevningValues,
  readAgreed,
  readOutcome,
  readReason,
} from "./proevning.schema.ts";
import type { Change } from "./save-proevning.server.ts";

/** What the button that was pressed asks for, or what is wrong. No button known is a plain save. */
export function readChange(
  handling: FormDataEntryValue | null,
  values: ProevningValues,
): { readonly change: Change | null; readonly issues: readonly ProevningIssue[] } {
  const issues: ProevningIssue[] = [];
  const add = (field: ProevningIssue["field"], code: ProevningIssue["code"]) =>
    issues.push({ field, code });
  if (handling === "aflys") {
    const reason = readReason(values, add);
    return { change: reason === null ? null : { do: "aflys", reason }, issues };
  }
  const agreed = readAgreed(values, add);
  if (handling !== "afslut") return { change: agreed && { do: "gem", agreed }, issues };
  const outcome = readOutcome(values, agreed, add);
  return { change: agreed && outcome && { do: "afslut", agreed, outcome }, issues };
}
