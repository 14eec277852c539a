import type { Statements } from "../../db/client.ts";
import { HASH_BYTES } from "./hash.ts";
import { edgeOfSize } from "./tile-size.ts";
import type { FilledTile } from "./tree.ts";

/** How far the tree is (db/schema/log.ts). */
export type Head = {
  size: bigint;
  xactId: string;
  entryId: string;
  afterId: string;
  /** Whether the database is still in the server that wrote the head; see `adopt`. */
  atHome: boolean;
};

/** A committed entry that waits for its place; `leafHash` is 32 bytes. */
export type Waiting = { id: string; xactId: string; leafHash: Buffer };

export async function readHead(sql: Statements): Promise<Head> {
  const [row] = await sql`
    select size::text, xact_id::text as "xactId", entry_id::text as "entryId", after_id::text as "afterId",
      coalesce(system_id = (select system_identifier::text from pg_control_system()), true) as "atHome"
    from ledger_head`;
  if (!row) throw new Error("the log has no head: the migrations did not run");
  return { ...(row as unknown as Head), size: BigInt(row.size) };
}

/** Whether anything that has committed is not in the tree; one index lookup. */
export async function isWaiting(sql: Statements): Promise<boolean> {
  const [row] = await sql`
    select exists (select from ledger_entry e
      where e.id > h.after_id and (e.xact_id, e.id) > (h.xact_id, h.entry_id)) as waiting
    from ledger_head h`;
  return row?.waiting === true;
}

/**
 * The next entries in the log's order. Below the oldest transaction that still runs nothing can come
 * any more, so what is taken stays before whatever commits later.
 */
export async function takeWaiting(sql: Statements, head: Head, limit: number): Promise<Waiting[]> {
  return await sql<Waiting[]>`
    select e.id::text, e.xact_id::text as "xactId", e.leaf_hash as "leafHash" from ledger_entry e
    where e.id > ${head.afterId} and (e.xact_id, e.id) > (${head.xactId}::xid8, ${head.entryId}::bigint)
      and e.xact_id < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xact_id, e.id limit ${limit}`;
}

/** Entries without a place, in the log's order, however old: for a log that changes its home. */
export async function takeUnplaced(sql: Statements, limit: number): Promise<Waiting[]> {
  return await sql<Waiting[]>`
    select e.id::text, e.xact_id::text as "xactId", e.leaf_hash as "leafHash" from ledger_entry e
    where not exists (select from ledger_leaf l where l.entry_id = e.id)
    order by e.xact_id, e.id limit ${limit}`;
}

/** From now on entries above the newest are the ones that wait, counted by this server's transactions. */
export async function writeAdoption(sql: Statements): Promise<void> {
  await sql`
    update ledger_head set xact_id = '0', entry_id = 0,
      after_id = (select coalesce(max(id), 0) from ledger_entry),
      system_id = (select system_identifier::text from pg_control_system())`;
}

/**
 * Stores a round: the places of the entries, the tiles that grew, and the new head. Pipelined in this
 * order: while many write, each answer that is waited for costs as long as their statements do.
 */
export async function writeRound(
  sql: Statements,
  round: { head: Head; batch: Waiting[]; tiles: FilledTile[]; size: bigint },
): Promise<void> {
  const { head, batch, tiles, size } = round;
  const last = batch.at(-1);
  if (!last) return;
  await Promise.all([
    sql`
      insert into ledger_leaf (leaf_index, entry_id)
      select ${head.size.toString()}::bigint + place - 1, id
      from unnest(${batch.map(({ id }) => id)}::bigint[]) with ordinality as entries(id, place)`,
    ...tiles.map(
      ({ level, index, hashes }) => sql`
        insert into ledger_tile (level, tile_index, hashes) values (${level}, ${index.toString()}, ${hashes})
        on conflict (level, tile_index) do update set hashes = excluded.hashes`,
    ),
    sql`
      update ledger_head set size = ${size.toString()}, xact_id = ${last.xactId}, entry_id = ${last.id},
        system_id = (select system_identifier::text from pg_control_system())`,
  ]);
}

/** @returns a stored tile cut to `width` hashes; null when it does not hold so many */
export async function readTile(
  sql: Statements,
  level: number,
  index: bigint,
  width: number,
): Promise<Buffer | null> {
  const bytes = width * HASH_BYTES;
  const [row] = await sql`
    select substring(hashes for ${bytes}) as hashes from ledger_tile
    where level = ${level} and tile_index = ${index.toString()} and length(hashes) >= ${bytes}`;
  return row?.hashes ?? null;
}

/** The tiles that are being filled in a tree of this size: all that growing it needs. */
export async function readEdge(sql: Statements, size: bigint): Promise<FilledTile[]> {
  return await Promise.all(
    edgeOfSize(size).map(async ({ level, index, width }) => {
      const hashes = await readTile(sql, level, index, width);
      if (!hashes) throw new Error("a tile of the log is missing");
      return { level, index, hashes };
    }),
  );
}

/** Whether the tree as it stands has no signed head: at the very first, and after an adoption. */
export async function isUnsigned(sql: Statements): Promise<boolean> {
  const [row] = await sql`
    select not exists (select from ledger_checkpoint c where c.size = h.size) as unsigned from ledger_head h`;
  return row?.unsigned === true;
}

/** Stores a signed head; the database chains it to the one before. */
export async function writeCheckpoint(
  sql: Statements,
  { size, root, note }: { size: bigint; root: Buffer; note: string },
): Promise<void> {
  await sql`
    insert into ledger_checkpoint (size, root, signed_at, note)
    values (${size.toString()}, ${root}, clock_timestamp(), ${note})`;
}
