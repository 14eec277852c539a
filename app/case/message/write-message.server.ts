import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { message } from "../../../db/schema/index.ts";
import { formId } from "../form-id.server.ts";

/**
 * Stores a message in a case's thread; the database stamps who, when and by when an answer is
 * promised. The same form sent twice (double press, reload) stores one message. A form that came
 * back from the browser's history with other words in it is a new message and is not lost.
 * @param db of a `message.write` visit
 * @throws a database error that `actRefusal` reads, e.g. for another visit's case
 */
export async function writeMessage(
  db: Database,
  { clientKey, ...words }: { sagId: string; citizenId: string; body: string; clientKey: string },
): Promise<void> {
  // Stamped by the trigger guard_message, whatever a statement says.
  const stamped = sql`default`;
  await db
    .insert(message)
    .values({
      ...{ ...words, clientKey: formId(clientKey, words) },
      ...{ senderId: stamped, senderName: stamped, senderRole: stamped, sentAt: stamped },
    })
    .onConflictDoNothing({ target: message.clientKey });
}
