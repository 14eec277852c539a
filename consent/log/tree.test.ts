import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyRoot, HASH_BYTES, leafDataHash, nodeHash } from "./hash.ts";
import { edgeOfSize, tilesOfSize } from "./tile-size.ts";
import { openTree, type Tree } from "./tree.ts";
import { naiveRoot, readVectors, someLeaves, tileStore } from "./tree-fixture.ts";

type Vectors = {
  hashes: { emptyRoot: string; leafOfNothing: string; leafOfL123456: string };
  leaves: string[];
  roots: string[];
};
const vectors = readVectors<Vectors>("merkle.json");
const hex = (text: string) => Buffer.from(text, "hex");
const leaves = someLeaves(66_000);

/** The stored tiles cut to what a tree of this size has. */
const edgeFrom = (store: ReturnType<typeof tileStore>, size: bigint) =>
  edgeOfSize(size).map(({ level, index, width }) => {
    const hashes = store.tiles.get(`${level}/${index}`)?.hashes.subarray(0, width * HASH_BYTES);
    return { level, index, hashes: hashes ?? Buffer.alloc(0) };
  });

test("hashes are those of RFC 6962", () => {
  expect(emptyRoot()).toEqual(hex(vectors.hashes.emptyRoot));
  expect(leafDataHash("")).toEqual(hex(vectors.hashes.leafOfNothing));
  expect(leafDataHash("L123456")).toEqual(hex(vectors.hashes.leafOfL123456));
  expect(() => nodeHash(Buffer.from("N123"), Buffer.from("N456"))).toThrow(TypeError);
});

test("the classic eight leaves have the published roots", () => {
  const tree = openTree(0n, []);
  const roots = [tree.root()];
  for (const leaf of vectors.leaves) {
    tree.append(leafDataHash(hex(leaf)));
    roots.push(tree.root());
  }
  expect(roots.map((root) => root.toString("hex"))).toEqual(vectors.roots);
});

test("trees of 0 to 600 leaves have the root of the definition", () => {
  const tree = openTree(0n, []);
  for (let size = 0; size <= 600; size += 1) {
    expect(tree.size).toBe(BigInt(size));
    expect(tree.root().equals(naiveRoot(leaves.slice(0, size))), `${size}`).toBe(true);
    tree.append(leaves[size] ?? Buffer.alloc(0));
  }
});

const batches = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 12 });

test("however the leaves arrive, tree and tiles are the same", () => {
  fc.assert(
    fc.property(batches, fc.boolean(), (sizes, reopened) => {
      const store = tileStore();
      let tree: Tree = openTree(0n, []);
      let count = 0;
      for (const size of sizes) {
        if (reopened) tree = openTree(tree.size, edgeFrom(store, tree.size));
        const { size: grown, changed } = tree.append(
          Buffer.concat(leaves.slice(count, count + size)),
        );
        count += size;
        expect(grown).toBe(BigInt(count));
        store.keep(changed);
      }
      expect(tree.root()).toEqual(naiveRoot(leaves.slice(0, count)));
      const expected = [...tilesOfSize(tree.size)].map(
        ({ level, index, width }) => `${level}/${index} ${width}`,
      );
      const kept = [...store.tiles.values()].map(
        ({ level, index, hashes }) => `${level}/${index} ${hashes.length / HASH_BYTES}`,
      );
      expect(kept.toSorted()).toEqual(expected.toSorted());
      for (const { level, index, hashes } of store.tiles.values()) {
        const span = 256 ** level;
        const first = Number(index) * 256 * span;
        expect(hashes.subarray(0, HASH_BYTES)).toEqual(
          naiveRoot(leaves.slice(first, first + span)),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("a tree of three levels, taken up again at any size, grows into the same root", () => {
  const whole = openTree(0n, []);
  const store = tileStore();
  store.keep(whole.append(Buffer.concat(leaves)).changed);
  const root = naiveRoot(leaves);
  expect(whole.root()).toEqual(root);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: leaves.length }), (size) => {
      const tree = openTree(BigInt(size), edgeFrom(store, BigInt(size)));
      tree.append(Buffer.concat(leaves.slice(size)));
      expect(tree.root()).toEqual(root);
    }),
    { numRuns: 10, examples: [[255], [256], [65_535], [65_536], [leaves.length]] },
  );
});

test("what an append answers is its own: later appends and callers change nothing", () => {
  const given = Buffer.concat(leaves.slice(0, 3));
  const tree = openTree(0n, []);
  const [tile] = tree.append(given).changed;
  const root = tree.root();
  const before = Buffer.from(tile?.hashes ?? []);
  given.fill(0);
  tree.append(Buffer.concat(leaves.slice(3, 600)));
  expect(tile?.hashes).toEqual(before);
  tree.root().fill(0);
  tile?.hashes.fill(0);
  const again = openTree(0n, []);
  again.append(Buffer.concat(leaves.slice(0, 3)));
  expect(again.root()).toEqual(root);
  expect(tree.root()).toEqual(naiveRoot(leaves.slice(0, 600)));
  const single = openTree(0n, []);
  single.append(leaves[0] ?? Buffer.alloc(0));
  single.root().fill(0);
  expect(single.root()).toEqual(leaves[0]);
});

test("broken hashes, a foreign edge and too many leaves are refused and change nothing", () => {
  const tree = openTree(0n, []);
  tree.append(Buffer.concat(leaves.slice(0, 300)));
  const root = tree.root();
  expect(() => tree.append(Buffer.alloc(33))).toThrow(RangeError);
  expect([tree.size, tree.root()]).toEqual([300n, root]);

  const store = tileStore();
  store.keep(openTree(0n, []).append(Buffer.concat(leaves.slice(0, 300))).changed);
  const edge = edgeFrom(store, 300n);
  expect(openTree(300n, edge.toReversed()).root()).toEqual(root);
  for (const size of [-1n, 0n, 299n, 301n, 300n + 256n, 300n + 65_536n, 2n ** 64n]) {
    expect(() => openTree(size, edge), `${size}`).toThrow(RangeError);
  }
  const [low] = edge;
  if (!low) throw new Error("The edge has a tile");
  expect(() => openTree(300n, [low, low])).toThrow(RangeError);
  expect(() => openTree(300n, [low])).toThrow(RangeError);
  const moved = edge.map((tile) => ({ ...tile, index: tile.index + 1n }));
  expect(() => openTree(300n, moved)).toThrow(RangeError);

  const size = 2n ** 64n - 1n;
  const full = edgeOfSize(size).map(({ level, index, width }) => ({
    level,
    index,
    hashes: Buffer.alloc(width * HASH_BYTES),
  }));
  expect(full).toHaveLength(8);
  expect(() => openTree(size, full).append(Buffer.alloc(32))).toThrow(RangeError);
});
