import { asDict, asNumber, objectAt, type ReadAt, refOf, streamBytes } from "./objects.ts";
import { type Dict, NotPdf, readValue, type Value } from "./syntax.ts";
import { type Section, sectionAt } from "./xref.ts";

/** Every correction of a file adds a section; a ring of them would never end. */
const MOST_SECTIONS = 100;
/** The end of the file, where the last section's place stands; programs add some bytes of their own. */
const TAIL_BYTES = 4096;

export type PageCount = { pages: number } | { problem: "damaged" | "locked" };

/**
 * How many pages a PDF says it has. Reads the few places that tell it, each within a bound, so that a
 * file cannot make us unpack it: none of its pages is ever looked at.
 * @param size bytes of the file
 */
export async function countPages(readAt: ReadAt, size: number): Promise<PageCount> {
  try {
    const tail = (await readAt(Math.max(size - TAIL_BYTES, 0), TAIL_BYTES)).toString("latin1");
    const start = [...tail.matchAll(/startxref\s+(\d{1,10})/g)].at(-1)?.[1];
    if (start === undefined) return { problem: "damaged" };
    const sections = await sectionsFrom(readAt, Number(start));
    const newest = sections[0]?.trailer;
    // Locked with a password: whoever is to read it could not.
    if (sections.some(({ trailer }) => trailer.has("/Encrypt"))) return { problem: "locked" };
    const catalog = asDict(await resolve(readAt, sections, newest?.get("/Root")));
    const root = asDict(await resolve(readAt, sections, catalog.get("/Pages")));
    const pages = asNumber(await resolve(readAt, sections, root.get("/Count")));
    return pages > 0 ? { pages } : { problem: "damaged" };
  } catch (error) {
    if (error instanceof NotPdf || isUnpacking(error)) return { problem: "damaged" };
    throw error;
  }
}

async function sectionsFrom(readAt: ReadAt, start: number): Promise<Section[]> {
  const sections: Section[] = [];
  const seen = new Set<number>();
  const waiting = [start];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    if (seen.size >= MOST_SECTIONS) throw new NotPdf("too many sections");
    seen.add(at);
    const section = await sectionAt(readAt, at);
    sections.push(section);
    // A file for old and new readers has both forms of a table (7.5.8.4).
    for (const key of ["/XRefStm", "/Prev"]) {
      const next = section.trailer.get(key);
      if (next !== undefined) waiting.push(asNumber(next));
    }
  }
  return sections;
}

/** The object a reference means; what is no reference is the object itself. */
async function resolve(
  readAt: ReadAt,
  sections: readonly Section[],
  value: Value | undefined,
): Promise<Value | undefined> {
  const object = refOf(value);
  if (object === undefined) return value;
  for (const section of sections) {
    const entry = await section.find(object);
    if (entry === undefined) continue;
    if (entry === "free") throw new NotPdf("a free object");
    if ("offset" in entry) {
      const found = await objectAt(readAt, entry.offset);
      if (found.number !== object) throw new NotPdf("another object");
      return found.value;
    }
    const pack = await resolvePack(readAt, sections, entry.stream);
    return objectInPack(pack.dict, pack.bytes, object);
  }
  throw new NotPdf("no such object");
}

async function resolvePack(readAt: ReadAt, sections: readonly Section[], object: number) {
  for (const section of sections) {
    const entry = await section.find(object);
    if (entry === undefined) continue;
    // A pack lies in no other pack (7.5.7).
    if (entry === "free" || !("offset" in entry)) break;
    const { value, data } = await objectAt(readAt, entry.offset);
    const dict = asDict(value);
    if (data === null || dict.get("/Type") !== "/ObjStm") break;
    return { dict, bytes: await streamBytes(readAt, dict, data) };
  }
  throw new NotPdf("no such pack");
}

/** Pairs "number place", then the objects (7.5.7). */
function objectInPack(dict: Dict["dict"], bytes: Buffer, object: number): Value {
  const first = asNumber(dict.get("/First"));
  const text = bytes.toString("latin1");
  const pairs = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const place = pairs[at + 1];
    if (pairs[at] === object && place !== undefined) return readValue(text, first + place).value;
  }
  throw new NotPdf("not in its pack");
}

/** zlib's: broken, or larger than we unpack. */
function isUnpacking(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(Z_|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE)/.test(code);
}
