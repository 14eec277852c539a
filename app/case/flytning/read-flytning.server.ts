import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../../../db/client.ts";
import { authority, flytning, sag } from "../../../db/schema/index.ts";
import { isMoved } from "../sag/current-case.ts";

const from = alias(authority, "from_authority");

/**
 * The moves a visit shows, the newest first: from whom, to whom, and what the case is called there.
 * @param db of a visit that opens the section `sag`
 */
export async function readFlytninger(db: Database) {
  const rows = await db
    .select({
      id: flytning.id,
      sagId: flytning.nySagId,
      from: from.name,
      to: authority.name,
      phone: authority.phone,
      sagsnummer: sag.sagsnummer,
      movedOn: flytning.movedOn,
      status: flytning.status,
      handedOverAt: flytning.handedOverAt,
      handedOverBy: flytning.handedOverByName,
      takenAt: flytning.takenAt,
      takenBy: flytning.takenByName,
      /** Whether the case has moved on from there too. */
      movedOnward: isMoved,
    })
    .from(flytning)
    .innerJoin(from, eq(from.id, flytning.fromAuthorityId))
    .innerJoin(authority, eq(authority.id, flytning.authorityId))
    .innerJoin(sag, eq(sag.id, flytning.nySagId))
    .orderBy(desc(flytning.handedOverAt));
  return rows.map(({ handedOverAt, takenAt, ...one }) => ({
    ...one,
    handedOverAt: handedOverAt.toISOString(),
    takenAt: takenAt?.toISOString() ?? null,
  }));
}
export type Flytning = Awaited<ReturnType<typeof readFlytninger>>[number];

/** The move by which the current case came to its municipality; null where it did not. */
export async function readArrival(db: Database): Promise<Flytning | null> {
  const [newest] = await readFlytninger(db);
  return newest && !newest.movedOnward ? newest : null;
}
