import { asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../../../db/client.ts";
import { authority, person, purpose, recall } from "../../../../db/schema/index.ts";

const source = alias(authority, "source");

/**
 * The withdrawn consents that the authority has not acknowledged, the one expected first on top.
 * @param db of a `recall.list` visit
 */
export function listRecalls(db: Database) {
  return db
    .select({
      id: recall.id,
      citizen: person.name,
      source: source.name,
      purpose: { code: purpose.code, label: purpose.label },
      // The description of the citizen counts as one.
      papers: sql<number>`cardinality(${recall.documents}) + ${recall.forberedendeDel}::int`,
      withdrawnAt: recall.createdAt,
      dueOn: recall.dueOn,
    })
    .from(recall)
    .innerJoin(person, eq(person.id, recall.citizenId))
    .innerJoin(source, eq(source.id, recall.sourceAuthorityId))
    .innerJoin(purpose, eq(purpose.code, recall.purpose))
    .where(isNull(recall.acknowledgedAt))
    .orderBy(asc(recall.dueOn), asc(recall.createdAt), asc(person.name));
}

export type OpenRecall = Awaited<ReturnType<typeof listRecalls>>[number];
