import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { referat } from "../../../../db/schema/index.ts";

/**
 * Puts the citizen's words beside a version of the minutes, once.
 * @param db of a `referat.remark` visit
 * @returns false when the visit opens no such minutes
 * @throws a database error that `actRefusal` reads, when there is a remark already
 */
export async function remarkMinutes(
  db: Database,
  { referat: id, bemaerkning }: { referat: string; bemaerkning: string },
): Promise<boolean> {
  const said = await db
    .update(referat)
    .set({ bemaerkning })
    .where(eq(referat.id, id))
    .returning({ id: referat.id });
  return said.length > 0;
}
