import { inflateSync } from "node:zlib";

const HEADER = 44;
const ENTRY = 20;

/**
 * A font as it was before it was packed for the web (WOFF 1.0, W3C 2012): the same tables, unpacked.
 * pdfkit's reader takes WOFF too, but unpacks a table again for every letter it looks up: a letter of
 * one page then takes a second.
 */
export function sfntOfWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  const count = woff.readUInt16BE(12);
  const searched = 2 ** Math.floor(Math.log2(count)) * 16;
  const head = Buffer.alloc(12 + count * 16);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(searched, 6);
  head.writeUInt16BE(Math.log2(searched / 16), 8);
  head.writeUInt16BE(count * 16 - searched, 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let at = 0; at < count; at++) {
    const entry = HEADER + at * ENTRY;
    const table = tableAt(woff, entry);
    const record = 12 + at * 16;
    woff.copy(head, record, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), record + 4);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(table.length, record + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function tableAt(woff: Buffer, entry: number): Buffer {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
  const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return packed === length ? bytes : inflateSync(bytes);
}
