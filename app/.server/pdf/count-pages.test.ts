import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../../../tests/pdf/write-pdf.ts";
import { countPages } from "./count-pages.ts";

/** Reads like a store of files, and counts what was read. */
function over(file: Buffer) {
  let read = 0;
  const readAt = async (offset: number, length: number) => {
    const bytes = file.subarray(Math.max(offset, 0), Math.max(offset, 0) + length);
    read += bytes.length;
    return bytes;
  };
  return { count: () => countPages(readAt, file.length), read: () => read };
}
const count = (file: Buffer | string) => over(Buffer.from(file as string, "latin1")).count();

/** A PDF of one's own, with a table as old readers want it. */
function tabled(objects: readonly string[], trailer = "/Root 1 0 R"): string {
  let file = "%PDF-1.4\n";
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const at = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return `${file}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
}
const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
const tree = (pages: number | string) => `<< /Type /Pages /Kids [3 0 R] /Count ${pages} >>`;

/** A PDF as programs write it today: objects packed together, and the table packed as well. */
function packed(options: { predictor?: boolean; pack?: Buffer; table?: Buffer } = {}): Buffer {
  const inside = `1 0 2 ${catalog.length + 1} ${catalog} ${tree(7)}`;
  const first = inside.indexOf("<<");
  const pack = options.pack ?? deflateSync(Buffer.from(inside, "latin1"));
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const here = () => parts.reduce((sum, part) => sum + part.length, 0);
  const stream = (head: string, bytes: Buffer) => {
    parts.push(
      Buffer.from(`${head}\nstream\r\n`, "latin1"),
      bytes,
      Buffer.from("\nendstream\nendobj\n"),
    );
  };
  const packAt = here();
  stream(
    `3 0 obj\n<< /Type /ObjStm /N 2 /First ${first} /Filter /FlateDecode /Length ${pack.length} >>`,
    pack,
  );
  const tableAt = here();
  const rows = [
    [0, 0, 0],
    [2, 3, 0],
    [2, 3, 1],
    [1, packAt, 0],
    [1, tableAt, 0],
  ];
  const plain = rows.map(([kind = 0, where = 0, index = 0]) =>
    Buffer.from([kind, where >> 8, where & 255, index]),
  );
  // PNG's "up": each row as what it adds to the one above.
  const up = plain.map((row, n) =>
    Buffer.from([2, ...row.map((byte, at) => byte - (plain[n - 1]?.[at] ?? 0))]),
  );
  const table = options.table ?? deflateSync(Buffer.concat(options.predictor ? up : plain));
  const parms = options.predictor ? " /DecodeParms << /Predictor 12 /Columns 4 >>" : "";
  stream(
    `4 0 obj\n<< /Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${table.length}${parms} >>`,
    table,
  );
  parts.push(Buffer.from(`startxref\n${tableAt}\n%%EOF`));
  return Buffer.concat(parts);
}

describe("pages are counted", () => {
  test.each([1, 2, 40])("in a file of %i that another program wrote", async (pages) => {
    expect(await over(await pdfOf(pages)).count()).toEqual({ pages });
  });

  test("in a file with a table, and in one that is packed", async () => {
    expect(await count(tabled([catalog, tree(12)]))).toEqual({ pages: 12 });
    expect(await over(packed()).count()).toEqual({ pages: 7 });
    expect(await over(packed({ predictor: true })).count()).toEqual({ pages: 7 });
  });

  test("by the newest section of a file that was added to", async () => {
    const old = tabled([catalog, tree(3)]);
    const begins = old.lastIndexOf("xref\n0");
    const at = old.length;
    const object = `2 0 obj\n${tree(5)}\nendobj\n`;
    const table = `xref\n2 1\n${String(at).padStart(10, "0")} 00000 n \n`;
    const trailer = `trailer\n<< /Size 3 /Root 1 0 R /Prev ${begins} >>\nstartxref\n${at + object.length}\n%%EOF\n`;
    expect(await count(old + object + table + trailer)).toEqual({ pages: 5 });
  });

  test("where the number is an object of its own", async () => {
    expect(await count(tabled([catalog, tree("4 0 R"), "<< >>", "9"]))).toEqual({ pages: 9 });
  });
});

describe("a file that is not as it should be", () => {
  test("is locked when it says so", async () => {
    const file = tabled(
      [catalog, tree(1), "<< >>", "<< /Filter /Standard >>"],
      "/Root 1 0 R /Encrypt 4 0 R",
    );
    expect(await count(file)).toEqual({ problem: "locked" });
  });

  test.each<[string, string | Buffer]>([
    ["empty", ""],
    ["only a beginning", "%PDF-1.7\n"],
    ["cut off", tabled([catalog, tree(2)]).slice(0, -40)],
    ["without pages", tabled([catalog, tree(0)])],
    ["with fewer than none", tabled([catalog, tree(-3)])],
    ["with half a page", tabled([catalog, tree("1.5")])],
    ["without a catalog", tabled(["null", tree(2)])],
    ["a ring", tabled([catalog, tree("2 0 R")])],
    ["a table that means itself", tabled([catalog, tree(2)]).replace("/Root", "/Prev 9 /Root")],
    ["nested without end", tabled([`<< /A ${"[".repeat(5_000)} >>`, tree(2)])],
    ["a string without end", tabled(["<< /A (", tree(2)])],
    ["a table of more than there is", `%PDF-1.4\nxref\n0 9999999999\ntrailer\nstartxref\n9\n%%EOF`],
    ["packed badly", packed({ pack: Buffer.from("not packed at all") })],
  ])("is damaged: %s", async (_, file) => {
    expect(await count(file as string)).toEqual({ problem: "damaged" });
  });

  test("is a bomb, and is left packed", async () => {
    const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    expect(await over(packed({ pack: zeros })).count()).toEqual({ problem: "damaged" });
    expect(await over(packed({ table: zeros })).count()).toEqual({ problem: "damaged" });
  });

  test("is anything at all: an answer, and little is read", async () => {
    const good = [Buffer.from(tabled([catalog, tree(2)])), packed(), packed({ predictor: true })];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          const changed = Buffer.from(file);
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          const asked = over(changed);
          const answer = await asked.count();
          expect("pages" in answer ? answer.pages > 0 : answer.problem).toBeTruthy();
          expect(asked.read()).toBeLessThan(200 * file.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
