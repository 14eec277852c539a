import { inflateRawSync } from "node:zlib";

export type Unzipped = ReadonlyMap<string, Buffer>;

/**
 * Reads a ZIP from its end, as programs do: the directory first, then each file where it says, with its
 * length and checksum. Shares nothing with what packs.
 */
export function readZip(bytes: Buffer): Unzipped {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("no end of the directory");
  const count = bytes.readUInt16LE(end + 10);
  const begin = bytes.readUInt32LE(end + 16);
  if (begin + bytes.readUInt32LE(end + 12) !== end) throw new Error("the directory does not end");
  const files = new Map<string, Buffer>();
  let at = begin;
  for (let left = count; left > 0; left -= 1) {
    if (bytes.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error("no entry");
    const [nameLength, extra, comment] = [28, 30, 32].map((one) => bytes.readUInt16LE(at + one));
    const rest = (extra ?? 0) + (comment ?? 0);
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    if (files.has(name)) throw new Error(`${name} is there twice`);
    files.set(name, fileAt(bytes, at, name));
    at += 46 + (nameLength ?? 0) + rest;
  }
  if (at !== end) throw new Error("the directory has another length");
  return files;
}

function fileAt(bytes: Buffer, entry: number, name: string): Buffer {
  const [crc = 0, packed = 0, length = 0] = [16, 20, 24].map((at) =>
    bytes.readUInt32LE(entry + at),
  );
  const head = bytes.readUInt32LE(entry + 42);
  if (bytes.toString("latin1", head, head + 4) !== "PK\x03\x04")
    throw new Error(`${name}: no head`);
  // What is said twice must be the same: version, flags, method, time, checksum, both lengths, name.
  if (!bytes.subarray(head + 4, head + 28).equals(bytes.subarray(entry + 6, entry + 30)))
    throw new Error(`${name}: head and directory differ`);
  const nameLength = bytes.readUInt16LE(head + 26);
  if (bytes.toString("utf8", head + 30, head + 30 + nameLength) !== name)
    throw new Error(`${name}: called otherwise in its head`);
  const begin = head + 30 + nameLength + bytes.readUInt16LE(head + 28);
  const inside = bytes.subarray(begin, begin + packed);
  const method = bytes.readUInt16LE(entry + 10);
  if (method !== 0 && method !== 8) throw new Error(`${name}: packed in an unknown way`);
  const file = method === 8 ? inflateRawSync(inside) : inside;
  if (file.length !== length) throw new Error(`${name}: another length`);
  if (checksum(file) !== crc) throw new Error(`${name}: another checksum`);
  return file;
}

/** CRC-32 (ISO 3309), bit by bit. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
