import { readRevision } from "~/case/read-revision.ts";
import { typedText } from "~/domain/typed-text.ts";

const LONGEST = 1000;

/** A remark as typed, with the version of the section that was on screen. */
export function readTypedRemark(form: FormData) {
  const words = typedText(String(form.get("tekst") ?? "")).trim();
  const problem = words ? (words.length > LONGEST ? "tooLong" : null) : "empty";
  return { words, version: readRevision(form.get("udgave")), problem } as const;
}
