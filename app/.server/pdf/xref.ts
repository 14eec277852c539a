import { asDict, asNumber, objectAt, type ReadAt, streamBytes } from "./objects.ts";
import { type Dict, NotPdf, readValue, type Value } from "./syntax.ts";

/** Where an object lies: by itself, or as one of many in a stream. */
export type Entry = { offset: number } | { stream: number };
export type Section = {
  readonly trailer: Dict["dict"];
  /** Undefined when this section does not tell of the object. */
  find(object: number): Promise<Entry | "free" | undefined>;
};

const TABLE_BYTES = 16 * 1024;
const ENTRY_BYTES = 20;
/** A table that is cut into more pieces than any program does. */
const MOST_PIECES = 10_000;

/** One section of the table of objects (ISO 32000-1, 7.5.4 and 7.5.8). */
export async function sectionAt(readAt: ReadAt, offset: number): Promise<Section> {
  const start = (await readAt(offset, 16)).toString("latin1");
  const table = /^\s*xref\s*/.exec(start);
  return table ? tableAt(readAt, offset + table[0].length) : streamAt(readAt, offset);
}

/** Pieces "first count" with lines of twenty bytes, then the trailer. Only the heads are read. */
async function tableAt(readAt: ReadAt, offset: number): Promise<Section> {
  const pieces: { first: number; count: number; lines: number }[] = [];
  let at = offset;
  for (;;) {
    const text = (await readAt(at, TABLE_BYTES)).toString("latin1");
    const trailer = /^\s*trailer\s*/.exec(text);
    if (trailer) {
      const dict = asDict(readValue(text, trailer[0].length).value);
      return { trailer: dict, find: (object) => findInTable(readAt, pieces, object) };
    }
    const head = /^\s*(\d{1,10})[ \t]+(\d{1,10})[ \t]*(\r\n|\r|\n)/.exec(text);
    if (!head || pieces.length >= MOST_PIECES) throw new NotPdf("no table");
    const [first, count] = [Number(head[1]), Number(head[2])];
    const lines = at + head[0].length;
    pieces.push({ first, count, lines });
    at = lines + count * ENTRY_BYTES;
  }
}

async function findInTable(
  readAt: ReadAt,
  pieces: readonly { first: number; count: number; lines: number }[],
  object: number,
): Promise<Entry | "free" | undefined> {
  const piece = pieces.find(({ first, count }) => object >= first && object < first + count);
  if (!piece) return undefined;
  const at = piece.lines + (object - piece.first) * ENTRY_BYTES;
  const line = /^(\d{10}) \d{5} ([nf])/.exec((await readAt(at, ENTRY_BYTES)).toString("latin1"));
  if (!line) throw new NotPdf("no line of the table");
  return line[2] === "n" ? { offset: Number(line[1]) } : "free";
}

async function streamAt(readAt: ReadAt, offset: number): Promise<Section> {
  const { value, data } = await objectAt(readAt, offset);
  const dict = asDict(value);
  if (data === null || dict.get("/Type") !== "/XRef") throw new NotPdf("no table");
  const bytes = await streamBytes(readAt, dict, data);
  const widths = numbers(dict.get("/W"));
  const [type = 0, second = 0, third = 0] = widths;
  if (widths.length < 3 || Math.max(...widths) > 6) throw new NotPdf("wide columns");
  const index = dict.has("/Index") ? numbers(dict.get("/Index")) : [0, asNumber(dict.get("/Size"))];
  return {
    trailer: dict,
    find: async (object) => {
      let row = 0;
      for (let piece = 0; piece + 1 < index.length; piece += 2) {
        const [first = 0, count = 0] = index.slice(piece, piece + 2);
        if (object >= first && object < first + count) {
          const at = (row + object - first) * (type + second + third);
          if (at + type + second + third > bytes.length) throw new NotPdf("no such line");
          const kind = type === 0 ? 1 : bytes.readUIntBE(at, type);
          const where = second === 0 ? 0 : bytes.readUIntBE(at + type, second);
          return kind === 1 ? { offset: where } : kind === 2 ? { stream: where } : "free";
        }
        row += count;
      }
      return undefined;
    },
  };
}

function numbers(value: Value | undefined): number[] {
  if (!Array.isArray(value)) throw new NotPdf("no numbers");
  return value.map((one) => Math.max(asNumber(one), 0));
}
