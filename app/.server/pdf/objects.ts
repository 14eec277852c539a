import { inflateSync } from "node:zlib";
import { type Dict, NotPdf, readValue, type Value } from "./syntax.ts";

/** Bytes of the file by place; what a page count needs lies in a few places of it. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

/** An object that is no stream of its own: catalogs and page nodes are some hundred bytes. */
const OBJECT_BYTES = 256 * 1024;
/** A table of objects or a pack of them, packed and unpacked: what grows beyond is a bomb. */
const PACKED_BYTES = 4 * 1024 * 1024;
const UNPACKED_BYTES = 8 * 1024 * 1024;

export const asDict = (value: Value | undefined): Dict["dict"] => {
  if (typeof value === "object" && value !== null && "dict" in value) return value.dict;
  throw new NotPdf("no dictionary");
};
export const asNumber = (value: Value | undefined): number => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new NotPdf("no number");
  return value;
};
export const refOf = (value: Value | undefined): number | undefined =>
  typeof value === "object" && value !== null && "ref" in value ? value.ref : undefined;

/** The indirect object that begins at `offset`: its value, and where its bytes begin if it is a stream. */
export async function objectAt(readAt: ReadAt, offset: number) {
  const text = (await readAt(offset, OBJECT_BYTES)).toString("latin1");
  const head = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/.exec(text);
  if (!head) throw new NotPdf("no object there");
  const { value, end } = readValue(text, head[0].length);
  const stream = /^\s*stream\r?\n/.exec(text.slice(end, end + 40));
  const data = stream ? offset + end + stream[0].length : null;
  return { number: Number(head[1]), value, data };
}

/** The bytes of a stream, unpacked: FlateDecode, with or without the PNG predictors, or nothing. */
export async function streamBytes(readAt: ReadAt, dict: Dict["dict"], data: number) {
  const length = dict.get("/Length");
  const packed = await readAt(
    data,
    typeof length === "number" ? Math.min(length, PACKED_BYTES) : PACKED_BYTES,
  );
  const filter = dict.get("/Filter");
  const filters = filter === undefined || filter === null ? [] : [filter].flat();
  if (filters.length === 0) return packed;
  if (filters.length > 1 || filters[0] !== "/FlateDecode") throw new NotPdf("packed another way");
  // What follows the packed bytes is not looked at, and an end that is missing is somebody else's care.
  const bytes = inflateSync(packed, { maxOutputLength: UNPACKED_BYTES });
  const parms = dict.get("/DecodeParms");
  return parms ? unpredicted(bytes, asDict([parms].flat()[0])) : bytes;
}

/** PNG's predictors (ISO 32000-1, 7.4.4.4): each row says how it was made of the one above. */
function unpredicted(bytes: Buffer, parms: Dict["dict"]): Buffer {
  if (asNumber(parms.get("/Predictor") ?? 1) < 10) return bytes;
  const columns = asNumber(parms.get("/Columns") ?? 1);
  if (columns < 1 || columns > 64) throw new NotPdf("wide rows");
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const how = bytes[row * (columns + 1)];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const raw = bytes[row * (columns + 1) + 1 + column] ?? 0;
      const left = column > 0 ? (out[at - 1] ?? 0) : 0;
      const up = row > 0 ? (out[at - columns] ?? 0) : 0;
      const upLeft = column > 0 && row > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][how ?? 9];
      if (guess === undefined) throw new NotPdf("no such predictor");
      out[at] = raw + guess;
    }
  }
  return out;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
