import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { aktindsigt, aktindsigtDelay } from "../../../../db/schema/index.ts";
import type { Delayed } from "./answer.schema.ts";

/**
 * Tells the citizen why a request takes longer, and when the answer comes; the database stamps who and
 * when.
 * @param db of an `aktindsigt.delay` visit
 * @returns false when the visit opens no such request
 * @throws a database error that `actRefusal` reads
 */
export async function delayAktindsigt(
  db: Database,
  id: string,
  { reason, answerBy }: Delayed,
): Promise<boolean> {
  const [request] = await db
    .select({ sagId: aktindsigt.sagId, citizenId: aktindsigt.citizenId })
    .from(aktindsigt)
    .where(eq(aktindsigt.id, id));
  if (!request) return false;
  const stamped = { toldAt: new Date(), toldByName: "" };
  await db.insert(aktindsigtDelay).values({
    ...{ ...request, aktindsigtId: id, reason, answerBy },
    ...stamped,
  });
  return true;
}
