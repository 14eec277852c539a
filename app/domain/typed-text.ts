/**
 * What a form may not carry into what others read: characters that turn the direction of the text
 * (Unicode UAX #9; "Trojan Source", CVE-2021-42574), with which a name can be made to look like
 * another, and control characters. Tabs and line breaks are a person's own.
 */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu;

/**
 * A text of several lines as it is stored and shown. They are taken out and not refused: they come
 * along unseen when somebody pastes from another program, and nothing a person wrote may be lost.
 */
export function typedText(typed: string): string {
  return typed.replaceAll(/\r\n?/g, "\n").replaceAll(UNSEEN, "");
}

/** The same for a name or a search: one line. */
export function typedLine(typed: string): string {
  return typedText(typed).replaceAll(/\s+/g, " ");
}
