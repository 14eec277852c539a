import { isUint64 } from "./encoding.ts";
import { emptyRoot, foldLeftward, HASH_BYTES, perfectRoot } from "./hash.ts";
import { TILE_WIDTH } from "./tile-path.ts";
import { edgeOfSize } from "./tile-size.ts";

const TILE_BYTES = TILE_WIDTH * HASH_BYTES;

/** A tile with what it holds so far: width × 32 bytes. */
export type FilledTile = { level: number; index: bigint; hashes: Buffer };

/** A tree that only grows, known by its right edge: its memory does not depend on its size. */
export type Tree = {
  readonly size: bigint;
  /**
   * Adds leaves at the right.
   *
   * @param leafHashes n × 32 bytes
   * @returns the new size, and every tile that is new or fuller, with all it holds now
   * @throws RangeError, changing nothing, for broken hashes or more than 2^64 - 1 leaves
   */
  append(leafHashes: Buffer): { size: bigint; changed: FilledTile[] };
  /** RFC 6962 section 2.1; of the empty tree SHA-256 of nothing. */
  root(): Buffer;
};

/** The tile of a level that is being filled. */
type Open = { index: bigint; hashes: Buffer; used: number };

/** Adds hashes to one level; answers the roots of the tiles they filled, which the next one gets. */
function fill(open: Open, level: number, hashes: Buffer, changed: FilledTile[]): Buffer {
  const roots: Buffer[] = [];
  for (let at = 0; at < hashes.length; ) {
    const copied = hashes.copy(open.hashes, open.used, at);
    at += copied;
    open.used += copied;
    const filled = Buffer.from(open.hashes.subarray(0, open.used));
    changed.push({ level, index: open.index, hashes: filled });
    if (open.used < TILE_BYTES) break;
    roots.push(perfectRoot(filled));
    open.index += 1n;
    open.used = 0;
  }
  return Buffer.concat(roots);
}

/** The perfect subtrees in the open tiles, from right to left: one for each bit of the size. */
function* subtrees(levels: readonly Open[]): Generator<Buffer> {
  for (const { hashes, used } of levels) {
    for (let end = used / HASH_BYTES, span = 0; end > 0; end -= span) {
      span = end & -end;
      yield perfectRoot(hashes.subarray((end - span) * HASH_BYTES, end * HASH_BYTES));
    }
  }
}

/**
 * Takes up a tree where it was left. After an append that could not be stored, open it anew: the
 * tree in memory is ahead of the stored one then.
 *
 * @param edge exactly the tiles that `edgeOfSize(size)` names, in any order
 * @throws RangeError if the edge is not that of a tree of this size
 */
export function openTree(size: bigint, edge: readonly FilledTile[]): Tree {
  if (!isUint64(size)) throw new RangeError("A tree has 0 to 2^64 - 1 leaves");
  const levels: Open[] = [];
  const levelAt = (level: number): Open => {
    levels[level] ??= {
      index: size >> BigInt(8 * (level + 1)),
      hashes: Buffer.alloc(TILE_BYTES),
      used: 0,
    };
    return levels[level];
  };

  const expected = edgeOfSize(size);
  if (expected.length !== edge.length) throw new RangeError("Not the edge of a tree of this size");
  for (let level = 0; size >> BigInt(8 * level) > 0n; level += 1) levelAt(level);
  for (const { level, index, width } of expected) {
    const tile = edge.find((one) => one.level === level && one.index === index);
    if (tile?.hashes.length !== width * HASH_BYTES) {
      throw new RangeError("Not the edge of a tree of this size");
    }
    levelAt(level).used = tile.hashes.copy(levelAt(level).hashes);
  }

  return {
    get size() {
      return size;
    },
    append(leafHashes) {
      const grown = size + BigInt(Math.floor(leafHashes.length / HASH_BYTES));
      if (leafHashes.length % HASH_BYTES !== 0) throw new RangeError("Hashes of 32 bytes each");
      if (!isUint64(grown)) throw new RangeError("A tree has 0 to 2^64 - 1 leaves");
      const changed: FilledTile[] = [];
      let hashes = leafHashes;
      for (let level = 0; hashes.length > 0; level += 1) {
        hashes = fill(levelAt(level), level, hashes, changed);
      }
      size = grown;
      return { size, changed };
    },
    root: () => foldLeftward(subtrees(levels)) ?? emptyRoot(),
  };
}
