import type { Sql } from "../../db/client.ts";
import { leafText } from "../ledger/leaf.ts";
import { consistencyProof, inclusionProof } from "./proof.ts";
import { readTile } from "./store.ts";
import { widthAt } from "./tile-size.ts";

/** A head that lacks a witness's line may be this much newer than one that has it. */
const WITNESS_PATIENCE = "10 seconds";

/** A leaf's place: `leaf` is its text, `at` its time, `hashes` the way up (32 bytes each). */
export type Proof = {
  at: string;
  leaf: string;
  index: bigint;
  hashes: Buffer[];
  checkpoint: string;
  /** Verifier keys of the witnesses whose lines the checkpoint carries. */
  witnesses: string[];
  extra: null;
};

type SignedHead = { size: bigint; note: string; witnesses: string[] };

/**
 * What anybody may read of the log; nothing in it is personal.
 * @param keys the log's verifier keys, newest first: from the process's configuration, never from the
 *   database, so that whoever can write there cannot make a key of the log's
 */
export function createPublishedLog(sql: Sql, keys: readonly string[] = []) {
  /** Leaves in the newest signed tree. */
  async function size(): Promise<bigint> {
    const [row] = await sql`select max(size)::text as size from ledger_checkpoint`;
    return BigInt(row?.size ?? 0);
  }
  /** The newest head of at least so many leaves; of those, a witnessed one if it is hardly older. */
  async function head(least: bigint): Promise<SignedHead | null> {
    const [row] = await sql`
      with newest as (select size, signed_at, note from ledger_checkpoint order by size desc limit 1),
        seen as (select c.size, c.note from ledger_checkpoint c, newest n
          where c.size >= ${least.toString()} and c.signed_at > n.signed_at - ${WITNESS_PATIENCE}::interval
            and exists (select from ledger_cosignature s where s.size = c.size)
          order by c.size desc limit 1),
        chosen as (select size, note from seen
          union all select size, note from newest where not exists (select from seen))
      select size::text, note || coalesce((select string_agg(line || E'\n', '' order by witness)
          from ledger_cosignature s where s.size = chosen.size), '') as note,
        array(select witness from ledger_cosignature s where s.size = chosen.size) as witnesses
      from chosen`;
    return row ? { size: BigInt(row.size), note: row.note, witnesses: row.witnesses } : null;
  }
  async function storedTile(level: number, index: bigint, width: number): Promise<Buffer> {
    const found = await readTile(sql, level, index, width);
    if (!found) throw new Error("a tile of the log is missing");
    return found;
  }
  return {
    size,

    /**
     * The newest checkpoint as a signed note with the witnesses' lines; of the newest ones, one that
     * a witness has signed. Null before the first round.
     */
    checkpoint: async () => (await head(0n))?.note ?? null,

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

    /**
     * The place of an entry in a signed tree, with the way from its leaf to the root.
     * @returns null while the entry waits for its place
     */
    async proof(entryId: bigint): Promise<Proof | null> {
      const [row] = await sql<{ index: string; kind: string; at: string; commitment: Buffer }[]>`
        select l.leaf_index::text as index, e.kind, ledger_time(e.at) as at, e.commitment
        from ledger_leaf l join ledger_entry e on e.id = l.entry_id where l.entry_id = ${entryId.toString()}`;
      if (!row) return null;
      const index = BigInt(row.index);
      const signed = await head(index + 1n);
      if (!signed) return null;
      const { size, note, witnesses } = signed;
      const hashes = await inclusionProof(index, size, storedTile);
      return {
        at: row.at,
        leaf: leafText(row),
        index,
        hashes,
        checkpoint: note,
        witnesses,
        extra: null,
      };
    },

    /** That a larger tree holds a smaller one (RFC 6962 section 2.1.2); null beyond the signed tree. */
    async consistency(from: bigint, to: bigint): Promise<Buffer[] | null> {
      return to > (await size()) ? null : consistencyProof(from, to, storedTile);
    },

    keys,
  };
}

export type PublishedLog = ReturnType<typeof createPublishedLog>;
