import { decodeBase64, isPlainText, isUint64, MAX_TEXT, parseUint64 } from "./encoding.ts";
import { HASH_BYTES } from "./hash.ts";

/** That an entry is in a log, for checking offline; `checkpoint` is the whole signed note. */
export type TlogProof = {
  extra: Buffer | null;
  index: bigint;
  hashes: Buffer[];
  checkpoint: string;
};

const HEADER = "c2sp.org/tlog-proof@v1";

/** A tree of less than 2^64 leaves is at most so tall. */
const MAX_HASHES = 64;

const isHash = (hash: Buffer | null): hash is Buffer => hash?.length === HASH_BYTES;
const isCheckpoint = (text: string) => /[^\n]\n$/.test(text) && isPlainText(text);

/**
 * Writes a proof (c2sp.org/tlog-proof).
 *
 * @throws TypeError or RangeError for what it cannot say
 */
export function formatTlogProof({ extra, index, hashes, checkpoint }: TlogProof): string {
  if (!isUint64(index)) throw new RangeError("No such leaf");
  if (hashes.length > MAX_HASHES || !hashes.every(isHash)) throw new TypeError("Not a proof");
  if (!isCheckpoint(checkpoint)) throw new TypeError("Not a checkpoint");
  const head = [HEADER];
  if (extra && extra.length > 0) head.push(`extra ${extra.toString("base64")}`);
  head.push(`index ${index}`, ...hashes.map((hash) => hash.toString("base64")));
  return `${head.join("\n")}\n\n${checkpoint}`;
}

/** Reads a proof of at most 1 MB; null if it is malformed. It proves nothing before it is checked. */
export function parseTlogProof(text: string): TlogProof | null {
  if (text.length > MAX_TEXT) return null;
  const end = text.indexOf("\n\n");
  const checkpoint = text.slice(end + 2);
  if (end < 0 || !isCheckpoint(checkpoint)) return null;

  const [header, ...lines] = text.slice(0, end).split("\n");
  const extraText = lines[0]?.startsWith("extra ") ? lines.shift()?.slice(6) : undefined;
  const extra = extraText === undefined ? null : decodeBase64(extraText);
  if (header !== HEADER || (extraText !== undefined && !extra?.length)) return null;

  const [indexLine = "", ...hashLines] = lines;
  const index = indexLine.startsWith("index ") ? parseUint64(indexLine.slice(6)) : null;
  const hashes = hashLines.slice(0, MAX_HASHES).map(decodeBase64).filter(isHash);
  if (index === null || hashes.length !== hashLines.length) return null;
  return { extra, index, hashes, checkpoint };
}
