import { sql } from "drizzle-orm";
import type { Pause } from "~/domain/deadline/rule.ts";
import type { Database } from "../../../db/client.ts";

/** How long a case has been without activity, as the database counts it (docs/adr/0025). ISO days. */
export interface Passivity {
  readonly sagId: string;
  /** The first day on ledighedsydelse. */
  readonly since: string;
  /** What the time is counted from: that day, the end of a praktik, or the review before. */
  readonly countedFrom: string;
  /** Lawful absence since then: days, and not why. */
  readonly absences: readonly Pause[];
  /** Days of it that pushed the limit; null with `dueOn`. */
  readonly absentDays: number | null;
  /** The day the limit is reached; null while an absence without an end stops the time. */
  readonly dueOn: string | null;
  /** Whether it has come, so that a review is due. */
  readonly isDue: boolean;
}

/** The function as a table to join: of the cases the visit shows, those that wait for a fleksjob. */
export const passivity = sql`passivity() as passivity`;
export const passivityColumns = {
  sagId: sql<string>`passivity.sag_id`,
  since: sql<string>`passivity.since::text`,
  countedFrom: sql<string>`passivity.counted_from::text`,
  absences: sql<Pause[]>`passivity.absences`,
  absentDays: sql<number | null>`passivity.absent_days`,
  dueOn: sql<string | null>`passivity.due_on::text`,
  isDue: sql<boolean>`coalesce(passivity.is_due, false)`,
};

/** @param db of a visit that opens the section `passivitetsgennemgang`; others get no row */
export async function readPassivity(db: Database): Promise<Passivity[]> {
  return db.select(passivityColumns).from(passivity);
}
