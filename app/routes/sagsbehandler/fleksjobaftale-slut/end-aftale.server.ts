import { eq } from "drizzle-orm";
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
