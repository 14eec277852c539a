/** Hashes a tile holds, and the levels of the tree it spans (C2SP tlog-tiles). */
const WIDTH = 256;
const HEIGHT = 8;

/** A tile as it must be: `hashes` is 1 … 256 hashes of 32 bytes. */
export type ExpectedTile = { level: number; index: bigint; hashes: Buffer };

/** Gathers the nodes of a tree into the tiles that hold them, without keeping those that are full. */
export class TilesAgain {
  readonly #levels: { index: bigint; hashes: Buffer[] }[] = [];
  readonly #full: ExpectedTile[] = [];

  /** A node of the tree that has become complete. */
  add(height: number, hash: Buffer): void {
    if (height % HEIGHT !== 0) return;
    const level = height / HEIGHT;
    this.#levels[level] ??= { index: 0n, hashes: [] };
    const tile = this.#levels[level];
    tile.hashes.push(hash);
    if (tile.hashes.length < WIDTH) return;
    this.#full.push({ level, index: tile.index, hashes: Buffer.concat(tile.hashes) });
    tile.index += 1n;
    tile.hashes = [];
  }

  /** The tiles that have become full since last asked. */
  takeFull(): ExpectedTile[] {
    return this.#full.splice(0);
  }

  /** The last tile of each level, where it is not full. */
  partial(): ExpectedTile[] {
    return this.#levels.flatMap(({ index, hashes }, level) =>
      hashes.length > 0 ? [{ level, index, hashes: Buffer.concat(hashes) }] : [],
    );
  }
}
