import { createPublishedLog } from "../../consent/index.ts";
import {
  leafHash,
  parseCheckpoint,
  parseNote,
  verifyInclusion,
} from "../../consent/verify/index.ts";
import type { Sql } from "../../db/client.ts";
import type { LogData } from "./log-data.ts";
import { quantile } from "./measure.ts";
import { figure, rounded } from "./report.ts";
import { ENTRY_EVERY } from "./tree-data.ts";

/** The way of random entries up to the root, as a receipt gets it, one after the other. */
export async function benchProof(data: LogData, leaves: number, proofs: number) {
  const reads = countingTiles(data.log);
  const published = createPublishedLog(reads.sql);
  const times: number[] = [];
  const tiles: number[] = [];
  const hashes: number[] = [];
  const warmUp = Math.ceil(proofs / 10);
  for (let n = 0; n < warmUp + proofs; n += 1) {
    const entry = Math.floor((Math.random() * leaves) / ENTRY_EVERY) * ENTRY_EVERY + 1;
    const before = reads.count();
    const begun = performance.now();
    const proof = await published.proof(BigInt(entry));
    const ms = performance.now() - begun;
    if (!proof || !(await holds(proof))) throw new Error("a proof does not hold");
    if (n < warmUp) continue;
    times.push(ms);
    tiles.push(reads.count() - before);
    hashes.push(proof.hashes.length);
  }
  const median = quantile(times, 0.5);
  const mostTiles = Math.max(...tiles);
  return {
    result: {
      ...{ leaves, proofs, medianMs: rounded(median), p95Ms: rounded(quantile(times, 0.95)) },
      ...{ tileReads: { median: quantile(tiles, 0.5), most: mostTiles } },
      hashes: { median: quantile(hashes, 0.5), most: Math.max(...hashes) },
    },
    targets: [
      figure("inclusion proof, median", { most: 2, measured: median, unit: "ms" }),
      // At each of the tree's levels of tiles, the one above the leaf and the one at the right edge.
      figure("tiles read for a proof", {
        most: 2 * Math.ceil(Math.log2(leaves) / 8),
        ...{ measured: mostTiles, unit: "tiles" },
      }),
    ],
  };
}

type Proof = NonNullable<Awaited<ReturnType<ReturnType<typeof createPublishedLog>["proof"]>>>;

async function holds({ leaf, index, hashes, checkpoint }: Proof): Promise<boolean> {
  const head = parseCheckpoint(parseNote(checkpoint)?.text ?? "");
  if (!head) return false;
  const hash = await leafHash(new TextEncoder().encode(leaf));
  return verifyInclusion(
    hash,
    index,
    head.size,
    hashes.map((one) => new Uint8Array(one)),
    head.root,
  );
}

/** The same connections; counts the statements that read a tile. */
function countingTiles(sql: Sql) {
  let count = 0;
  const counting = new Proxy(sql, {
    apply(target, self, args) {
      if (String(args[0]).includes("from ledger_tile")) count += 1;
      return Reflect.apply(target, self, args);
    },
  });
  return { sql: counting, count: () => count };
}
