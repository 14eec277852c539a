import PDFDocument from "pdfkit";

/** A PDF of so many pages, as another program writes it. */
export async function pdfOf(pages: number): Promise<Buffer> {
  // What the letters need of pdfkit is declared for them; this is none.
  const document = new PDFDocument({ autoFirstPage: false } as never);
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  for (let n = 0; n < pages; n += 1) document.addPage().text(`Side ${n + 1}`);
  document.end();
  await ended;
  return Buffer.concat(parts);
}
