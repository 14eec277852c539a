import { typedText } from "~/domain/typed-text.ts";
import { readRevision } from "../read-revision.ts";

const LONGEST = 4000;

/** A section as typed, and the version that was on screen; `tooLong` when it does not fit. */
export function readTypedSection(form: FormData) {
  const words = typedText(String(form.get("tekst") ?? "")).trim();
  return { words, base: readRevision(form.get("udgave")), tooLong: words.length > LONGEST };
}
