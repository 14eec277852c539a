import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leafDataHash, nodeHash } from "./hash.ts";
import { consistencyProof, inclusionProof, type ReadTile, rootAt } from "./proof.ts";
import { openTree } from "./tree.ts";
import {
  naiveConsistency,
  naivePath,
  naiveRoot,
  readVectors,
  someLeaves,
  tileStore,
  verifyConsistency,
  verifyInclusion,
} from "./tree-fixture.ts";

type Inclusion = { index: string; size: string; root: string; leaf: string; proof: string[] };
type Consistency = {
  from: string;
  to: string;
  fromRoot: string;
  toRoot: string;
  proof: string[];
};
type Broken<Holding> = Partial<Holding> & { change: string };
type Vectors = {
  leaves: string[];
  inclusion: (Inclusion & { broken: Broken<Inclusion>[] })[];
  consistency: (Consistency & { broken: Broken<Consistency>[] })[];
  neverIncluded: (Inclusion & { change: string })[];
  neverConsistent: (Consistency & { change: string })[];
};
const vectors = readVectors<Vectors>("merkle.json");

const hex = (text: string) => Buffer.from(text, "hex");
const included = ({ index, size, leaf, proof, root }: Inclusion) =>
  verifyInclusion(BigInt(index), BigInt(size), hex(leaf), proof.map(hex), hex(root));
const consistent = ({ from, to, fromRoot, proof, toRoot }: Consistency) =>
  verifyConsistency(BigInt(from), BigInt(to), hex(fromRoot), proof.map(hex), hex(toRoot));

const storeOf = (hashes: readonly Buffer[]) => {
  const store = tileStore();
  store.keep(openTree(0n, []).append(Buffer.concat(hashes)).changed);
  return store;
};
const leaves = someLeaves(66_000);
const store = storeOf(leaves);
const classic = storeOf(vectors.leaves.map((leaf) => leafDataHash(hex(leaf))));
const leafAt = (index: bigint) => leaves[Number(index)] ?? Buffer.alloc(0);

describe("published vectors", () => {
  test("hold, and no longer once anything is changed", () => {
    for (const { broken, ...holds } of vectors.inclusion) {
      expect(included(holds), `${holds.index} of ${holds.size}`).toBe(true);
      const still = broken.filter(({ change, ...fields }) => included({ ...holds, ...fields }));
      expect(still).toEqual([]);
    }
    for (const { broken, ...holds } of vectors.consistency) {
      expect(consistent(holds), `${holds.from} to ${holds.to}`).toBe(true);
      const still = broken.filter(({ change, ...fields }) => consistent({ ...holds, ...fields }));
      expect(still).toEqual([]);
    }
    expect(vectors.neverIncluded.filter(included)).toEqual([]);
    expect(vectors.neverConsistent.filter(consistent)).toEqual([]);
  });

  test("are what the classic eight leaves give", async () => {
    for (const { index, size, proof, root } of vectors.inclusion.slice(0, 5)) {
      const own = await inclusionProof(BigInt(index), BigInt(size), classic.readTile);
      expect(own).toEqual(proof.map(hex));
      expect(await rootAt(BigInt(size), classic.readTile)).toEqual(hex(root));
    }
    for (const { from, to, proof, fromRoot } of vectors.consistency.slice(0, 5)) {
      const own = await consistencyProof(BigInt(from), BigInt(to), classic.readTile);
      expect(own).toEqual(proof.map(hex));
      expect(await rootAt(BigInt(from), classic.readTile)).toEqual(hex(fromRoot));
    }
  });
});

test("all proofs of trees up to 40 leaves are those of the definition", async () => {
  for (let size = 1; size <= 40; size += 1) {
    const tree = leaves.slice(0, size);
    expect(await rootAt(BigInt(size), store.readTile)).toEqual(naiveRoot(tree));
    for (let other = 0; other < size; other += 1) {
      const path = await inclusionProof(BigInt(other), BigInt(size), store.readTile);
      expect(path).toEqual(naivePath(other, tree));
      const proof = await consistencyProof(BigInt(other + 1), BigInt(size), store.readTile);
      expect(proof).toEqual(naiveConsistency(other + 1, tree));
    }
  }
});

const turns = [255, 256, 257, 511, 512, 65_535, 65_536, 65_537, leaves.length];
const size = fc.oneof(
  fc.constantFrom(...turns),
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 1, max: leaves.length }),
);

