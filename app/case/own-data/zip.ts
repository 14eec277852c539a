import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** One file to be packed. `name` is ASCII, with slashes; that keeps every reader's folders the same. */
export type ZipFile = { readonly name: string } & ({ readonly bytes: Uint8Array } | Streamed);
/** Too large to be held, and packed already (PDF, JPEG, PNG): it goes through as it is. */
type Streamed = {
  readonly size: number;
  readonly crc: number;
  chunks(): AsyncIterable<Uint8Array>;
};

const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATE = 8;
/** 4 GiB and 65,535 files: what a ZIP without its 64-bit extension can hold. */
const MOST_BYTES = 0xffffffff;
const MOST_FILES = 0xffff;

/**
 * Packs files one after the other (APPNOTE 6.3): each is asked for, packed and handed on before the
 * next, so that never more than one is in memory, and of one that is streamed never more than a piece.
 * @param day when the archive is made; every file in it gets that day
 */
export async function* zipOf(
  files: AsyncIterable<ZipFile>,
  day: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const entries: Buffer[] = [];
  let offset = 0;
  for await (const file of files) {
    const { name } = file;
    const { facts, pieces } = "bytes" in file ? await deflated(file.bytes) : stored(file);
    const fields = commonFields(facts, name, day);
    const head = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name)]);
    entries.push(directoryEntry(fields, name, offset));
    yield copy(head);
    let sent = 0;
    for await (const piece of pieces) {
      sent += piece.length;
      yield copy(piece);
    }
    if (sent !== facts.packed) throw new Error("a file changed while it was packed");
    offset += head.length + sent;
    if (offset > MOST_BYTES || entries.length > MOST_FILES) throw new Error("too much for one ZIP");
  }
  const directory = Buffer.concat(entries);
  yield copy(directory);
  yield copy(endOfDirectory(entries.length, directory.length, offset));
}

type Facts = {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly length: number;
};
type Packed = {
  readonly facts: Facts;
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

async function deflated(bytes: Uint8Array): Promise<Packed> {
  const packed = await deflate(bytes);
  const facts = { method: DEFLATE, crc: crc32(bytes), packed: packed.length, length: bytes.length };
  return { facts, pieces: [packed] };
}

function stored({ size, crc, chunks }: Streamed): Packed {
  return { facts: { method: STORED, crc, packed: size, length: size }, pieces: chunks() };
}

/** What a file's own head and the directory both say of it (4.3.7, 4.3.12). */
function commonFields(facts: Facts, name: string, day: Date): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(facts.method, 4);
  fields.writeUInt16LE(dosTime(day), 6);
  fields.writeUInt16LE(dosDate(day), 8);
  fields.writeUInt32LE(facts.crc, 10);
  fields.writeUInt32LE(facts.packed, 14);
  fields.writeUInt32LE(facts.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryEntry(fields: Buffer, name: string, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), made, fields, rest, Buffer.from(name)]);
}

function endOfDirectory(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(code: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(code);
  return bytes;
}

const dosDate = (day: Date) =>
  ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate();

const dosTime = (day: Date) =>
  (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1);

/** Streams of the web want buffers of their own. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
