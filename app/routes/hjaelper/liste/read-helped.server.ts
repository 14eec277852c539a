import { asc, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { delegation, person } from "../../../../db/schema/index.ts";

/**
 * Those the helper helps now, by name, and what each has shared.
 * @param db of a `delegation.mine` visit, which shows the helper's own delegations only
 */
export async function readHelped(db: Database) {
  return db
    .select({
      id: delegation.id,
      kind: delegation.kind,
      citizenName: person.name,
      sections: delegation.sections,
      validUntil: delegation.validUntil,
    })
    .from(delegation)
    .innerJoin(person, eq(person.id, delegation.citizenId))
    .orderBy(asc(person.name), asc(delegation.invitedAt));
}

export type Helped = Awaited<ReturnType<typeof readHelped>>[number];
