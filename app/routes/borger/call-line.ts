import { type Language, textFor } from "~/i18n/define-text.ts";
import type { CaseHeader } from "./case-header.server.ts";
import { contactLineText } from "./contact-line.text.ts";

/** One person to call: the citizen's contact, or the municipality without one. */
export function callLine(header: NonNullable<CaseHeader>, lang: Language) {
  const name = header.contact?.name ?? header.authority;
  const phone = header.contact?.phone ?? header.authorityPhone;
  return { phone, words: textFor(contactLineText, lang).call({ name, phone }) };
}
