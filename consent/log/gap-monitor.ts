import type { Sql } from "../../db/client.ts";

/** An entry may wait so long for its place in the tree before somebody must look. */
export const PATIENCE_SECONDS = 5;
/** Answers followed at a time; more of them in a few seconds are not. */
const MOST = 10_000;

/** `oldestSeconds`: how long the oldest committed entry has waited; 0 when none does. */
export type LogState = {
  waiting: number;
  oldestSeconds: number;
  /** Answers handed out whose entry had no place in time. */
  unaccounted: number;
};

/**
 * Follows what this process has handed out into the log: every visit that was answered must be a leaf
 * within seconds. Finding otherwise means that the database lost what it had acknowledged, that an
 * entry is withheld, or that nobody sequences.
 * @param sql connections of the app's role; nothing personal is read
 * @param now milliseconds; monotonic
 */
export function createGapMonitor(sql: Sql, now: () => number = () => performance.now()) {
  /** Answered visits without a leaf yet, and when each was answered. */
  const followed = new Map<number, number>();
  let unaccounted = 0;
  return {
    /** A visit with this entry has been answered. */
    answered(entryId: number): void {
      if (followed.size < MOST) followed.set(entryId, now());
    },

    /** Looks where what was answered has got to, and at what waits. */
    async look(): Promise<LogState> {
      const placed = await sql<{ id: number }[]>`
        select entry_id::float as id from ledger_leaf where entry_id = any (${[...followed.keys()]}::bigint[])`;
      for (const { id } of placed) followed.delete(id);
      for (const [id, at] of followed) {
        if (now() - at <= PATIENCE_SECONDS * 1000) continue;
        followed.delete(id);
        unaccounted += 1;
      }
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
