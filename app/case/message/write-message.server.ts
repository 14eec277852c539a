import { hash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { message } from "../../../db/schema/index.ts";

/**
 * Stores a message in a case's thread; the database stamps who, when and by when an answer is
 * promised. The same form sent twice (double press, reload) stores one message. A form that came
 * back from the browser's history with other words in it is a new message and is not lost.
 * @param db of a `message.write` visit
 * @throws a database error that `actRefusal` reads, e.g. for another visit's case
 */
export async function writeMessage(
  db: Database,
  words: { sagId: string; citizenId: string; body: string; clientKey: string },
): Promise<void> {
  if (await insert(db, words)) return;
  const [before] = await db
    .select({ body: message.body })
    .from(message)
    .where(eq(message.clientKey, words.clientKey));
  if (before?.body === words.body) return;
  await insert(db, { ...words, clientKey: keyOf(words) });
}

/** The same key for the same words in the same form, so that those too are stored once. */
function keyOf({ clientKey, body }: { clientKey: string; body: string }): string {
  const hex = hash("sha256", `${clientKey}\n${body}`);
  // Version 8 of RFC 9562: a uuid whose bits are our own.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** Answers false when a message with this key is stored already. */
async function insert(
  db: Database,
  words: { sagId: string; citizenId: string; body: string; clientKey: string },
): Promise<boolean> {
  // Stamped by the trigger guard_message, whatever a statement says.
  const stamped = sql`default`;
  const stored = await db
    .insert(message)
    .values({
      ...words,
      senderId: stamped,
      senderName: stamped,
      senderRole: stamped,
      sentAt: stamped,
    })
    .onConflictDoNothing({ target: message.clientKey })
    .returning({ id: message.id });
  return stored.length > 0;
}
