import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { flytning } from "../../../../db/schema/index.ts";

/**
 * Takes on a case that was handed over; who and when the database stamps, and puts them on the case.
 * @param db of a `flytning.take` visit on the new case
 * @returns false when nothing was handed over here
 * @throws a database error that `actRefusal` reads: somebody has taken it on already
 */
export async function takeOn(db: Database, sagId: string): Promise<boolean> {
  const rows = await db
    .update(flytning)
    .set({ status: "modtaget" })
    .where(eq(flytning.nySagId, sagId))
    .returning({ id: flytning.id });
  return rows.length > 0;
}
