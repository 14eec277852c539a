import { eq } from "drizzle-orm";
import { writeMessage } from "~/case/message/write-message.server.ts";
import type { Database } from "../../../../db/client.ts";
import { sag } from "../../../../db/schema/index.ts";

/**
 * Writes an answer in the case's thread, as {@link writeMessage} writes a citizen's message.
 *
 * @param db of a `message.write` visit on the case; who wrote and when the database stamps
 * @returns false when the visit does not open the case
 */
export async function writeReply(
  db: Database,
  sagId: string,
  reply: { body: string; clientKey: string },
): Promise<boolean> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return false;
  await writeMessage(db, { sagId, citizenId: found.citizenId, ...reply });
  return true;
}
