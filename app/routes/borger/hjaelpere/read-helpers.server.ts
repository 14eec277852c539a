import { desc, sql } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { delegation } from "../../../../db/schema/index.ts";

/** Everybody the citizen has ever invited, newest first. Instants are ISO text. */
export async function readHelpers(db: Database) {
  return db
    .select({
      id: delegation.id,
      kind: delegation.kind,
      helperName: delegation.helperName,
      acceptedName: delegation.acceptedName,
      sections: delegation.sections,
      status: delegation.status,
      validUntil: delegation.validUntil,
      // The database's day decides, as it does at the gate.
      overdue: sql<boolean>`${delegation.validUntil} < gate_today()`,
      invitedAt: delegation.invitedAt,
      acceptedAt: delegation.acceptedAt,
      endedAt: delegation.endedAt,
      endedBy: delegation.endedBy,
    })
    .from(delegation)
    .orderBy(desc(delegation.invitedAt));
}

export type Helper = Awaited<ReturnType<typeof readHelpers>>[number];
