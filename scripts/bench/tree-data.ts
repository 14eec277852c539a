import { randomBytes } from "node:crypto";
import { createSequencer, leafHash } from "../../consent/index.ts";
import { type FilledTile, openTree } from "../../consent/log/tree.ts";
import type { Sql } from "../../db/client.ts";
import { bootstrapRoles } from "../../db/cluster/index.ts";
import { migrate } from "../../db/migrate.ts";
import { version, withAdmin } from "./data.ts";
import { connectLog, dropDatabase, type LogData, signer } from "./log-data.ts";
import type { Bench } from "./part.ts";

/** Leaves added at a time: whole tiles of two levels. */
const BATCH = 65_536;
/** Every so many leaves one has an entry that can be asked for; of the others only the hash is there. */
export const ENTRY_EVERY = 5000;
const AT = "2026-01-01T00:00:00.000000Z";

/**
 * A log with so many leaves, of which the tiles are all there. It is made once for a version of the
 * schema and kept; a run works on a copy of it.
 */
export async function largeLog(bench: Bench, leaves: number): Promise<LogData> {
  const { cluster, say } = bench;
  const kept = `benchtree_${version("tree 2")}_${leaves}`;
  const copy = `benchlog_copy_${leaves}`;
  await withAdmin(cluster.adminUrl, async (admin) => {
    const stale = await admin`
      select datname from pg_database
      where datname like 'benchtree\\_%' and split_part(datname, '_', 3) = ${`${leaves}`} and datname <> ${kept}`;
    for (const { datname } of stale) await dropDatabase(cluster.adminUrl, datname);
    const [there] = await admin`select from pg_database where datname = ${kept}`;
    if (!there) await make(bench, leaves, kept);
    await dropDatabase(cluster.adminUrl, copy);
    await admin`create database ${admin(copy)} template ${admin(kept)} strategy file_copy`;
  });
  say(`A log of ${leaves} leaves.`);
  const data = await connectLog(bench, { database: copy, writers: 1 });
  // Signs what is there, with the key of this run.
  await createSequencer(data.log, signer).round();
  return data;
}

async function make({ cluster, passwords, say }: Bench, leaves: number, database: string) {
  const building = `${database}_building`;
  await dropDatabase(cluster.adminUrl, building);
  const { adminUrl } = await bootstrapRoles(cluster.adminUrl, { ...passwords, database: building });
  await migrate(adminUrl);
  await withAdmin(adminUrl, async (admin) => {
    await admin`set session_replication_role = replica`;
    const tree = openTree(0n, []);
    for (let size = 0; size < leaves; size += BATCH) {
      const count = Math.min(BATCH, leaves - size);
      const hashes = await someLeaves(admin, { from: size, count, leaves });
      await storeTiles(admin, tree.append(hashes).changed);
      if (size % (16 * BATCH) === 0) say(`${size + count} of ${leaves} leaves`);
    }
    await admin`update ledger_head set size = ${leaves}, xact_id = '3', entry_id = ${leaves}`;
    // Entries that come later have later ids.
    await admin`select setval(pg_get_serial_sequence('ledger_entry', 'id'), ${leaves})`;
    await admin`vacuum (freeze, analyze)`;
  });
  await withAdmin(
    cluster.adminUrl,
    (admin) => admin`alter database ${admin(building)} rename to ${admin(database)}`,
  );
}

/**
 * Leaf hashes, most of nothing at all; entry `index + 1` stands at `index`. The very last has one too:
 * what is sequenced later follows it.
 */
async function someLeaves(
  admin: Sql,
  { from, count, leaves }: { from: number; count: number; leaves: number },
): Promise<Buffer> {
  const hashes = randomBytes(32 * count);
  for (let index = from; index < from + count; index++) {
    if (index % ENTRY_EVERY !== 0 && index !== leaves - 1) continue;
    const leaf = { kind: "visit.allowed", at: AT, commitment: randomBytes(32) };
    const hash = leafHash(leaf);
    hash.copy(hashes, 32 * (index - from));
    await admin`
      insert into ledger_entry (id, xact_id, kind, at, commitment, leaf_hash) overriding system value
      values (${index + 1}, '3', ${leaf.kind}, ${AT}, ${leaf.commitment}, ${hash})`;
    await admin`insert into ledger_leaf (leaf_index, entry_id) values (${index}, ${index + 1})`;
  }
  return hashes;
}

async function storeTiles(admin: Sql, tiles: FilledTile[]): Promise<void> {
  const rows = tiles.map(({ level, index, hashes }) => ({
    ...{ level, tile_index: index.toString(), hashes },
  }));
  // Few enough for one message to the server.
  for (let at = 0; at < rows.length; at += 64) {
    await admin`
      insert into ledger_tile ${admin(rows.slice(at, at + 64))}
      on conflict (level, tile_index) do update set hashes = excluded.hashes`;
  }
}
