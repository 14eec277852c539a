import type { LetterFrame } from "~/case/letter/write-letter.server.ts";
import { type Language, textFor } from "~/i18n/define-text.ts";
import { callLine } from "./call-line.ts";
import type { CaseHeader } from "./case-header.server.ts";
import { contactLineText } from "./contact-line.text.ts";

/** What stands around a citizen's letter, as it does around the page: whose it is, and whom to ask. */
export function letterFrame(
  name: string,
  header: CaseHeader,
  lang: Language,
  now: string,
): LetterFrame {
  const { questions } = textFor(contactLineText, lang);
  return {
    to: [name, header?.sagsnummer].filter(Boolean).join(" · "),
    ask: header && { heading: questions, line: callLine(header, lang).words },
    now,
  };
}
