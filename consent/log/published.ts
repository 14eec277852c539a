import type { Sql } from "../../db/client.ts";
import { leafText } from "../ledger/leaf.ts";
import { readTile } from "./store.ts";
import { widthAt } from "./tile-size.ts";

/** A head that lacks a witness's line may be this much newer than one that has it. */
const WITNESS_PATIENCE = "10 seconds";

/** What anybody may read of the log; nothing in it is personal. */
export function createPublishedLog(sql: Sql) {
  /** Leaves in the newest signed tree. */
  async function size(): Promise<bigint> {
    const [row] = await sql`select max(size)::text as size from ledger_checkpoint`;
    return BigInt(row?.size ?? 0);
  }
  return {
    size,

    /**
     * The newest checkpoint as a signed note with the witnesses' lines; of the newest ones, one that
     * a witness has signed. Null before the first round.
     */
    async checkpoint(): Promise<string | null> {
      const [row] = await sql`
        with newest as (select size, signed_at, note from ledger_checkpoint order by size desc limit 1),
          seen as (select c.size, c.note from ledger_checkpoint c, newest n
            where c.size <= n.size and c.signed_at > n.signed_at - ${WITNESS_PATIENCE}::interval
              and exists (select from ledger_cosignature s where s.size = c.size)
            order by c.size desc limit 1),
          chosen as (select size, note from seen union all select size, note from newest limit 1)
        select note || coalesce((select string_agg(line || E'\n', '' order by witness)
          from ledger_cosignature s where s.size = chosen.size), '') as note from chosen`;
      return row?.note ?? null;
    },

    /** @returns `width` hashes of a tile, or null when the signed tree does not have them */
    async tile(level: number, index: bigint, width: number): Promise<Buffer | null> {
      if (widthAt(level, index, await size()) < width) return null;
      return readTile(sql, level, index, width);
    },

    /** @returns the first `width` leaves of an entry bundle, or null when the tree does not have them */
    async entries(index: bigint, width: number): Promise<string[] | null> {
      if (widthAt(0, index, await size()) < width) return null;
      const first = index * 256n;
      const rows = await sql<{ kind: string; at: string; commitment: Buffer }[]>`
        select e.kind, ledger_time(e.at) as at, e.commitment
        from ledger_leaf l join ledger_entry e on e.id = l.entry_id
        where l.leaf_index >= ${first.toString()} and l.leaf_index < ${(first + BigInt(width)).toString()}
        order by l.leaf_index`;
      return rows.length === width ? rows.map(leafText) : null;
    },

    /** Keys the log has signed with, newest first, in note format. */
    async keys(): Promise<string[]> {
      const rows = await sql`select vkey from ledger_key order by since desc, vkey`;
      return rows.map(({ vkey }) => vkey);
    },
  };
}

export type PublishedLog = ReturnType<typeof createPublishedLog>;