test("any two sizes of one log are consistent, and every leaf is in every later tree", async () => {
  await fc.assert(
    fc.asyncProperty(size, size, fc.nat(), async (one, another, seed) => {
      const [from, to] = [BigInt(Math.min(one, another)), BigInt(Math.max(one, another))];
      const [fromRoot, toRoot] = [
        await rootAt(from, store.readTile),
        await rootAt(to, store.readTile),
      ];
      const proof = await consistencyProof(from, to, store.readTile);
      expect(verifyConsistency(from, to, fromRoot, proof, toRoot)).toBe(true);
      if (from < to) expect(verifyConsistency(from, to, toRoot, proof, toRoot)).toBe(false);

      const index = BigInt(seed) % from;
      const path = await inclusionProof(index, to, store.readTile);
      expect(verifyInclusion(index, to, leafAt(index), path, toRoot)).toBe(true);
      expect(verifyInclusion(index, to, leafAt(index + 1n), path, toRoot)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("proofs over three levels are those of the definition", async () => {
  for (const to of [600, leaves.length]) {
    const tree = leaves.slice(0, to);
    expect(await rootAt(BigInt(to), store.readTile)).toEqual(naiveRoot(tree));
    expect(await inclusionProof(256n, BigInt(to), store.readTile)).toEqual(naivePath(256, tree));
    expect(await consistencyProof(511n, BigInt(to), store.readTile)).toEqual(
      naiveConsistency(511, tree),
    );
  }
});

test("a proof reads a few tiles, and each once", async () => {
  const sizes = fc.bigInt({ min: 1n, max: BigInt(leaves.length) });
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (one, another) => {
      const [from, to] = one < another ? [one, another] : [another, one];
      for (const proof of [
        () => inclusionProof(from - 1n, to, store.readTile),
        () => consistencyProof(from, to, store.readTile),
      ]) {
        store.reads.length = 0;
        await proof();
        expect(new Set(store.reads).size).toBe(store.reads.length);
        // The path's tile and the right edge's on each of three levels.
        expect(store.reads.length).toBeLessThanOrEqual(6);
      }
    }),
  );
});

describe("a tree of all but 2^64 leaves", () => {
  // All leaves alike, so that every tile can be made up: a hash of each level, 256 times.
  const alike = [leafDataHash("alike")];
  for (let height = 1; height < 64; height += 1) {
    const below = alike[height - 1] ?? Buffer.alloc(0);
    alike.push(nodeHash(below, below));
  }
  const widths: number[] = [];
  const readTile: ReadTile = async (level, _index, width) => {
    widths.push(width);
    return Buffer.concat(Array(width).fill(alike[8 * level]));
  };
  const leaf = alike[0] ?? Buffer.alloc(0);

  test.each([
    [2n ** 32n - 1n, 2n ** 32n + 1n],
    [2n ** 53n - 1n, 2n ** 53n + 2n],
    [2n ** 53n + 1n, 2n ** 53n + 2n],
    [2n ** 63n - 1n, 2n ** 63n + 12_345n],
    [2n ** 64n - 2n, 2n ** 64n - 1n],
  ])("proves %s in %s", async (from, to) => {
    const root = await rootAt(to, readTile);
    const path = await inclusionProof(from, to, readTile);
    expect(verifyInclusion(from, to, leaf, path, root)).toBe(true);
    const proof = await consistencyProof(from, to, readTile);
    expect(verifyConsistency(from, to, await rootAt(from, readTile), proof, root)).toBe(true);
    expect(widths.every((width) => width >= 1 && width <= 256)).toBe(true);
  });
});

describe("refused", () => {
  const outside: [bigint, bigint][] = [
    [0n, 0n],
    [1n, 1n],
    [2n, 1n],
    [-1n, 1n],
    [0n, -1n],
    [0n, 2n ** 64n],
    [2n ** 64n, 2n ** 64n + 1n],
  ];
  test.each(outside)("the leaf %s of %s", async (index, to) => {
    await expect(inclusionProof(index, to, store.readTile)).rejects.toThrow(RangeError);
  });

  const disordered: [bigint, bigint][] = [
    [0n, 0n],
    [0n, 1n],
    [2n, 1n],
    [1n, 0n],
    [-1n, 1n],
    [1n, 2n ** 64n],
  ];
  test.each(disordered)("consistency of %s with %s", async (from, to) => {
    await expect(consistencyProof(from, to, store.readTile)).rejects.toThrow(RangeError);
  });

  test("roots of sizes that are none; the empty tree has one", async () => {
    await expect(rootAt(-1n, store.readTile)).rejects.toThrow(RangeError);
    await expect(rootAt(2n ** 64n, store.readTile)).rejects.toThrow(RangeError);
    expect(await rootAt(0n, store.readTile)).toEqual(naiveRoot([]));
    expect(await consistencyProof(5n, 5n, store.readTile)).toEqual([]);
  });

  test("missing, short and torn tiles", async () => {
    const damaged =
      (damage: (hashes: Buffer) => Buffer): ReadTile =>
      async (level, index, width) =>
        damage(await store.readTile(level, index, width));
    for (const damage of [
      () => Buffer.alloc(0),
      (hashes: Buffer) => hashes.subarray(0, -32),
      (hashes: Buffer) => hashes.subarray(0, -1),
      (hashes: Buffer) => Buffer.concat([hashes, Buffer.of(0)]),
    ]) {
      const readTile = damaged(damage);
      const whole = BigInt(leaves.length);
      await expect(rootAt(whole, readTile)).rejects.toThrow(/not \d+ hashes wide/);
      await expect(inclusionProof(3n, whole, readTile)).rejects.toThrow(/not \d+ hashes wide/);
      await expect(consistencyProof(3n, whole, readTile)).rejects.toThrow(/not \d+ hashes wide/);
    }
    const failing: ReadTile = async () => {
      throw new Error("The storage is away");
    };
    await expect(inclusionProof(3n, 700n, failing)).rejects.toThrow("The storage is away");
  });
});
