import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse, partshoering } from "../../../../db/schema/index.ts";
import type { Hearing } from "./hearing.schema.ts";

/**
 * Puts what is intended before the citizen; the draft becomes one that is heard about.
 * @param db of an `afgoerelse.write` visit
 * @returns false when the visit opens no such draft
 * @throws a database error that `actRefusal` reads, e.g. when it was sent before
 */
export async function sendHearing(db: Database, id: string, hearing: Hearing): Promise<boolean> {
  const [draft] = await db
    .select({ sagId: afgoerelse.sagId, citizenId: afgoerelse.citizenId, title: afgoerelse.title })
    .from(afgoerelse)
    .where(eq(afgoerelse.id, id));
  if (!draft) return false;
  // Who and when are stamped by the trigger guard_partshoering, whatever a statement says.
  await db
    .insert(partshoering)
    .values({ ...draft, ...hearing, afgoerelseId: id, sentAt: new Date(0), sentByName: "" });
  return true;
}
