import { hash } from "node:crypto";

/** Bytes of a SHA-256 hash, and so of every hash in the tree. */
export const HASH_BYTES = 32;

/** What is hashed for a node: the prefix that no leaf can have, and room for the two children. */
const nodeInput = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

// `hash` in one call: createHash costs twice as much for inputs as short as these, and a buffer for
// the answer as much again as a string of its bytes.
const sha256Bytes = (input: Uint8Array): string => hash("sha256", input, "binary");
const sha256 = (input: Uint8Array): Buffer => Buffer.from(sha256Bytes(input), "binary");

/** RFC 6962 section 2.1: SHA-256(0x01 ‖ left ‖ right), both 32 bytes. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) {
    throw new TypeError("A node has two hashes of 32 bytes");
  }
  left.copy(nodeInput, 1);
  right.copy(nodeInput, 1 + HASH_BYTES);
  return sha256(nodeInput);
}

/** RFC 6962 section 2.1: SHA-256(0x00 ‖ data). */
export function leafDataHash(data: Uint8Array | string): Buffer {
  return sha256(Buffer.concat([Buffer.of(0), Buffer.from(data)]));
}

/** RFC 6962 section 2.1: the root of the tree without leaves is SHA-256 of nothing. */
export function emptyRoot(): Buffer {
  return sha256(Buffer.alloc(0));
}

/**
 * The root of a perfect subtree.
 *
 * @param hashes 2^k × 32 bytes, left to right; unchanged
 * @returns 32 bytes; for a single hash a view of `hashes`
 */
export function perfectRoot(hashes: Buffer): Buffer {
  let row = hashes;
  while (row.length > HASH_BYTES) {
    const above = Buffer.allocUnsafe(row.length / 2);
    for (let at = 0; at < row.length; at += 2 * HASH_BYTES) {
      row.copy(nodeInput, 1, at, at + 2 * HASH_BYTES);
      above.write(sha256Bytes(nodeInput), at / 2, "binary");
    }
    row = above;
  }
  return row;
}

/**
 * The root over subtrees side by side, each at most as tall as the one to its left (RFC 6962
 * section 2.1: the left side of a split is the largest perfect tree that leaves something).
 *
 * @param subtrees from right to left
 * @returns 32 bytes of its own, or null without subtrees
 */
export function foldLeftward(subtrees: Iterable<Buffer>): Buffer | null {
  let root: Buffer | null = null;
  for (const subtree of subtrees) root = root ? nodeHash(subtree, root) : Buffer.from(subtree);
  return root;
}
