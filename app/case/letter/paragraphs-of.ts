/** Text as somebody wrote it: an empty line parts paragraphs, a single line break stays one. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);
}
