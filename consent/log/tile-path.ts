import { isUint64 } from "./encoding.ts";

/** Hashes in a full tile (c2sp.org/tlog-tiles: height 8). */
export const TILE_WIDTH = 256;

/** A tile of the tree: level 0 holds leaf hashes, every further one the roots of full tiles below. */
export type Tile = { level: number; index: bigint; width: number };

/** What can stand after `tile/`: a tile of hashes, or the bundle of entries under a level 0 tile. */
export type TilePath = { level: number | "entries"; index: bigint; width: number };

const MAX_LEVEL = 63;

/**
 * The path of a tile or bundle below `tile/`: `0/x001/067`, `entries/x001/067.p/12`.
 *
 * @throws RangeError for a level, index or width that the format does not have
 */
export function formatTilePath({ level, index, width }: TilePath): string {
  const levels = level === "entries" || (Number.isInteger(level) && level >= 0);
  if (!levels || (level !== "entries" && level > MAX_LEVEL)) throw new RangeError("No such level");
  if (!isUint64(index)) throw new RangeError("No such tile");
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw new RangeError("A tile is 1 to 256 wide");
  }
  const digits = index.toString();
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/.{3}/g) ?? [];
  const last = groups.pop();
  const path = [level, ...groups.map((group) => `x${group}`), last].join("/");
  return width === TILE_WIDTH ? path : `${path}.p/${width}`;
}

/** Reads a path below `tile/`; null unless it is written exactly as `formatTilePath` writes it. */
export function parseTilePath(path: string): TilePath | null {
  const match = /^(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/){0,6}[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(
    path,
  );
  if (!match?.[1] || !match[2]) return null;
  const tile: TilePath = {
    level: match[1] === "entries" ? "entries" : Number(match[1]),
    index: BigInt(match[2].replaceAll(/[x/]/g, "")),
    width: match[3] ? Number(match[3]) : TILE_WIDTH,
  };
  try {
    return formatTilePath(tile) === path ? tile : null;
  } catch {
    return null;
  }
}
