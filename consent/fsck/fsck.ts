import type { Sql, Statements } from "../../db/client.ts";
import { checkComplete } from "./complete.ts";
import { CurrentAgain } from "./current.ts";
import { HeadsAgain, type TrustedKeys } from "./heads.ts";
import { faultIn, storedLeaves, waitingPayloads } from "./leaves.ts";
import { OrderAgain } from "./order.ts";
import { Report, type Verdict } from "./report.ts";
import { compareTiles, surplusTiles } from "./stored-tiles.ts";
import { TilesAgain } from "./tiles.ts";
import { TreeAgain } from "./tree.ts";
import { rowFault } from "./visits.ts";

/**
 * Derives everything again from what is stored, in one snapshot and with no code that wrote it: leaf
 * hashes from payload and salt, tiles and roots from the leaves, signatures, and what pages read (visits,
 * consents, helpers, duties, passkeys) from the entries.
 * @param sql connections of an administrator (see bootstrapRoles)
 * @param keys whose signatures count; never read from the database that is checked
 */
export async function fsck(sql: Sql, keys: TrustedKeys): Promise<Verdict[]> {
  const report = new Report();
  await sql.begin("isolation level repeatable read read only", async (tx) => {
    // It reads everything and nothing else here; an administrator need not be a superuser.
    await tx`set local role minsag_gate`;
    await checkAll(tx, keys, report);
  });
  return report.verdicts();
}

async function checkAll(sql: Statements, keys: TrustedKeys, report: Report): Promise<void> {
  const tiles = new TilesAgain();
  const tree = new TreeAgain((height, hash) => tiles.add(height, hash));
  const current = new CurrentAgain();
  const heads = await HeadsAgain.read(sql, keys, report);
  const [head] = await sql`select after_id::text as "afterId" from ledger_head`;
  const order = new OrderAgain(BigInt(head?.afterId ?? 0));
  let counted = 0;
  heads.meet(tree);
  for await (const page of storedLeaves(sql)) {
    for (const leaf of page) {
      const fault = faultIn(leaf);
      report.look("leaves", fault && `entry ${leaf.entryId} ${fault}`);
      const row = fault ? null : rowFault(leaf);
      report.look("rows", row && `entry ${leaf.entryId} ${row}`);
      const misplaced = order.fault(leaf);
      report.look("order", misplaced && `entry ${leaf.entryId} ${misplaced}`);
      if (leaf.payload !== null && !fault) current.add(leaf.kind, leaf.payload);
      tree.push(leaf.leafHash ?? Buffer.alloc(32));
      heads.meet(tree);
    }
    const full = tiles.takeFull();
    counted += full.length;
    await compareTiles(sql, full, report);
  }
  const partial = tiles.partial();
  await compareTiles(sql, partial, report);
  await surplusTiles(sql, counted + partial.length, report);
  heads.end();
  for (const { kind, payload } of await waitingPayloads(sql)) current.add(kind, payload);
  await checkComplete(sql, tree.size, report);
  for (const { about, id, fits } of await current.compare(sql)) {
    report.look(`${about}s`, fits ? null : `${about} ${id} is not what its entries say`);
  }
}
