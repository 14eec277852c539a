import { writeMessage } from "~/case/message/write-message.server.ts";
import { currentFirst } from "~/case/sag/current-case.ts";
import type { Database } from "../../../../db/client.ts";
import { sag } from "../../../../db/schema/index.ts";

/**
 * Writes to the thread of the citizen's current case: the one the page shows.
 * @param db of an own `message.write` visit
 * @returns false when the person has no case to write in
 */
export async function sendMessage(
  db: Database,
  words: { citizenId: string; body: string; clientKey: string },
): Promise<boolean> {
  const [newest] = await db
    .select({ id: sag.id })
    .from(sag)
    .orderBy(...currentFirst)
    .limit(1);
  if (!newest) return false;
  await writeMessage(db, { ...words, sagId: newest.id });
  return true;
}
