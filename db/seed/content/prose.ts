/**
 * Lets long text stand in lines of readable width in the source: lines are joined with a space, an
 * empty line stays as the border between two paragraphs.
 */
export function prose(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, " "))
    .join("\n\n");
}
