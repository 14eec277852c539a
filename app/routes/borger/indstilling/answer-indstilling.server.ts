import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { indstilling } from "../../../../db/schema/index.ts";

/**
 * The citizen's answer, once. A no sends the proposal back to the team, in the database.
 * @param db of an `indstilling.answer` visit
 * @returns false when the visit opens no such proposal
 * @throws a database error that `actRefusal` reads
 */
export async function answerIndstilling(
  db: Database,
  id: string,
  { svar, svarOrd }: { svar: "enig" | "uenig"; svarOrd: string },
): Promise<boolean> {
  const answered = await db
    .update(indstilling)
    .set({ svar, svarOrd: svarOrd || null })
    .where(eq(indstilling.id, id))
    .returning({ id: indstilling.id });
  return answered.length > 0;
}
