import { and, desc, eq, gt, inArray, isNull, not, sql } from "drizzle-orm";
import { isMoved } from "~/case/sag/current-case.ts";
import type { Database } from "../../../../db/client.ts";
import { arbejdsevnevurdering, indstilling, sag } from "../../../../db/schema/index.ts";

/** What has come for the citizen to read, each with its ISO instant. */
export interface News {
  readonly what: "indstilling" | "vurdering";
  readonly at: string;
}

/** How long an assessment is news; an indstilling is, until it is answered or replaced. */
const newsDays = 28;

/**
 * What has come and asks for nothing: what must be done stands in its own card.
 * @param db of an `overview.read` visit
 */
export async function readNews(db: Database): Promise<News[]> {
  const [given, published] = await Promise.all([
    db
      .select({ at: indstilling.givenAt })
      .from(indstilling)
      .innerJoin(sag, eq(sag.id, indstilling.sagId))
      .where(and(eq(indstilling.status, "afgivet"), isNull(indstilling.svar), not(isMoved)))
      .orderBy(desc(indstilling.givenAt))
      .limit(1),
    db
      .select({ at: arbejdsevnevurdering.publishedAt })
      .from(arbejdsevnevurdering)
      .innerJoin(sag, eq(sag.id, arbejdsevnevurdering.sagId))
      .where(
        and(
          inArray(arbejdsevnevurdering.status, ["offentliggjort"]),
          gt(
            arbejdsevnevurdering.publishedAt,
            sql`gate_now() - make_interval(days => ${newsDays})`,
          ),
          not(isMoved),
        ),
      )
      .orderBy(desc(arbejdsevnevurdering.publishedAt))
      .limit(1),
  ]);
  const news = [
    ...given.map(({ at }) => ({ what: "indstilling" as const, at })),
    ...published.map(({ at }) => ({ what: "vurdering" as const, at })),
  ];
  return news
    .flatMap(({ what, at }) => (at ? [{ what, at: at.toISOString() }] : []))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
