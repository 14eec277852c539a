import { decodeBase64, isPlainText, isUint64, parseUint64 } from "./encoding.ts";
import { HASH_BYTES } from "./hash.ts";

/** What a log says of its tree; `origin` is the log's name (c2sp.org/tlog-checkpoint). */
export type Checkpoint = { origin: string; size: bigint; root: Buffer };

/**
 * The text that a log signs: three lines.
 *
 * @throws TypeError or RangeError for what a checkpoint cannot say
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (!isPlainText(origin) || origin === "" || origin.includes("\n")) {
    throw new TypeError("A checkpoint's origin is one line");
  }
  if (!isUint64(size)) throw new RangeError("A tree has 0 to 2^64 - 1 leaves");
  if (root.length !== HASH_BYTES) throw new TypeError("A root has 32 bytes");
  return `${origin}\n${size}\n${root.toString("base64")}\n`;
}

/**
 * Reads a note's text as a checkpoint; null if it is none. Further lines may say more to others:
 * they are let through, and signatures cover them as well.
 */
export function parseCheckpoint(text: string): Checkpoint | null {
  if (!isPlainText(text) || !text.endsWith("\n")) return null;
  const lines = text.slice(0, -1).split("\n");
  const [origin = "", sizeText = "", rootText = ""] = lines;
  const size = parseUint64(sizeText);
  const root = decodeBase64(rootText);
  if (lines.includes("") || size === null || root?.length !== HASH_BYTES) return null;
  return { origin, size, root };
}
