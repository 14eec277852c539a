import { type Bytes, fromBase64 } from "./bytes.ts";
import { parseDecimal } from "./checkpoint.ts";

/** A C2SP tlog-proof@v1; `checkpoint` is the signed note, word for word. */
export type TlogProof = {
  extra: Bytes | null;
  index: bigint;
  hashes: Bytes[];
  checkpoint: string;
};

const HEADER = "c2sp.org/tlog-proof@v1";
const HASH_BYTES = 32;
/** A tree of 2^63 leaves is 63 high. */
const MOST_HASHES = 63;

/** Reads a proof; undefined when it is malformed. Whether it proves anything is asked elsewhere. */
export function parseTlogProof(text: string): TlogProof | undefined {
  const split = text.indexOf("\n\n");
  if (split < 0) return undefined;
  const [header, ...rest] = text.slice(0, split).split("\n");
  if (header !== HEADER) return undefined;
  let extra: Bytes | null = null;
  if (rest[0]?.startsWith("extra ")) {
    const bytes = fromBase64(rest.shift()?.slice("extra ".length) ?? "");
    if (!bytes) return undefined;
    extra = bytes;
  }
  const [indexLine, ...hashLines] = rest;
  const index = indexLine?.startsWith("index ") ? parseDecimal(indexLine.slice(6)) : undefined;
  if (index === undefined || hashLines.length > MOST_HASHES) return undefined;
  const hashes = hashLines.map(fromBase64);
  if (!hashes.every((hash) => hash?.length === HASH_BYTES)) return undefined;
  const known = hashes.filter((hash) => hash !== undefined);
  return { extra, index, hashes: known, checkpoint: text.slice(split + 2) };
}
