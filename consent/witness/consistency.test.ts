import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTilePath } from "../log/tile-path.ts";
import { isConsistent, rootsOf } from "./consistency.ts";
import { inner, noLeaves } from "./hash.ts";
import { nodesOf } from "./tile-path-nodes.ts";
import { leavesOf, mth, proofOf, tileOf } from "./toy-log-fixture.ts";

/** RFC 6962 section 2.1.2 and RFC 9162 section 2.1.4.2, against the definition word for word. */
const MOST = 34;
const leaves = leavesOf(MOST);
const head = (size: number, of = leaves) => ({
  size: BigInt(size),
  root: mth(of.slice(0, size)),
});
const sizes = fc.tuple(fc.integer({ min: 1, max: MOST }), fc.integer({ min: 1, max: MOST }));

test("every tree is consistent with every later one", () => {
  for (let to = 0; to <= MOST; to += 1) {
    expect(isConsistent(head(0), head(to), [])).toBe(true);
    for (let from = 1; from <= to; from += 1) {
      const proof = proofOf(from, leaves.slice(0, to));
      expect(isConsistent(head(from), head(to), proof), `${from} to ${to}`).toBe(true);
    }
  }
});

test("no other root, no other size, no bit changed, no node more or less", () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat({ max: 255 }), ([one, other], which, bit) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const proof = proofOf(from, leaves.slice(0, to));
      const flip = (hash: Buffer) => {
        const flipped = Buffer.from(hash);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        return flipped;
      };
      const [older, newer] = [head(from), head(to)];
      const bad = [
        isConsistent({ ...older, root: flip(older.root) }, newer, proof),
        isConsistent(older, { ...newer, root: flip(newer.root) }, proof),
        isConsistent(older, newer, [...proof, mth([])]),
        isConsistent(older, newer, [mth([]), ...proof]),
      ];
      if (from < to) bad.push(isConsistent(newer, older, proof));
      if (proof.length > 0) {
        const at = which % proof.length;
        bad.push(isConsistent(older, newer, proof.toSpliced(at, 1)));
        bad.push(isConsistent(older, newer, proof.with(at, flip(proof[at] ?? noLeaves))));
        bad.push(isConsistent(older, newer, proof.with(at, Buffer.alloc(31))));
      }
      expect(bad).not.toContain(true);
    }),
    { numRuns: 500 },
  );
});

test("the tree without leaves has one root, and everything follows from it without a proof", () => {
  expect(isConsistent({ size: 0n, root: noLeaves }, { size: 0n, root: noLeaves }, [])).toBe(true);
  expect(isConsistent(head(0), { size: 0n, root: mth(["x"]) }, [])).toBe(false);
  expect(isConsistent({ size: 0n, root: mth(["x"]) }, head(3), [])).toBe(false);
  expect(isConsistent(head(0), head(3), [mth([])])).toBe(false);
  expect(rootsOf(0n, 3n, [mth([])])).toBeNull();
  expect(rootsOf(3n, 3n, [mth([])])).toBeNull();
  expect(rootsOf(1n, 2n, [mth([]), mth([]), mth([])])).toBeNull();
});

test("sizes beyond 2^53 are exact", () => {
  const size = 2n ** 63n;
  const [root, leaf] = [mth(["a"]), mth(["b"])];
  const newer = { size: size + 1n, root: inner(root, leaf) };
  expect(isConsistent({ size, root }, newer, [leaf])).toBe(true);
  expect(isConsistent({ size: size - 1n, root }, newer, [leaf])).toBe(false);
  expect(isConsistent({ size, root }, { ...newer, size: size + 2n }, [leaf])).toBe(true);
  expect(isConsistent({ size, root }, { ...newer, size: 2n * size + 1n }, [leaf])).toBe(false);
});

test("the nodes out of tiles lead to both roots, across tiles and levels", async () => {
  const many = leavesOf(66_000);
  const rows = [many.map((leaf) => mth([leaf]))];
  for (const level of [1, 2]) {
    const below = rows[level - 1] ?? [];
    rows.push(
      Array.from({ length: Math.floor(below.length / 256) }, (_, at) => {
        let row = below.slice(at * 256, at * 256 + 256);
        while (row.length > 1)
          row = row.flatMap((l, i) => (i % 2 ? [] : [inner(l, row[i + 1] ?? l)]));
        return row[0] ?? noLeaves;
      }),
    );
  }
  const readTile = async (level: number, index: bigint, width: number) =>
    Buffer.concat((rows[level] ?? []).slice(Number(index) * 256, Number(index) * 256 + width));
  for (const [from, to] of [
    ...[
      [1, 2],
      [255, 256],
      [256, 257],
      [513, 1_000],
      [300, 66_000],
      [65_536, 65_537],
    ],
    ...[[65_537, 66_000]],
  ] as [number, number][]) {
    const nodes = await nodesOf(BigInt(from), BigInt(to), readTile);
    expect(rootsOf(BigInt(from), BigInt(to), nodes), `${from} to ${to}`).toEqual({
      first: mth(many.slice(0, from)),
      second: mth(many.slice(0, to)),
    });
  }
});

test("a tile that is missing or too short is an error", async () => {
  const read = async (level: number, index: bigint, width: number) =>
    tileOf(leaves, formatTilePath({ level, index, width })) ?? Buffer.alloc(0);
  await expect(nodesOf(3n, 34n, read)).resolves.toHaveLength(proofOf(3, leaves).length);
  await expect(nodesOf(3n, 35n, read)).rejects.toThrow("too short");
});
