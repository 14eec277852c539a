import { and, eq } from "drizzle-orm";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { moede, referat } from "../../../../db/schema/index.ts";

/**
 * Gives the citizen a version of the minutes, on top of the one that was read.
 * @param db of a `referat.write` visit
 * @returns false when the visit opens no such meeting
 * @throws a database error that `actRefusal` reads
 */
export async function giveMinutes(
  db: Database,
  { sag: sagId, id: moedeId }: { sag: string; id: string },
  { tekst: body, udgave }: { tekst: string; udgave: string },
): Promise<boolean> {
  const [found] = await db
    .select({ citizenId: moede.citizenId })
    .from(moede)
    .where(and(eq(moede.id, moedeId), eq(moede.sagId, sagId)));
  if (!found) return false;
  // Who and when are stamped by the trigger guard_referat, whatever a statement says.
  await db.insert(referat).values({
    ...{ ...found, moedeId, sagId, body, version: readRevision(udgave) + 1 },
    ...{ givenAt: new Date(0), givenByName: "" },
  });
  return true;
}
