import { useText } from "~/i18n/use-text.ts";
import { handleText } from "./handle.text.ts";
import type { NotTaken } from "./take-step.server.ts";

/** What is wrong with a step that was not taken, in words. */
export function useProblems(notTaken: Pick<NotTaken, "issues"> | undefined) {
  const text = useText(handleText);
  if (!notTaken) return [];
  if (notTaken.issues.length === 0) return [{ field: "resultat", message: text.already }];
  return notTaken.issues.map(({ field, code }) => ({
    field,
    message: code === "missing" ? text.problem[field] : text.problem[code],
  }));
}
