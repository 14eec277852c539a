import type { SQL } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { partshoering } from "../../../db/schema/index.ts";

/**
 * The citizen's answer, written by the citizen or taken down by the office: whose visit it is decides
 * which, in the database. Once, and until the decision is made.
 * @param db of a `partshoering.answer` or an `afgoerelse.write` visit
 * @returns false when the visit opens no such hearing
 * @throws a database error that `actRefusal` reads
 */
export async function answerHearing(db: Database, which: SQL, answer: string): Promise<boolean> {
  const answered = await db
    .update(partshoering)
    .set({ answer })
    .where(which)
    .returning({ id: partshoering.id });
  return answered.length > 0;
}
