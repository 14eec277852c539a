import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { moede } from "../../../../db/schema/index.ts";

/**
 * Keeps what the citizen wants to bring up and who comes along, until the meeting begins.
 * @param db of a `moede.prepare` visit
 * @returns false when the visit opens no such meeting
 * @throws a database error that `actRefusal` reads, when the meeting is over
 */
export async function prepareMeeting(
  db: Database,
  id: string,
  { spoergsmaal, bisidder }: { spoergsmaal: string; bisidder: string },
): Promise<boolean> {
  const saved = await db
    .update(moede)
    .set({ spoergsmaal: spoergsmaal || null, bisidder: bisidder || null })
    .where(eq(moede.id, id))
    .returning({ id: moede.id });
  return saved.length > 0;
}
