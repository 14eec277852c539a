import { TILE_WIDTH, type Tile } from "./tile-path.ts";

/** How many hashes a level of a tree has: each stands for 256^level leaves, and all of them exist. */
const hashesAt = (level: number, size: bigint) => size >> BigInt(8 * level);

/**
 * How many hashes of a tile exist in a tree, 0 when it has no such tile. The bundle of entries with
 * the same index is as wide as the tile of level 0.
 */
export function widthAt(level: number, index: bigint, size: bigint): number {
  const width = hashesAt(level, size) - index * BigInt(TILE_WIDTH);
  if (index < 0n || width <= 0n) return 0;
  return width > TILE_WIDTH ? TILE_WIDTH : Number(width);
}

/** Every tile of a tree, level by level from the leaves: one by one, for there may be millions. */
export function* tilesOfSize(size: bigint): Generator<Tile, void> {
  for (let level = 0; hashesAt(level, size) > 0n; level += 1) {
    for (let index = 0n, width = 0; ; index += 1n) {
      width = widthAt(level, index, size);
      if (width === 0) break;
      yield { level, index, width };
    }
  }
}

/** The partial tiles of a tree, at most one a level: all that is needed to make it grow. */
export function edgeOfSize(size: bigint): Tile[] {
  const edge: Tile[] = [];
  for (let level = 0; hashesAt(level, size) > 0n; level += 1) {
    const index = hashesAt(level + 1, size);
    const width = widthAt(level, index, size);
    if (width > 0) edge.push({ level, index, width });
  }
  return edge;
}
