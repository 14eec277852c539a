import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTilePath, parseTilePath, type TilePath } from "./tile-path.ts";
import { edgeOfSize, tilesOfSize, widthAt } from "./tile-size.ts";

const known: [string, TilePath][] = [
  ["0/000", { level: 0, index: 0n, width: 256 }],
  ["0/x001/067", { level: 0, index: 1067n, width: 256 }],
  ["0/067.p/3", { level: 0, index: 67n, width: 3 }],
  ["1/x001/x234/067", { level: 1, index: 1_234_067n, width: 256 }],
  ["63/999.p/255", { level: 63, index: 999n, width: 255 }],
  ["0/x001/000.p/1", { level: 0, index: 1000n, width: 1 }],
  ["entries/x001/067.p/12", { level: "entries", index: 1067n, width: 12 }],
  [
    "0/x018/x446/x744/x073/x709/x551/615",
    { level: 0, index: 18_446_744_073_709_551_615n, width: 256 },
  ],
];

test.each(known)("%s is read and written", (path, tile) => {
  expect(parseTilePath(path)).toEqual(tile);
  expect(formatTilePath(tile)).toBe(path);
});

describe("no path of a tile", () => {
  test.each([
    ["", "0", "/", "0/", "/0/000", "0/000/", "0//000", "tile/0/000", "checkpoint", "0/000\n"],
    ["64/000", "99/000", "100/000", "00/000", "01/000", "-1/000", "+1/000", "1.0/000", "x0/000"],
    ["0/0", "0/00", "0/0000", "0/x000", "0/1067", "0/001/067", "0/x1/067", "0/x001/x067"],
    ["0/x000/001", "0/x000/x001/067", "0/X001/067", "0/x001/67", "0/x001", "0/-01", "0/0x1"],
    ["0/000.p", "0/000.p/", "0/000.p/0", "0/000.p/00", "0/000.p/01", "0/000.p/256", "0/000.p/999"],
    ["0/000.p/1000", "0/000.p/-1", "0/000.p/+1", "0/000.p/1.5", "0/000.p/1e1", "0/000.p/1/2"],
    ["0/000p/1", "0/000.P/1", "0/000.p1", "0/000.p/ 1", " 0/000", "0/000 ", "0/０00", "٠/000"],
    ["0/x018/x446/x744/x073/x709/x551/616", `0/${"x999/".repeat(7)}999`, "0/NaN", "0/..", "0/%30"],
    ["entries/000/1", "Entries/000", "entries", "entries/", "entries/x000/000", "data/000"],
    [`0/${"x001/".repeat(100_000)}000`, "0".repeat(100_000), `0/000.p/${"9".repeat(100_000)}`],
  ])("%s, …", (...paths) => {
    expect(paths.filter((path) => parseTilePath(path) !== null)).toEqual([]);
  });

  test("is written either", () => {
    const tile = { level: 0, index: 0n, width: 1 };
    for (const width of [0, 257, -1, 1.5, Number.NaN]) {
      expect(() => formatTilePath({ ...tile, width })).toThrow(RangeError);
    }
    for (const level of [64, -1, 0.5, Number.NaN]) {
      expect(() => formatTilePath({ ...tile, level })).toThrow(RangeError);
    }
    for (const index of [-1n, 2n ** 64n]) {
      expect(() => formatTilePath({ ...tile, index })).toThrow(RangeError);
    }
  });
});

const tiles = fc.record({
  level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant("entries" as const)),
  index: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  width: fc.integer({ min: 1, max: 256 }),
});

test("every tile is read back from its path, and every path that is read is the tile's own", () => {
  fc.assert(
    fc.property(tiles, (tile) => {
      expect(parseTilePath(formatTilePath(tile))).toEqual(tile);
    }),
  );
  const nearly = fc.stringMatching(/^(0|7|12|64|entries)\/(x?\d{2,4}\/){0,3}\d{3}(\.p\/\d{1,3})?$/);
  fc.assert(
    fc.property(nearly, (path) => {
      const tile = parseTilePath(path);
      if (tile) expect(formatTilePath(tile)).toBe(path);
    }),
  );
});

test("the specification's trees of 70,000 and 256 leaves have its tiles", () => {
  const count = (size: bigint) => {
    const counted = new Map<string, number>();
    for (const { level, width } of tilesOfSize(size)) {
      const key = `${level} × ${width}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    return Object.fromEntries(counted);
  };
  expect(count(70_000n)).toEqual({
    "0 × 256": 273,
    "0 × 112": 1,
    "1 × 256": 1,
    "1 × 17": 1,
    "2 × 1": 1,
  });
  expect(count(256n)).toEqual({ "0 × 256": 1, "1 × 1": 1 });
  expect(count(0n)).toEqual({});
});

test("widths follow from the size, up to 64 bits", () => {
  expect(widthAt(0, 0n, 0n)).toBe(0);
  expect(widthAt(0, -1n, 1000n)).toBe(0);
  expect(widthAt(0, 3n, 1000n)).toBe(232);
  expect(widthAt(0, 4n, 1000n)).toBe(0);
  expect(widthAt(1, 0n, 1000n)).toBe(3);
  expect(widthAt(2, 0n, 1000n)).toBe(0);
  expect(widthAt(63, 0n, 2n ** 64n - 1n)).toBe(0);
  expect(widthAt(7, 0n, 2n ** 64n - 1n)).toBe(255);
  expect(widthAt(0, 2n ** 56n - 1n, 2n ** 64n - 1n)).toBe(255);
  expect(widthAt(0, 2n ** 56n - 2n, 2n ** 64n - 1n)).toBe(256);
});

test("the edge is the partial tiles, one a level", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 200_000n }), (size) => {
      const partial = [...tilesOfSize(size)].filter(({ width }) => width < 256);
      expect(edgeOfSize(size)).toEqual(partial);
    }),
    { numRuns: 30, examples: [[256n], [512n], [65_536n], [65_537n]] },
  );
});
