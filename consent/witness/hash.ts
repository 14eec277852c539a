import { hash } from "node:crypto";

/** Bytes of every hash in a tree. */
export const HASH = 32;

const sha256 = (bytes: Uint8Array): Buffer => hash("sha256", bytes, "buffer");

/** RFC 6962 section 2.1, written anew: the witness shares no arithmetic with the log it watches. */
export const inner = (left: Buffer, right: Buffer): Buffer =>
  sha256(Buffer.concat([Buffer.of(1), left, right]));

/** The root of the tree without leaves. */
export const noLeaves = sha256(Buffer.alloc(0));

/** The root over 2^k hashes side by side. */
export function fold(hashes: Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1) row = row.flatMap((left, at) => (at % 2 ? [] : [pair(left, row[at + 1])]));
  const [root] = row;
  if (!root) throw new RangeError("A perfect tree has leaves");
  return root;
}

function pair(left: Buffer, right: Buffer | undefined): Buffer {
  if (!right) throw new RangeError("A perfect tree has 2^k leaves");
  return inner(left, right);
}
