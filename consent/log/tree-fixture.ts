import { hash as digest } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ReadTile } from "./proof.ts";
import type { FilledTile } from "./tree.ts";

/**
 * The tree as RFC 6962 defines it, word by word and slowly: shares nothing with the code it checks.
 */
const sha256 = (...parts: Uint8Array[]) => digest("sha256", Buffer.concat(parts), "buffer");

const parent = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);

const areHashes = (...hashes: Buffer[]) => hashes.every((hash) => hash.length === 32);

const splitAt = (size: number) => {
  let middle = 1;
  while (middle * 2 < size) middle *= 2;
  return middle;
};

/** MTH(D[n]) of section 2.1, from the leaves' hashes. */
export function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [leaf] = leaves;
  if (!leaf) return sha256();
  if (leaves.length === 1) return leaf;
  const middle = splitAt(leaves.length);
  return parent(naiveRoot(leaves.slice(0, middle)), naiveRoot(leaves.slice(middle)));
}

/** PATH(m, D[n]) of section 2.1.1. */
export function naivePath(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const middle = splitAt(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return index < middle
    ? [...naivePath(index, left), naiveRoot(right)]
    : [...naivePath(index - middle, right), naiveRoot(left)];
}

/** SUBPROOF(m, D[n], whole) of section 2.1.2. */
export function naiveConsistency(from: number, leaves: readonly Buffer[], whole = true): Buffer[] {
  if (from === leaves.length) return whole ? [] : [naiveRoot(leaves)];
  const middle = splitAt(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return from <= middle
    ? [...naiveConsistency(from, left, whole), naiveRoot(right)]
    : [...naiveConsistency(from - middle, right, false), naiveRoot(left)];
}

/** RFC 9162 section 2.1.3.2. */
export function verifyInclusion(
  index: bigint,
  size: bigint,
  leaf: Buffer,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (index < 0n || index >= size || size >= 2n ** 64n) return false;
  if (!areHashes(leaf, root, ...proof)) return false;
  let [fn, sn, hash] = [index, size - 1n, leaf];
  for (const sibling of proof) {
    if (sn === 0n) return false;
    if (fn % 2n === 1n || fn === sn) {
      hash = parent(sibling, hash);
      while (fn % 2n === 0n && fn !== 0n) [fn, sn] = [fn / 2n, sn / 2n];
    } else {
      hash = parent(hash, sibling);
    }
    [fn, sn] = [fn / 2n, sn / 2n];
  }
  return sn === 0n && hash.equals(root);
}

/** RFC 9162 section 2.1.4.2. */
export function verifyConsistency(
  from: bigint,
  to: bigint,
  fromRoot: Buffer,
  proof: readonly Buffer[],
  toRoot: Buffer,
): boolean {
  if (from <= 0n || from > to || to >= 2n ** 64n) return false;
  if (!areHashes(fromRoot, toRoot, ...proof)) return false;
  if (from === to) return proof.length === 0 && fromRoot.equals(toRoot);
  const complete = (from & (from - 1n)) === 0n;
  const [first, ...rest] = complete ? [fromRoot, ...proof] : proof;
  if (!first || proof.length === 0) return false;
  let [fn, sn] = [from - 1n, to - 1n];
  while (fn % 2n === 1n) [fn, sn] = [fn / 2n, sn / 2n];
  let [older, newer] = [first, first];
  for (const hash of rest) {
    if (sn === 0n) return false;
    if (fn % 2n === 1n || fn === sn) {
      [older, newer] = [parent(hash, older), parent(hash, newer)];
      while (fn % 2n === 0n && fn !== 0n) [fn, sn] = [fn / 2n, sn / 2n];
    } else {
      newer = parent(newer, hash);
    }
    [fn, sn] = [fn / 2n, sn / 2n];
  }
  return sn === 0n && older.equals(fromRoot) && newer.equals(toRoot);
}

/** Tiles as a storage keeps them: the fullest version of each; counts how often each was read. */
export function tileStore() {
  const tiles = new Map<string, FilledTile>();
  const reads: string[] = [];
  const readTile: ReadTile = async (level, index) => {
    reads.push(`${level}/${index}`);
    return tiles.get(`${level}/${index}`)?.hashes ?? Buffer.alloc(0);
  };
  const keep = (changed: readonly FilledTile[]) => {
    for (const tile of changed) tiles.set(`${tile.level}/${tile.index}`, tile);
  };
  return { tiles, reads, readTile, keep };
}

/** As many different leaf hashes as asked for. */
export function someLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => sha256(Buffer.from(`leaf ${index}`)));
}

/** Reads published vectors of tests/vectors. */
export function readVectors<Vectors>(name: string): Vectors {
  return JSON.parse(readFileSync(new URL(`../../tests/vectors/${name}`, import.meta.url), "utf8"));
}
