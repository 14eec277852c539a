import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { arbejdsevnevurdering, fleksjobaftale } from "../../../db/schema/index.ts";

/**
 * That the agreement in force rests on an earlier assessment than the one that holds now: nothing
 * changes by itself, but somebody must look at it again. Null where it does not.
 * @param db of a visit that opens `fleksjobaftale` and `arbejdsevnevurdering`; others are told nothing
 */
export async function readOutdated(db: Database) {
  const [row] = await db
    .select({
      publishedAt: arbejdsevnevurdering.publishedAt,
      /** Paid hours a week, in hundredths. */
      before: fleksjobaftale.effectiveCentihours,
      now: arbejdsevnevurdering.agreedCentihours,
    })
    .from(fleksjobaftale)
    .innerJoin(
      arbejdsevnevurdering,
      and(
        eq(arbejdsevnevurdering.sagId, fleksjobaftale.sagId),
        eq(arbejdsevnevurdering.status, "offentliggjort"),
      ),
    )
    .where(
      and(
        eq(fleksjobaftale.status, "aktiv"),
        // What came from elsewhere names no assessment: then the older of the two is the earlier.
        sql`coalesce(${fleksjobaftale.vurderingId} <> ${arbejdsevnevurdering.id},
          ${fleksjobaftale.offeredAt} < ${arbejdsevnevurdering.publishedAt})`,
      ),
    )
    .orderBy(desc(arbejdsevnevurdering.publishedAt))
    .limit(1);
  return row?.publishedAt ? { ...row, publishedAt: row.publishedAt.toISOString() } : null;
}
export type Outdated = NonNullable<Awaited<ReturnType<typeof readOutdated>>>;
