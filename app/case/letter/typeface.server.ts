import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";
import { sfntOfWoff } from "./sfnt-of-woff.ts";

/** The alphabets our typeface is delivered in, the likeliest first. */
const ALPHABETS = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "cyrillic",
  "cyrillic-ext",
] as const;
export type Weight = 400 | 600;
type FontName = `${(typeof ALPHABETS)[number]}-${Weight}`;

const { resolve } = createRequire(import.meta.url);
const opened = new Map<FontName, Buffer>();

/** IBM Plex Sans (OFL), embedded: PDF/UA forbids the fonts every reader is said to have. */
function fontFile(name: FontName): Buffer {
  const known = opened.get(name);
  if (known) return known;
  const path = resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-${name}-normal.woff`);
  const file = sfntOfWoff(readFileSync(path));
  opened.set(name, file);
  return file;
}

export function registerFonts(doc: PDFDocument): void {
  for (const alphabet of ALPHABETS) {
    for (const weight of [400, 600] as const) {
      const name = `${alphabet}-${weight}` as const;
      doc.registerFont(name, fontFile(name));
    }
  }
}

/** Stands where a character has no shape in any of the alphabets. */
const UNKNOWN = "\uFFFD";

/** What looks the same and the typeface has. */
const SAME: Readonly<Record<string, string>> = { "\u2011": "-", "\u202F": "\u00A0" };

type Run = { font: FontName; text: string };

/**
 * A text cut where its letters come from another alphabet, with what has no shape replaced.
 * @param doc asked which letters its fonts have
 */
export function runsOf(doc: PDFDocument, text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const typed of text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")) {
    const sign = SAME[typed] ?? typed;
    const last = runs.at(-1);
    if (last && sign === "\n") {
      last.text += sign;
      continue;
    }
    const alphabet = ALPHABETS.find((one) => has(doc, `${one}-${weight}`, sign));
    const font: FontName = `${alphabet ?? "latin"}-${weight}`;
    const shown = alphabet ? sign : UNKNOWN;
    if (last?.font === font) last.text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}

function has(doc: PDFDocument, font: FontName, sign: string): boolean {
  return doc.font(font)._font.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
}
