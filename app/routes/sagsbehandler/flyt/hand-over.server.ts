import { and, asc, eq, ne, sql } from "drizzle-orm";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";
import { authority, flytning, sag } from "../../../../db/schema/index.ts";
import type { Handover } from "./flyt.schema.ts";

/**
 * The case that may move, and the municipalities it may move to; null when the visit shows no such case.
 * @param db of a visit to the case that opens the section `sag`
 */
export async function readFlyt(db: Database, sagId: string) {
  const [[found], citizen] = await Promise.all([
    db
      .select({ authorityId: sag.authorityId, authority: authority.name })
      .from(sag)
      .innerJoin(authority, eq(authority.id, sag.authorityId))
      .where(eq(sag.id, sagId)),
    readCitizenName(db),
  ]);
  if (!found) return null;
  const municipalities = await db
    .select({ value: authority.id, label: authority.name })
    .from(authority)
    .where(and(eq(authority.kind, "kommune"), ne(authority.id, found.authorityId)))
    .orderBy(asc(authority.name));
  return { citizen, authority: found.authority, municipalities };
}

/**
 * Hands the case over; all that follows the database does in the same transaction.
 * @param db of a `flytning.give` visit on the case
 * @returns false when the visit shows no such case
 * @throws a database error that `actRefusal` reads: no such municipality, or a day that does not fit
 */
export async function handOver(db: Database, sagId: string, to: Handover): Promise<boolean> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return false;
  // Stamped by the trigger guard_flytning, whatever a statement says.
  const stamped = sql`default`;
  await db.insert(flytning).values({
    ...{ ...found, ...to, sagId, status: "afgivet" },
    ...{ fromAuthorityId: stamped, nySagId: stamped, handedOverAt: stamped },
    handedOverByName: stamped,
  });
  return true;
}
