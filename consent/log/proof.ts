import { isUint64 } from "./encoding.ts";
import { emptyRoot, foldLeftward, HASH_BYTES, perfectRoot } from "./hash.ts";
import { locate, type PerfectSubtree, perfectSubtrees, type Span, split } from "./subtree.ts";
import { widthAt } from "./tile-size.ts";

/**
 * Reads a tile's first `width` hashes, or more of them: a tile is never changed, only extended. May
 * be called for several tiles at once, and is called at most once for each in one proof.
 */
export type ReadTile = (level: number, index: bigint, width: number) => Promise<Buffer>;

/** The Merkle tree hash of each span of leaves, in a tree of `size` leaves. */
async function spanHashes(spans: Span[], size: bigint, readTile: ReadTile): Promise<Buffer[]> {
  const tiles = new Map<string, Promise<Buffer>>();
  const tileAt = (level: number, index: bigint): Promise<Buffer> => {
    const key = `${level}/${index}`;
    const tile = tiles.get(key) ?? readWhole(level, index, widthAt(level, index, size), readTile);
    tiles.set(key, tile);
    return tile;
  };
  const rootOf = async (subtree: PerfectSubtree): Promise<Buffer> => {
    const { level, index, first, count } = locate(subtree);
    const hashes = await tileAt(level, index);
    return perfectRoot(hashes.subarray(first * HASH_BYTES, (first + count) * HASH_BYTES));
  };
  return Promise.all(
    spans.map(async (span) => {
      const roots = await Promise.all(perfectSubtrees(span).map(rootOf));
      return foldLeftward(roots.reverse()) ?? emptyRoot();
    }),
  );
}

async function readWhole(level: number, index: bigint, width: number, readTile: ReadTile) {
  const hashes = await readTile(level, index, width);
  if (hashes.length < width * HASH_BYTES || hashes.length % HASH_BYTES !== 0) {
    throw new Error(`Tile ${level}/${index} is not ${width} hashes wide`);
  }
  return hashes;
}

/**
 * The audit path of a leaf (RFC 6962 section 2.1.1), from its sibling up to the root's child.
 *
 * @throws RangeError unless index < size < 2^64; Error for a missing or short tile
 */
export async function inclusionProof(
  index: bigint,
  size: bigint,
  readTile: ReadTile,
): Promise<Buffer[]> {
  if (!isUint64(index) || !isUint64(size) || index >= size) {
    throw new RangeError("No such leaf in a tree of this size");
  }
  const siblings: Span[] = [];
  for (let within: Span = { from: 0n, to: size }; within.to - within.from > 1n; ) {
    const [left, right] = split(within);
    siblings.push(index < left.to ? right : left);
    within = index < left.to ? left : right;
  }
  return spanHashes(siblings.reverse(), size, readTile);
}

/**
 * That the tree of `to` leaves begins with that of `from` leaves (RFC 6962 section 2.1.2); empty
 * for equal sizes.
 *
 * @throws RangeError unless 0 < from ≤ to < 2^64; Error for a missing or short tile
 */
export async function consistencyProof(
  from: bigint,
  to: bigint,
  readTile: ReadTile,
): Promise<Buffer[]> {
  if (!isUint64(from) || !isUint64(to) || from === 0n || from > to) {
    throw new RangeError("Only a tree with leaves is the beginning of one at least as large");
  }
  const spans: Span[] = [];
  let within: Span = { from: 0n, to };
  while (within.to !== from) {
    const [left, right] = split(within);
    spans.push(from <= left.to ? right : left);
    within = from <= left.to ? left : right;
  }
  // Whoever checks has the older root: it is left out where it is a node of the newer tree.
  if (within.from > 0n) spans.push(within);
  return spanHashes(spans.reverse(), to, readTile);
}

/**
 * The root of a tree of `size` leaves, of which later tiles may know more.
 *
 * @throws RangeError unless 0 ≤ size < 2^64; Error for a missing or short tile
 */
export async function rootAt(size: bigint, readTile: ReadTile): Promise<Buffer> {
  if (!isUint64(size)) throw new RangeError("A tree has 0 to 2^64 - 1 leaves");
  const [root] = await spanHashes([{ from: 0n, to: size }], size, readTile);
  return root ?? emptyRoot();
}
