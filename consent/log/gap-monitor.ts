import type { Sql } from "../../db/client.ts";

/** An entry may wait so long for its place in the tree before somebody must look. */
export const PATIENCE_SECONDS = 5;
/** Answers followed at a time; more of them in a few seconds are not. */
const MOST = 10_000;

/** `oldestSeconds`: how long the oldest committed entry has waited; 0 when none does. */
export type LogState = {
  waiting: number;
  oldestSeconds: number;
  /** Answers handed out whose entry had no place in time, and has none yet. */
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
  /** Answered visits without a leaf yet, and since when each could have had one. */
  const followed = new Map<number, number>();
  let lastSeen = now();
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
      // While the database answers nobody, nobody gives places either: patience begins with its answer.
      const seen = now();
      const wasAway = seen - lastSeen > PATIENCE_SECONDS * 1000;
      lastSeen = seen;
      if (wasAway) for (const id of followed.keys()) followed.set(id, seen);
      const late = [...followed.values()].filter((at) => seen - at > PATIENCE_SECONDS * 1000);
      const [oldest] = await sql`
        select count(*)::int as waiting,
          coalesce(extract(epoch from clock_timestamp() - min(e.at)), 0)::float as "oldestSeconds"
        from ledger_entry e, ledger_head h
        where e.id > h.after_id and (e.xact_id, e.id) > (h.xact_id, h.entry_id)`;
      const { waiting = 0, oldestSeconds = 0 } = oldest ?? {};
      return { waiting, oldestSeconds, unaccounted: late.length };
    },
  };
}

export type GapMonitor = ReturnType<typeof createGapMonitor>;
