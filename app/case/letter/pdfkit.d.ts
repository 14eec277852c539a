/** The part of pdfkit 0.20 that letters use; the package comes without types. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  type TextOptions = {
    width?: number;
    lineGap?: number;
    continued?: boolean;
    lineBreak?: boolean;
    align?: "left" | "right";
  };
  type StructOptions = { lang?: string };

  /** A piece of content on its page, to be added to one element of the structure. */
  interface StructureContent {
    readonly refs: readonly unknown[];
  }
  interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export default class PDFDocument extends Readable {
    constructor(options: {
      size: "A4";
      margins: { top: number; bottom: number; left: number; right: number };
      pdfVersion: "1.7";
      subset: "PDF/UA";
      tagged: true;
      displayTitle: true;
      lang: string;
      bufferPages: true;
      font: null;
      info: Record<string, unknown>;
    });
    x: number;
    y: number;
    info: Record<string, unknown>;
    readonly page: {
      readonly width: number;
      readonly height: number;
      margins: { top: number; bottom: number; left: number; right: number };
      maxY(): number;
    };
    /** The font in use, as fontkit reads it. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
    registerFont(name: string, file: Buffer): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    moveDown(lines: number): this;
    addPage(): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    struct(type: string, options?: StructOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(
      tag: "Artifact",
      options: { type: "Pagination" | "Layout"; attached?: string[] },
    ): this;
    endMarkedContent(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(index: number): unknown;
    endMetadata(): void;
    end(): void;
  }
}
