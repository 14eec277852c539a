import { type Bytes, fromBase64 } from "./bytes.ts";

/** A tree head (C2SP tlog-checkpoint). */
export type Checkpoint = { origin: string; size: bigint; root: Bytes; extensions: string[] };

const HASH_BYTES = 32;
/** Sizes and indexes are signed 64-bit integers everywhere else in the log. */
const LARGEST = 2n ** 63n - 1n;

/** ASCII decimal without leading zeroes, up to 2^63 - 1; undefined for anything else. */
export function parseDecimal(text: string): bigint | undefined {
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text)) return undefined;
  const number = BigInt(text);
  return number <= LARGEST ? number : undefined;
}

/** Reads the text of a note as a checkpoint; undefined when it is none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  if (!text.endsWith("\n")) return undefined;
  const [origin, sizeText, rootText, ...extensions] = text.slice(0, -1).split("\n");
  if (!origin || sizeText === undefined || rootText === undefined) return undefined;
  const size = parseDecimal(sizeText);
  const root = fromBase64(rootText);
  if (size === undefined || root?.length !== HASH_BYTES) return undefined;
  return extensions.includes("") ? undefined : { origin, size, root, extensions };
}
