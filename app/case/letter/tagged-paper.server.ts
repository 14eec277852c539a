import { buffer } from "node:stream/consumers";
import PDFDocument, { type StructureElement } from "pdfkit";
import { registerFonts, runsOf, type Weight } from "./typeface.server.ts";

/** How a piece of text stands on the paper; measures in points. */
export type Style = {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly indent?: number;
  /** Room above it, left out at the top of a page. */
  readonly above: number;
  /** So much must fit below it on the same page: a heading never stands alone at the foot. */
  readonly keep?: number;
};

const INK = "#1b1d21";
const QUIET = "#4a4f57";
const LINE_GAP = 3;
const MARGINS = { top: 64, bottom: 80, left: 72, right: 72 };

/** pdfkit writes the title into the metadata as it is, and a title is no XML. */
class TaggedDocument extends PDFDocument {
  override endMetadata() {
    const title = String(this.info.Title);
    this.info.Title = title
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
    super.endMetadata();
  }
}

/**
 * An A4 paper that a screen reader reads as well as a printer prints it: PDF/UA-1 (ISO 14289-1), every
 * piece of text in one structure, in reading order, and all that is only for the eye outside of it.
 * @param lang BCP 47
 * @param day when it is made; nothing here looks at a clock
 */
export function taggedPaper({ lang, title, day }: { lang: string; title: string; day: Date }) {
  const doc = new TaggedDocument({
    size: "A4",
    margins: MARGINS,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    displayTitle: true,
    lang,
    bufferPages: true,
    font: null,
    info: { Title: title, Creator: "Min Sag", Producer: "Min Sag", CreationDate: day },
  });
  registerFonts(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const width = doc.page.width - MARGINS.left - MARGINS.right;

  function place(text: string, style: Style) {
    const { size, weight = 400, colour = INK, indent = 0 } = style;
    doc.fontSize(size).fillColor(colour);
    const options = { width: width - indent, lineGap: LINE_GAP };
    // A line break is for the eye: who is read to would hear the two lines as one word.
    const runs = runsOf(doc, text.replaceAll("\n", " \n"), weight);
    doc.x = MARGINS.left + indent;
    for (const [at, { font, text: run }] of runs.entries()) {
      doc.font(font).text(run, { ...options, continued: at < runs.length - 1 });
    }
  }

  function heightOf(text: string, { size, weight = 400, indent = 0 }: Style): number {
    doc.font(`latin-${weight}`).fontSize(size);
    return doc.heightOfString(text, { width: width - indent, lineGap: LINE_GAP });
  }

  const fits = (height: number) => doc.y + height <= doc.page.maxY();

  /** Begins a new page where the text and what must stay with it would not fit. */
  function makeRoom(text: string, style: Style) {
    if (doc.y > MARGINS.top) doc.y += style.above;
    if (!fits(style.keep ? heightOf(text, style) + style.keep : style.size)) doc.addPage();
  }

  return {
    root,

    /** A part of the structure that holds other parts. */
    part(type: string, parent: StructureElement, partLang?: string): StructureElement {
      const part = doc.struct(type, partLang ? { lang: partLang } : {});
      parent.add(part);
      return part;
    },

    /** A part of the structure with text in it. @param lang where it differs from what is around it */
    write(type: string, parent: StructureElement, text: string, style: Style, textLang?: string) {
      makeRoom(text, style);
      const element = this.part(type, parent, textLang);
      const content = doc.markStructureContent(type);
      place(text, style);
      doc.endMarkedContent();
      // After the text: only now is it known on how many pages it stands.
      element.add(content);
      element.end();
    },

    /** The label of a list's item, and then its body on the same line. */
    writeBeside(item: StructureElement, label: string, body: string, style: Style) {
      makeRoom(body, { ...style, keep: style.size });
      const top = doc.y;
      for (const [type, text, indent] of [
        ["Lbl", label, 4],
        ["LBody", body, 18],
      ] as const) {
        doc.y = top;
        const element = this.part(type, item);
        const content = doc.markStructureContent(type);
        place(text, { ...style, indent: (style.indent ?? 0) + indent });
        doc.endMarkedContent();
        element.add(content);
        element.end();
      }
    },

    /** How much of a page a text takes, with the room above it. */
    heightOf: (text: string, style: Style) => style.above + heightOf(text, style),

    /**
     * Draws a bar along what `work` writes, as far as it stands on one page; for the eye alone.
     * @param height what it takes; it then begins where all of it fits
     */
    barBeside(colour: string, height: number, work: () => void) {
      if (!fits(height)) doc.addPage();
      const pageBefore = doc.bufferedPageRange().count;
      const top = doc.y;
      work();
      if (doc.bufferedPageRange().count !== pageBefore) return;
      doc.markContent("Artifact", { type: "Layout" });
      doc.strokeColor(colour).lineWidth(3);
      doc
        .moveTo(MARGINS.left + 2, top + 12)
        .lineTo(MARGINS.left + 2, doc.y)
        .stroke();
      doc.endMarkedContent();
      doc.y += 6;
    },

    /**
     * The whole file.
     * @param footer what stands at the foot of every page, for the eye: it is no part of what is read
     */
    async end(footer: (page: number, of: number) => string): Promise<Buffer> {
      root.end();
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page++) {
        doc.switchToPage(page);
        // Below the margin, where pdfkit would otherwise begin another page.
        doc.page.margins = { ...doc.page.margins, bottom: 0 };
        doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
        doc.font("latin-400").fontSize(9).fillColor(QUIET);
        const foot = doc.page.height - MARGINS.bottom / 2 - 8;
        doc.text(footer(page + 1, count), MARGINS.left, foot, { width, lineGap: 0 });
        doc.endMarkedContent();
      }
      doc.end();
      return buffer(doc);
    },
  };
}

export type TaggedPaper = ReturnType<typeof taggedPaper>;
