import type { Sql } from "../../db/client.ts";
import { BATCH, LOCK } from "./sequencer.ts";
import { readEdge, readHead, takeUnplaced, writeAdoption, writeRound } from "./store.ts";
import { openTree } from "./tree.ts";

/**
 * Makes this server the log's home after its database was restored into it, where transactions are
 * counted anew: what waited then gets its place now, in its old order, and whatever comes later
 * stands after it. To be run while nothing is written.
 * @param sql connections of `minsag_log`
 * @returns how many entries got a place; null when another process is at work
 */
export async function adopt(sql: Sql): Promise<number | null> {
  return await sql.begin(async (tx) => {
    const [lock] = await tx`select pg_try_advisory_xact_lock(${LOCK}::bigint) as mine`;
    if (!lock?.mine) return null;
    let placed = 0;
    for (;;) {
      const head = await readHead(tx);
      const batch = await takeUnplaced(tx, BATCH);
      if (batch.length === 0) break;
      const tree = openTree(head.size, await readEdge(tx, head.size));
      const { changed } = tree.append(Buffer.concat(batch.map(({ leafHash }) => leafHash)));
      await writeRound(tx, { head, batch, tiles: changed, size: tree.size });
      placed += batch.length;
    }
    await writeAdoption(tx);
    return placed;
  });
}
