import { describe, expect, it } from "vitest";
import { verifyConsistency, verifyInclusion } from "./index.ts";
import { leafHash } from "./merkle.ts";
import { bytes, consistencyProof, inclusionProof, leafOf, rootOf, sha256 } from "./tree-fixture.ts";

const hex = (text: string) => bytes(Buffer.from(text, "hex"));
const all = (hashes: Buffer[]) => hashes.map(bytes);

/** The tree of Certificate Transparency's own tests: eight leaves, and the root at each size. */
const inputs = [
  ...["", "00", "10", "2021", "3031", "40414243"],
  ...["5051525354555657", "606162636465666768696a6b6c6d6e6f"],
].map((input) => leafOf(Buffer.from(input, "hex")));
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const rootAt = (size: number) => hex(roots[size] ?? "");

it("hashes a leaf as RFC 6962 does", async () => {
  expect(await leafHash(hex(""))).toEqual(rootAt(1));
});

it("the builder of these tests builds the known tree", () => {
  expect(roots.map((_, size) => rootOf(inputs.slice(0, size)).toString("hex"))).toEqual(roots);
});

describe("inclusion", () => {
  it("holds for the known path of leaf 5 in the tree of 8", async () => {
    const path = [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ].map(hex);
    const leaf = bytes(inputs[5] ?? sha256(""));
    expect(await verifyInclusion(leaf, 5n, 8n, path, rootAt(8))).toBe(true);
  });

  it("holds for every leaf of every tree up to 17, and for no other index", async () => {
    for (let size = 1; size <= 17; size += 1) {
      const leaves = Array.from({ length: size }, (_, n) => leafOf(`leaf ${n}`));
      const root = bytes(rootOf(leaves));
      for (const [index, leaf] of leaves.entries()) {
        const proof = all(inclusionProof(index, leaves));
        for (let other = 0; other < size; other += 1) {
          const holds = await verifyInclusion(
            bytes(leaf),
            BigInt(other),
            BigInt(size),
            proof,
            root,
          );
          expect(holds, `leaf ${index} as ${other} of ${size}`).toBe(other === index);
        }
      }
    }
  });

  const leaves = Array.from({ length: 11 }, (_, n) => leafOf(`leaf ${n}`));
  const proof = all(inclusionProof(6, leaves));
  const leaf = bytes(leaves[6] ?? sha256(""));
  const root = bytes(rootOf(leaves));
  const other = bytes(sha256("other"));
  it.each([
    ["an empty tree", () => verifyInclusion(leaf, 0n, 0n, [], bytes(sha256("")))],
    ["an index at the end", () => verifyInclusion(leaf, 11n, 11n, proof, root)],
    ["an index beyond 64 bits", () => verifyInclusion(leaf, 2n ** 64n + 6n, 11n, proof, root)],
    ["an index below zero", () => verifyInclusion(leaf, -1n, 11n, proof, root)],
    // Size 12 gives leaf 6 the same path: a size is only as true as the checkpoint that says it.
    ["a much larger size", () => verifyInclusion(leaf, 6n, 17n, proof, root)],
    ["a smaller size", () => verifyInclusion(leaf, 6n, 8n, proof, root)],
    ["an absurd size", () => verifyInclusion(leaf, 6n, 2n ** 63n, proof, root)],
    ["another leaf", () => verifyInclusion(other, 6n, 11n, proof, root)],
    ["another root", () => verifyInclusion(leaf, 6n, 11n, proof, other)],
    ["a path cut short", () => verifyInclusion(leaf, 6n, 11n, proof.slice(1), root)],
    ["a path cut at its end", () => verifyInclusion(leaf, 6n, 11n, proof.slice(0, -1), root)],
    ["a path too long", () => verifyInclusion(leaf, 6n, 11n, [...proof, other], root)],
    ["the root appended", () => verifyInclusion(leaf, 6n, 11n, [...proof, root], root)],
    ["a path in reverse", () => verifyInclusion(leaf, 6n, 11n, proof.toReversed(), root)],
    ["a hash of 31 bytes", () => verifyInclusion(leaf.slice(1), 6n, 11n, proof, root)],
    ["a root of no bytes", () => verifyInclusion(leaf, 0n, 1n, [], new Uint8Array())],
  ])("does not hold for %s", async (_, verify) => {
    expect(await verify()).toBe(false);
  });

  it("counts in 64 bits: the last leaf of a tree of 2^62 + 1 has a path of one", async () => {
    const left = sha256("2^62 leaves");
    const far = bytes(sha256(Buffer.of(1), left, leaves[0] ?? ""));
    const last = bytes(leaves[0] ?? sha256(""));
    const size = 2n ** 62n + 1n;
    expect(await verifyInclusion(last, size - 1n, size, [bytes(left)], far)).toBe(true);
    expect(await verifyInclusion(last, size - 2n, size, [bytes(left)], far)).toBe(false);
  });
});

