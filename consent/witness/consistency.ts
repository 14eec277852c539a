import { HASH, inner, noLeaves } from "./hash.ts";

/** A tree as a log signs it. */
export type TreeHead = { size: bigint; root: Buffer };

const isPowerOfTwo = (value: bigint) => value > 0n && (value & (value - 1n)) === 0n;

/**
 * The roots of the first `from` and of all `to` leaves, as a proof has them (RFC 9162 section
 * 2.1.4.2). Who finds the second to be a signed root knows the first as well: another one under the
 * same root would be a collision of SHA-256.
 *
 * @param path the nodes of the proof, and before them the root of the first `from` leaves where that
 *   is a node of the tree, which a proof leaves out
 * @returns null unless 0 < from < to and the path has exactly the nodes it needs
 */
export function rootsOf(from: bigint, to: bigint, path: readonly Buffer[]) {
  const [seed, ...rest] = path;
  if (!seed || from <= 0n || from >= to || path.some(({ length }) => length !== HASH)) return null;
  let [first, second] = [seed, seed];
  let [fn, sn] = [from - 1n, to - 1n];
  for (; fn & 1n; fn >>= 1n) sn >>= 1n;
  for (const node of rest) {
    if (sn === 0n) return null;
    if (fn & 1n || fn === sn) {
      first = inner(node, first);
      second = inner(node, second);
      for (; fn !== 0n && !(fn & 1n); fn >>= 1n) sn >>= 1n;
    } else {
      second = inner(second, node);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  return sn === 0n ? { first, second } : null;
}

/**
 * Whether a proof shows that the newer tree begins with the older one. Equal trees need an empty
 * proof, and so does any tree that follows the one without leaves.
 */
export function isConsistent(older: TreeHead, newer: TreeHead, proof: readonly Buffer[]): boolean {
  if (older.size === 0n && newer.size > 0n)
    return proof.length === 0 && older.root.equals(noLeaves);
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  const roots = rootsOf(older.size, newer.size, path);
  return roots?.first.equals(older.root) === true && roots.second.equals(newer.root);
}
