import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { message, sag } from "../../../../db/schema/index.ts";

/**
 * Writes an answer in the case's thread. The form's key makes a form sent twice one message.
 *
 * @param db of a `message.write` visit on the case; who wrote and when the database stamps
 * @returns false when the key already belongs to something else than this thread
 */
export async function writeReply(
  db: Database,
  sagId: string,
  reply: { body: string; clientKey: string },
  sender: { personId: string; name: string; role: string },
): Promise<boolean> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return false;
  await db
    .insert(message)
    .values({
      sagId,
      citizenId: found.citizenId,
      ...reply,
      senderId: sender.personId,
      senderName: sender.name,
      senderRole: sender.role,
      sentAt: new Date(),
    })
    .onConflictDoNothing();
  const [stored] = await db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.clientKey, reply.clientKey), eq(message.sagId, sagId)));
  return stored !== undefined;
}
