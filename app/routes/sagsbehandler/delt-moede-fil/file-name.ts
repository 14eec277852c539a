const ASCII: Record<string, string> = { æ: "ae", ø: "oe", å: "aa" };

/**
 * The name of a file in a bundle, so that a folder sorts as the contents page does: number and kind.
 * Who wrote it and whom it is about stay out of a list of downloads.
 */
export function fileName(number: number, kind: string): string {
  const slug = kind
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ASCII[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `bilag-${String(number).padStart(2, "0")}-${slug}`;
}
