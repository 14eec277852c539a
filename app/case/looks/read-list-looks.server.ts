import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import { visitKind } from "../../../db/schema/index.ts";

/** Somebody's looks at a list the citizen was on, summed for a day. */
export type ListLook = {
  /** ISO day in Copenhagen. */
  day: string;
  actorName: string;
  actorRole: string;
  authorityName: string | null;
  /** Code of the visit kind. */
  kind: string;
  what: Localized;
  times: number;
  /** Within the days that the summary sums. */
  isRecent: boolean;
};

/**
 * Looks at lists of many citizens, newest day first. The rows name the other citizens too, so the
 * database hands out sums only (list_looks_per_day).
 * @param db of a visit that opens the section `visit`
 * @param recentDays how many days back a look is recent, by the database's clock
 */
export async function readListLooks(db: Database, recentDays: number): Promise<ListLook[]> {
  const [rows, kinds] = await Promise.all([
    db.execute<{
      day: string;
      actor_name: string;
      actor_role: string;
      authority_name: string | null;
      kind: string;
      times: string;
      is_recent: boolean;
    }>(sql`select day::text, actor_name, actor_role, authority_name, kind, times::text,
        day >= (now() at time zone 'Europe/Copenhagen')::date - ${recentDays}::int as is_recent
      from list_looks_per_day() order by day desc`),
    db.select({ code: visitKind.code, label: visitKind.label }).from(visitKind),
  ]);
  const labels = new Map(kinds.map((one) => [one.code, one.label]));
  return rows.flatMap((row) => {
    const what = labels.get(row.kind);
    if (!what) return [];
    return {
      day: row.day,
      actorName: row.actor_name,
      actorRole: row.actor_role,
      authorityName: row.authority_name,
      kind: row.kind,
      what,
      times: Number(row.times),
      isRecent: row.is_recent,
    };
  });
}
