import type { Database } from "../../../db/client.ts";
import { aktindsigt, sag } from "../../../db/schema/index.ts";
import { formId } from "../form-id.server.ts";
import { currentFirst } from "../sag/current-case.ts";

/**
 * Asks to see papers of the citizen's current case; the database stamps when, and by when an answer is due.
 * @param db of an `aktindsigt.ask` visit
 * @param key of the form: sent twice it is one request
 * @returns false without a case to ask in
 */
export async function askAktindsigt(
  db: Database,
  citizenId: string,
  { key, wish }: { key: string; wish: string },
): Promise<boolean> {
  const [newest] = await db
    .select({ id: sag.id, authorityId: sag.authorityId })
    .from(sag)
    .orderBy(...currentFirst)
    .limit(1);
  if (!newest) return false;
  const { id: sagId, authorityId } = newest;
  // Required columns that the guard stamps over, whatever stands here.
  const stamped = {
    authorityId,
    status: "anmodet",
    askedAt: new Date(),
    answerBy: "2000-01-01",
  } as const;
  const asked = { sagId, citizenId, wish };
  await db
    .insert(aktindsigt)
    .values({ ...asked, id: formId(key, asked), ...stamped })
    .onConflictDoNothing({ target: aktindsigt.id });
  return true;
}
