import { fold, HASH, inner } from "./hash.ts";

/** A tile's first `width` hashes, or more; throws when the log does not give them. */
export type ReadTile = (level: number, index: bigint, width: number) => Promise<Buffer>;

const TILE = 256n;

/** The largest power of two below a number of leaves greater than 1 (RFC 6962 section 2.1). */
const below = (leaves: bigint) => 1n << BigInt((leaves - 1n).toString(2).length - 1);

/**
 * The nodes from which `rootsOf` computes the roots of the first `from` and of all `to` leaves, out
 * of the log's public tiles: RFC 6962 section 2.1.2, with the innermost node always at the front.
 * Tiles are not signed: the nodes say nothing until the second root is a signed one.
 *
 * @throws what `readTile` throws
 */
export async function nodesOf(from: bigint, to: bigint, readTile: ReadTile): Promise<Buffer[]> {
  const tiles = new Map<string, Promise<Buffer>>();
  const hashAt = async (level: number, at: bigint): Promise<Buffer> => {
    const index = at / TILE;
    const left = (to >> BigInt(8 * level)) - index * TILE;
    const width = Number(left > TILE ? TILE : left);
    const key = `${level}/${index}`;
    const reading = tiles.get(key) ?? readTile(level, index, width);
    tiles.set(key, reading);
    const offset = Number(at % TILE) * HASH;
    const hash = (await reading).subarray(offset, offset + HASH);
    if (hash.length !== HASH) throw new Error("the tile is too short");
    return hash;
  };
  const perfect = async (start: bigint, leaves: bigint): Promise<Buffer> => {
    const height = leaves.toString(2).length - 1;
    const level = Math.floor(height / 8);
    const first = start >> BigInt(8 * level);
    const hashes: Buffer[] = [];
    for (let at = 0n; at < 1n << BigInt(height % 8); at += 1n) {
      hashes.push(await hashAt(level, first + at));
    }
    return fold(hashes);
  };
  const rootOf = async (start: bigint, leaves: bigint): Promise<Buffer> => {
    const left = leaves === 1n ? 1n : below(leaves);
    if (left * 2n === leaves || leaves === 1n) return perfect(start, leaves);
    return inner(await perfect(start, left), await rootOf(start + left, leaves - left));
  };
  const nodes = async (keep: bigint, start: bigint, leaves: bigint): Promise<Buffer[]> => {
    if (keep === leaves) return [await rootOf(start, leaves)];
    const left = below(leaves);
    const right = leaves - left;
    return keep <= left
      ? [...(await nodes(keep, start, left)), await rootOf(start + left, right)]
      : [...(await nodes(keep - left, start + left, right)), await rootOf(start, left)];
  };
  return nodes(from, 0n, to);
}
