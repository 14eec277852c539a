import { type Dict, dictOf, Name, PdfFile, Ref, Tokens, textOf, type Value } from "./objects.ts";

/** One element of the structure as a screen reader walks it; `text` is what stands in it itself. */
export type Element = { role: string; lang?: string; text: string; children: Element[] };

/** What a page's content says: by number of marked content, and what is marked as no content. */
type PageText = { marked: Map<number, string>; artifacts: string[]; untagged: string[] };

/**
 * Reads a letter with nothing of what wrote it: the table of objects, the structure, and each page's
 * text through its fonts' own tables.
 */
export function readPdf(bytes: Buffer) {
  const file = new PdfFile(bytes);
  const catalog = file.dict(file.trailer.Root);
  const info = file.dict(file.trailer.Info);
  const pageRefs = file.array(file.dict(catalog.Pages).Kids).filter((one) => one instanceof Ref);
  const pages = new Map(pageRefs.map(({ id }) => [id, pageText(file, file.dict(new Ref(id)))]));
  const tree = file.dict(catalog.StructTreeRoot);
  return {
    version: file.version,
    lang: textOf(file.get(catalog.Lang)),
    title: textOf(file.get(info.Title)),
    marked: file.dict(catalog.MarkInfo).Marked,
    showsTitle: file.dict(catalog.ViewerPreferences).DisplayDocTitle,
    metadata: file.stream(catalog.Metadata).toString("utf8"),
    fonts: fontsOf(file, pageRefs),
    pages: [...pages.values()],
    structure: file.array(tree.K).map((one) => elementOf(file, one, pages, undefined)),
    /** Pieces of marked content that the way back from page to structure does not lead to. */
    lost: lostContent(file, tree, pageRefs, pages),
  };
}

/** All elements in reading order. */
export function walk(elements: readonly Element[]): Element[] {
  return elements.flatMap((one) => [one, ...walk(one.children)]);
}

function elementOf(
  file: PdfFile,
  value: Value,
  pages: ReadonlyMap<number, PageText>,
  above: string | undefined,
): Element {
  const dict = file.dict(value);
  const lang = dict.Lang ? textOf(file.get(dict.Lang)) : above;
  const element: Element = {
    role: nameOf(dict.S),
    text: "",
    children: [],
    ...(lang ? { lang } : {}),
  };
  const pieces: string[] = [];
  for (const kid of file.array(dict.K)) {
    if (typeof kid === "number") pieces.push(piece(pages, dict.Pg, kid));
    else if (kid instanceof Ref) element.children.push(elementOf(file, kid, pages, lang));
    else pieces.push(piece(pages, dictOf(kid).Pg, Number(dictOf(kid).MCID)));
  }
  element.text = oneLine(pieces.join(" "));
  return element;
}

function piece(
  pages: ReadonlyMap<number, PageText>,
  page: Value | undefined,
  mcid: number,
): string {
  const found = page instanceof Ref ? pages.get(page.id)?.marked.get(mcid) : undefined;
  if (found === undefined) throw new Error(`no content ${mcid} on its page`);
  return found;
}

function pageText(file: PdfFile, page: Dict): PageText {
  const found: PageText = { marked: new Map(), artifacts: [], untagged: [] };
  const fonts = file.dict(file.dict(page.Resources).Font);
  const content = file.array(page.Contents instanceof Ref ? [page.Contents] : page.Contents);
  const tokens = new Tokens(content.map((one) => file.stream(one).toString("latin1")).join("\n"));
  const marks: (number | "Artifact")[] = [];
  let decode = (_: string) => "";
  let operands: Value[] = [];
  const say = (text: string) => {
    const mark = marks.at(-1);
    if (mark === "Artifact") found.artifacts.push(text);
    else if (mark === undefined) found.untagged.push(text);
    else found.marked.set(mark, (found.marked.get(mark) ?? "") + text);
  };
  while (!tokens.done) {
    const word = tokens.word();
    if (word === undefined) {
      operands.push(tokens.value());
      continue;
    }
    if (word === "BDC" || word === "BMC") {
      const tag = nameOf(operands[0]);
      marks.push(tag === "Artifact" ? tag : Number(dictOf(operands[1] ?? null).MCID));
      if (tag !== "Artifact" && !found.marked.has(Number(marks.at(-1)))) say("");
    } else if (word === "EMC") marks.pop();
    else if (word === "Tf") decode = decoderOf(file, file.dict(fonts[nameOf(operands[0])]));
    else if (word === "Tj" || word === "TJ")
      say(
        file
          .array(operands[0])
          .filter((one) => typeof one === "string")
          .map(decode)
          .join(""),
      );
    operands = [];
  }
  if (marks.length > 0) throw new Error("marked content that never ends");
  return found;
}

/** From a string of a page to letters, by the font's table (9.10.3). */
function decoderOf(file: PdfFile, font: Dict): (shown: string) => string {
  const table = file.stream(font.ToUnicode).toString("latin1");
  const letters = new Map<number, string>();
  for (const range of table.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    let code = parseInt(range[1] ?? "", 16);
    for (const one of (range[3] ?? "").matchAll(/<([^>]*)>/g)) {
      const bytes = Buffer.from((one[1] ?? "").replaceAll(" ", ""), "hex");
      letters.set(code++, bytes.swap16().toString("utf16le"));
    }
  }
  return (shown) => {
    let text = "";
    for (let at = 0; at < shown.length; at += 2) {
      const code = shown.charCodeAt(at) * 256 + shown.charCodeAt(at + 1);
      if (code === 0) throw new Error("a letter without a shape");
      text += letters.get(code) ?? "";
    }
    return text;
  };
}

function fontsOf(file: PdfFile, pages: readonly Ref[]) {
  const all = pages.flatMap((one) =>
    Object.values(file.dict(file.dict(file.dict(one).Resources).Font)),
  );
  const ids = new Set(all.map((one) => (one as Ref).id));
  return [...ids].map((id) => {
    const descendants = file.array(file.dict(new Ref(id)).DescendantFonts);
    const descriptor = file.dict(file.dict(descendants[0]).FontDescriptor);
    return { name: nameOf(descriptor.FontName), embedded: descriptor.FontFile2 !== undefined };
  });
}

function lostContent(
  file: PdfFile,
  tree: Dict,
  pageRefs: readonly Ref[],
  pages: ReadonlyMap<number, PageText>,
): string[] {
  const back = file.array(file.dict(tree.ParentTree).Nums);
  return pageRefs.flatMap((page) => {
    const key = file.dict(page).StructParents;
    const parents = file.array(back[back.indexOf(key ?? null) + 1]);
    const marked = pages.get(page.id)?.marked ?? new Map<number, string>();
    return [...marked].filter(([mcid]) => !(parents[mcid] instanceof Ref)).map(([, text]) => text);
  });
}

function nameOf(value: Value | undefined): string {
  if (!(value instanceof Name)) throw new Error("not a name");
  return value.name;
}

/** As HTML and PDF break lines where they like, only the words and their order count. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
