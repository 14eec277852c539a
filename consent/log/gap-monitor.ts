import type { Sql } from "../../db/client.ts";

/** An entry may wait so long for its place in the tree before somebody must look. */
export const PATIENCE_SECONDS = 5;
/** Answers remembered between two looks; more in a second are counted, not followed. */
const MOST = 10_000;

/** `oldestSeconds`: how long the oldest committed entry has waited; 0 when none does. */
export type LogState = {
  waiting: number;
  oldestSeconds: number;
  /** Answers handed out whose entry is not in the ledger: must be 0 for ever. */
  unaccounted: number;
};

/**
 * Follows what this process has handed out into the log: every visit that was answered must be an
 * entry, and every entry a leaf within seconds. Finding otherwise means that the database lost what
 * it had acknowledged, or that nobody sequences.
 * @param sql connections of the app's role; nothing personal is read
 */
export function createGapMonitor(sql: Sql) {
  let answered: number[] = [];
  let unaccounted = 0;
  return {
    /** A visit with this entry has been answered. */
    answered(entryId: number): void {
      if (answered.length < MOST) answered.push(entryId);
    },

    /** Looks at what was answered since the last look, and at what waits. */
    async look(): Promise<LogState> {
      const followed = answered;
      answered = [];
      const [found] = await sql`
        select count(*)::int as entries from ledger_entry where id = any (${followed}::bigint[])`;
      unaccounted += new Set(followed).size - (found?.entries ?? 0);
      const [late] = await sql`
        select count(*)::int as waiting,
          coalesce(extract(epoch from clock_timestamp() - min(e.at)), 0)::float as "oldestSeconds"
        from ledger_entry e, ledger_head h
        where e.id > h.after_id and (e.xact_id, e.id) > (h.xact_id, h.entry_id)`;
      return { waiting: late?.waiting ?? 0, oldestSeconds: late?.oldestSeconds ?? 0, unaccounted };
    },
  };
}

export type GapMonitor = ReturnType<typeof createGapMonitor>;
