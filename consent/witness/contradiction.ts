import { rootsOf, type TreeHead } from "./consistency.ts";
import { nodesOf, type ReadTile } from "./tile-path-nodes.ts";

/** A head with the log's own signature; `note` is what it signed, and the proof that it did. */
export type SignedHead = TreeHead & { origin: string; note: string };

/**
 * Two heads that one log cannot have signed honestly. `nodes` is empty for two roots of one size;
 * else they lead from another beginning than the older head's to the newer head (`rootsOf`).
 */
export type Contradiction = { older: SignedHead; newer: SignedHead; nodes: Buffer[] };

/** What is known of some signed heads; undecided: the log's tiles show none of the trees it signed. */
export type Judgement = Contradiction | "consistent" | "undecided";

/** Two heads of one size with different roots: proof by itself. */
export function twoRoots(one: SignedHead, other: SignedHead): Contradiction | null {
  if (one.size !== other.size || one.root.equals(other.root)) return null;
  return { older: one, newer: other, nodes: [] };
}

/**
 * Compares signed heads by the log's public tiles, from the largest head down. Only what leads to a
 * signed root counts: tiles are unsigned, and a proxy's error page must not condemn a log for ever
 * (docs/adr/0009).
 */
export async function judge(heads: SignedHead[], readTile: ReadTile): Promise<Judgement> {
  const [newer, ...others] = heads.toSorted((a, b) => (a.size < b.size ? 1 : -1));
  if (!newer) return "consistent";
  let shown = true;
  for (const older of others) {
    const fork = twoRoots(older, newer);
    if (fork) return fork;
    if (older.size === newer.size || older.size === 0n) continue;
    const nodes = await nodesOf(older.size, newer.size, readTile).catch(() => []);
    const roots = rootsOf(older.size, newer.size, nodes);
    if (!roots?.second.equals(newer.root)) shown = false;
    else if (!roots.first.equals(older.root)) return { older, newer, nodes };
  }
  const rest = await judge(others, readTile);
  return rest === "consistent" && !shown ? "undecided" : rest;
}
