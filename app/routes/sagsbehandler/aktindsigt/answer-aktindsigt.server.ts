import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { aktindsigt } from "../../../../db/schema/index.ts";
import type { Answered } from "./answer.schema.ts";

/**
 * Answers a request, once.
 * @param db of an `aktindsigt.answer` visit
 * @returns false when the visit opens no such request
 * @throws a database error that `actRefusal` reads
 */
export async function answerAktindsigt(
  db: Database,
  id: string,
  answer: Answered,
): Promise<boolean> {
  const done = await db
    .update(aktindsigt)
    .set(answer)
    .where(eq(aktindsigt.id, id))
    .returning({ id: aktindsigt.id });
  return done.length > 0;
}
