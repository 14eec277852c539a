import { type Bytes, concat, equal, sha256 } from "./bytes.ts";

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const HASH_BYTES = 32;

/** RFC 6962 § 2.1: SHA-256(0x00 ‖ data). */
export function leafHash(data: Bytes): Promise<Bytes> {
  return sha256(LEAF, data);
}

function nodeHash(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(concat(NODE, left, right));
}

/**
 * Whether the leaf stands at this index in the tree of this size and root (RFC 9162 § 2.1.3.2).
 * Nothing stands in an empty tree, so size 0 is always false.
 *
 * @param proof hashes from the leaf's sibling up to the root's child
 */
export async function verifyInclusion(
  leaf: Bytes,
  index: bigint,
  size: bigint,
  proof: readonly Bytes[],
  root: Bytes,
): Promise<boolean> {
  if (index < 0n || index >= size || !areHashes(leaf, root, ...proof)) return false;
  let fn = index;
  let sn = size - 1n;
  let hash = leaf;
  for (const one of proof) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      hash = await nodeHash(one, hash);
      while (!isOdd(fn) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      hash = await nodeHash(hash, one);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && equal(hash, root);
}

/**
 * Whether the second tree is the first with leaves added at its end (RFC 9162 § 2.1.4.2). The RFC
 * defines it for 0 < first ≤ second only: a proof from size 0 is always false. Two trees of one
 * size must be the same, with an empty proof.
 */
export async function verifyConsistency(
  first: bigint,
  firstRoot: Bytes,
  second: bigint,
  secondRoot: Bytes,
  proof: readonly Bytes[],
): Promise<boolean> {
  if (first <= 0n || first > second || !areHashes(firstRoot, secondRoot, ...proof)) return false;
  if (first === second) return proof.length === 0 && equal(firstRoot, secondRoot);
  // A whole first tree is a node of the second; its hash is known and not sent.
  const [start, ...path] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (proof.length === 0 || start === undefined) return false;
  let fn = first - 1n;
  let sn = second - 1n;
  while (isOdd(fn)) [fn, sn] = [fn >> 1n, sn >> 1n];
  let [firstHash, secondHash] = [start, start];
  for (const one of path) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      firstHash = await nodeHash(one, firstHash);
      secondHash = await nodeHash(one, secondHash);
      while (!isOdd(fn) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else {
      secondHash = await nodeHash(secondHash, one);
    }
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && equal(firstHash, firstRoot) && equal(secondHash, secondRoot);
}

const isOdd = (number: bigint) => (number & 1n) === 1n;
const isPowerOfTwo = (number: bigint) => (number & (number - 1n)) === 0n;
const areHashes = (...hashes: Bytes[]) => hashes.every((hash) => hash.length === HASH_BYTES);
