import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { fleksjobaftale } from "../../../../db/schema/index.ts";
import type { End } from "./end.schema.ts";

/**
 * Ends the job of an agreement. Whether it can end, and what it takes along, the database says.
 * @param db of a `fleksjobaftale.write` visit on the case
 * @returns false when the visit opens no such agreement
 * @throws a database error that `actRefusal` reads
 */
export async function endAftale(db: Database, id: string, end: End): Promise<boolean> {
  const rows = await db
    .update(fleksjobaftale)
    .set({ status: "ophoert", ...end })
    .where(eq(fleksjobaftale.id, id))
    .returning({ id: fleksjobaftale.id });
  return rows.length > 0;
}

/**
 * Corrects what was written of the end of a job. What it said before, the database keeps.
 * @param db of a `fleksjobaftale.write` visit on the case
 * @param seen the revision that was read: of two who correct at once, one is told
 * @returns false when the visit opens no job that has ended by this id
 * @throws a database error that `actRefusal` reads
 */
export async function correctEnd(
  db: Database,
  id: string,
  seen: number,
  end: End,
): Promise<boolean> {
  const rows = await db
    .update(fleksjobaftale)
    .set({ status: "ophoert", revision: seen + 1, ...end })
    .where(and(eq(fleksjobaftale.id, id), eq(fleksjobaftale.status, "ophoert")))
    .returning({ id: fleksjobaftale.id });
  return rows.length > 0;
}
