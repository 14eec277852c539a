import { createHash } from "node:crypto";

/** A ledger entry's public facts; `at` is RFC 3339 UTC with microseconds. */
export type Leaf = { kind: string; at: string; commitment: Buffer };

const sha256 = (...parts: (Buffer | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/** commitment = SHA-256(salt ‖ canonical payload), 32 bytes. */
export function commitmentOf(salt: Buffer, payload: string): Buffer {
  return sha256(salt, payload);
}

/** The leaf as it is hashed and published: canonical JSON (RFC 8785), nothing personal. */
export function leafText({ kind, at, commitment }: Leaf): string {
  return JSON.stringify({ at, commitment: commitment.toString("hex"), kind, v: 1 });
}

/** RFC 6962 section 2.1: a leaf's hash has 0x00 before it, so that no leaf can pass for a node. */
export function leafHash(leaf: Leaf): Buffer {
  return sha256(Buffer.of(0), leafText(leaf));
}
