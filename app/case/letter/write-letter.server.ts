import { componentsText } from "~/components/components.text.ts";
import { type Language, textFor } from "~/i18n/define-text.ts";
import { formatFor } from "~/i18n/format.ts";
import type { Block, Letter } from "./block.ts";
import { letterText } from "./letter.text.ts";
import { paragraphsOf } from "./paragraphs-of.ts";
import { type Style, type TaggedPaper, taggedPaper } from "./tagged-paper.server.ts";

const TAG: Record<Language, string> = { da: "da-DK", en: "en-GB" };
const QUIET = "#4a4f57";
const BODY: Style = { size: 11, above: 7 };
const STYLES = {
  to: { size: 10, above: 0, colour: QUIET },
  title: { size: 21, weight: 600, above: 14, keep: 60 },
  section: { size: 14, weight: 600, above: 20, keep: 44 },
  heading: { size: 11.5, weight: 600, above: 12, keep: 30 },
  lead: { size: 13, above: 7 },
  quiet: { ...BODY, colour: QUIET },
  strong: { ...BODY, weight: 600, keep: 20 },
} satisfies Record<string, Style>;
const BAR = { info: "#2f6db5", warning: "#a86400", quote: "#1f6f54" };

/** The element that holds the parts of a paper or of one of its sections. */
type Parent = TaggedPaper["root"];

/** What stands around every letter of one person's. */
export type LetterFrame = {
  /** Above the title: "Karin Testsen · 2026-0001". */
  to: string;
  /** At the end: who answers questions, and how. */
  ask: { heading: string; line: string } | null;
  /** The server's clock, ISO. */
  now: string;
};

/** A letter as a file, PDF/UA-1. */
export async function writeLetter(letter: Letter, frame: LetterFrame): Promise<Buffer> {
  const { to, ask, now } = frame;
  const { lang, title, titleLang, opening, sections } = letter;
  const text = textFor(letterText, lang);
  const paper = taggedPaper({ lang: TAG[lang], title, day: new Date(now) });
  const other = (one: Language | undefined) => (one && one !== lang ? TAG[one] : undefined);

  paper.write("P", paper.root, to, STYLES.to);
  paper.write("H1", paper.root, title, STYLES.title, other(titleLang));
  for (const block of opening) writeBlock(paper, paper.root, block, lang, other);
  for (const section of sections) {
    const part = paper.part("Sect", paper.root);
    const [first] = section.blocks;
    const box = first?.kind === "deadline" || first?.kind === "notice" ? boxOf(first, lang) : null;
    const keep = box ? heightOf(paper, box) : STYLES.section.keep;
    paper.write("H2", part, section.heading, { ...STYLES.section, keep }, other(section.lang));
    for (const block of section.blocks) writeBlock(paper, part, block, lang, other);
    for (const { heading, lang: partLang, blocks } of section.parts ?? []) {
      paper.write("H3", part, heading, STYLES.heading, other(partLang));
      for (const block of blocks) writeBlock(paper, part, block, lang, other);
    }
    part.end();
  }
  if (ask) {
    const part = paper.part("Sect", paper.root);
    paper.write("H2", part, ask.heading, STYLES.section);
    paper.write("P", part, ask.line, BODY);
    part.end();
  }
  const date = formatFor(lang).date(now);
  return paper.end((number, of) => `${text.fetched({ date })}  ·  ${text.page({ number, of })}`);
}

function writeBlock(
  paper: TaggedPaper,
  parent: Parent,
  block: Block,
  lang: Language,
  other: (one: Language | undefined) => string | undefined,
): void {
  switch (block.kind) {
    case "heading":
      paper.write("H3", parent, block.text, STYLES.heading, other(block.lang));
      return;
    case "text":
      for (const one of paragraphsOf(block.text)) {
        const style = block.look ? STYLES[block.look] : BODY;
        paper.write("P", parent, one, style, other(block.lang));
      }
      return;
    case "list": {
      const list = paper.part("L", parent);
      for (const one of block.items) {
        const item = paper.part("LI", list);
        paper.writeBeside(item, "•", one, { ...BODY, above: 5 });
        item.end();
      }
      list.end();
      return;
    }
    case "facts": {
      const list = paper.part("L", parent);
      for (const { key, value, lang: valueLang } of block.facts) {
        const item = paper.part("LI", list);
        paper.write("Lbl", item, key, STYLES.strong);
        paper.write("LBody", item, value, { ...BODY, above: 0 }, other(valueLang));
        item.end();
      }
      list.end();
      return;
    }
    case "quote":
      paper.barBeside(BAR.quote, 0, () => {
        const quote = paper.part("BlockQuote", parent);
        paper.write("P", quote, block.by, { ...STYLES.strong, indent: 16, above: 10 });
        for (const one of paragraphsOf(block.text))
          paper.write("P", quote, one, { ...BODY, indent: 16 });
        quote.end();
      });
      return;
    case "status":
      paper.write("P", parent, block.text, STYLES.strong);
      return;
    case "notice":
    case "deadline":
      writeBox(paper, parent, boxOf(block, lang));
  }
}

type Box = { colour: string; lines: readonly Line[] };
type Line = { text: string; style: Style };

/** Lines set apart by a bar, the first of them strong. */
function boxOf(block: Extract<Block, { kind: "notice" | "deadline" }>, lang: Language): Box {
  const line = (text: string): Line => ({ text, style: { ...BODY, indent: 16, above: 3 } });
  const strong = (text: string): Line => ({
    text,
    style: { ...STYLES.strong, indent: 16, above: 3 },
  });
  const first = (text: string): Line => ({
    text,
    style: { ...STYLES.strong, indent: 16, above: 12 },
  });
  if (block.kind === "notice")
    return { colour: BAR[block.tone], lines: [first(block.title), ...block.lines.map(line)] };
  const words = textFor(componentsText, lang);
  const law = block.deadline === "lovkrav";
  return {
    colour: law ? BAR.warning : BAR.info,
    lines: [
      first(law ? words.byLaw : words.promise),
      line(block.what),
      strong(`${words.noLaterThan} ${formatFor(lang).date(block.due)}`),
      ...(law && block.source ? [line(`${words.lawSource}: ${block.source}`)] : []),
      ...block.lines.map(line),
    ],
  };
}

function heightOf(paper: TaggedPaper, { lines }: Box): number {
  return lines.reduce((sum, { text, style }) => sum + paper.heightOf(text, style), 0);
}

function writeBox(paper: TaggedPaper, parent: Parent, box: Box): void {
  paper.barBeside(box.colour, heightOf(paper, box), () => {
    for (const { text, style } of box.lines) paper.write("P", parent, text, style);
  });
}