describe("consistency", () => {
  it("holds for the known path from 6 to 8", async () => {
    const path = [
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ].map(hex);
    expect(await verifyConsistency(6n, rootAt(6), 8n, rootAt(8), path)).toBe(true);
  });

  it("holds between any two sizes up to 17, and not with the proof of another size", async () => {
    const leaves = Array.from({ length: 17 }, (_, n) => leafOf(`leaf ${n}`));
    for (let second = 1; second <= 17; second += 1) {
      const tree = leaves.slice(0, second);
      for (let first = 1; first <= second; first += 1) {
        const proof = all(consistencyProof(first, tree));
        const [from, to] = [bytes(rootOf(leaves.slice(0, first))), bytes(rootOf(tree))];
        const verify = (size: number) =>
          verifyConsistency(BigInt(size), from, BigInt(second), to, proof);
        expect(await verify(first), `${first} to ${second}`).toBe(true);
        if (first < second) expect(await verify(first + 1), `${first + 1}`).toBe(false);
        expect(await verify(first - 1), `${first - 1}`).toBe(false);
      }
    }
  });

  const six = all(consistencyProof(6, inputs));
  const four = all(consistencyProof(4, inputs));
  const other = bytes(sha256("other"));
  it.each([
    ["an empty first tree", () => verifyConsistency(0n, rootAt(0), 8n, rootAt(8), [])],
    ["two empty trees", () => verifyConsistency(0n, rootAt(0), 0n, rootAt(0), [])],
    ["a tree that shrinks", () => verifyConsistency(8n, rootAt(8), 6n, rootAt(6), six)],
    ["a size below zero", () => verifyConsistency(-1n, rootAt(1), 8n, rootAt(8), six)],
    ["one size, two roots", () => verifyConsistency(8n, rootAt(7), 8n, rootAt(8), [])],
    ["one size and a proof", () => verifyConsistency(8n, rootAt(8), 8n, rootAt(8), six)],
    ["no proof", () => verifyConsistency(6n, rootAt(6), 8n, rootAt(8), [])],
    ["no proof from a whole tree", () => verifyConsistency(4n, rootAt(4), 8n, rootAt(8), [])],
    ["another first root", () => verifyConsistency(6n, other, 8n, rootAt(8), six)],
    ["another second root", () => verifyConsistency(6n, rootAt(6), 8n, other, six)],
    ["the roots swapped", () => verifyConsistency(6n, rootAt(8), 8n, rootAt(6), six)],
    ["a proof cut short", () => verifyConsistency(6n, rootAt(6), 8n, rootAt(8), six.slice(1))],
    ["a proof too long", () => verifyConsistency(6n, rootAt(6), 8n, rootAt(8), [...six, other])],
    [
      "the first root sent along",
      () => verifyConsistency(4n, rootAt(4), 8n, rootAt(8), [rootAt(4), ...four]),
    ],
    ["a hash too short", () => verifyConsistency(4n, rootAt(4), 8n, rootAt(8), [hex("00")])],
    ["absurd sizes", () => verifyConsistency(2n ** 70n, rootAt(6), 2n ** 80n, rootAt(8), six)],
  ])("does not hold for %s", async (_, verify) => {
    expect(await verify()).toBe(false);
  });
});
