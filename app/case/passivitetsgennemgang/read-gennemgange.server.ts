import { desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { passivitetsgennemgang } from "../../../db/schema/index.ts";

/**
 * The reviews a visit shows, the newest first.
 * @param db of a visit that opens the section `passivitetsgennemgang`
 */
export async function readGennemgange(db: Database) {
  const rows = await db
    .select({
      id: passivitetsgennemgang.id,
      sagId: passivitetsgennemgang.sagId,
      since: passivitetsgennemgang.since,
      countedFrom: passivitetsgennemgang.countedFrom,
      absentDays: passivitetsgennemgang.absentDays,
      dueOn: passivitetsgennemgang.dueOn,
      outcome: passivitetsgennemgang.outcome,
      begrundelse: passivitetsgennemgang.begrundelse,
      reviewedAt: passivitetsgennemgang.reviewedAt,
      reviewedBy: passivitetsgennemgang.reviewedByName,
    })
    .from(passivitetsgennemgang)
    .orderBy(desc(passivitetsgennemgang.reviewedAt));
  return rows.map(({ reviewedAt, ...one }) => ({ ...one, reviewedAt: reviewedAt.toISOString() }));
}
export type Gennemgang = Awaited<ReturnType<typeof readGennemgange>>[number];
