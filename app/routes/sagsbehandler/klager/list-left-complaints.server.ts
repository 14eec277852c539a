import { asc, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse, klage, person } from "../../../../db/schema/index.ts";

/**
 * The complaints that are not over in cases that have left the authority, the one due first on top.
 * @param db of a `klage.list` visit
 */
export function listLeftComplaints(db: Database) {
  return db
    .select({
      id: klage.id,
      citizen: person.name,
      title: afgoerelse.title,
      sentAt: klage.sentAt,
      genvurderingBy: klage.genvurderingBy,
      status: klage.status,
    })
    .from(klage)
    .innerJoin(person, eq(person.id, klage.citizenId))
    .innerJoin(afgoerelse, eq(afgoerelse.id, klage.afgoerelseId))
    .orderBy(asc(klage.genvurderingBy), asc(klage.sentAt), asc(person.name));
}

export type LeftComplaint = Awaited<ReturnType<typeof listLeftComplaints>>[number];
