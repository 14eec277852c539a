import { and, eq } from "drizzle-orm";
import { readRevision } from "~/case/read-revision.ts";
import type { Database } from "../../../../db/client.ts";
import { moede, sagsmappe } from "../../../../db/schema/index.ts";
import type { SagsmappeValues } from "./sagsmappe.schema.ts";

/**
 * Gives authorities outside papers for a meeting, over the choice that was read, or closes them again.
 * @param db of a `sagsmappe.share` visit
 * @returns false when the visit opens no such meeting, or nothing is there to close
 * @throws a database error that `actRefusal` reads
 */
export async function sharePapers(
  db: Database,
  { sag: sagId, id }: { sag: string; id: string },
  { papers, forberedendeDel, modtagere, revision: read, close }: SagsmappeValues,
): Promise<boolean> {
  const revision = readRevision(read) + 1;
  const chosen = { papers, forberedendeDel, modtagere };
  if (close || revision > 1) {
    const changed = await db
      .update(sagsmappe)
      .set({ revision, ...(close ? { status: "lukket" } : { status: "aaben", ...chosen }) })
      .where(and(eq(sagsmappe.moedeId, id), eq(sagsmappe.sagId, sagId)))
      .returning({ id: sagsmappe.moedeId });
    return changed.length > 0;
  }
  const [found] = await db
    .select({ citizenId: moede.citizenId })
    .from(moede)
    .where(and(eq(moede.id, id), eq(moede.sagId, sagId)));
  if (!found) return false;
  // Who and when are stamped by the trigger guard_sagsmappe, whatever a statement says.
  await db.insert(sagsmappe).values({
    ...{ moedeId: id, sagId, ...found, ...chosen },
    ...{ status: "aaben", sharedAt: new Date(0), sharedByName: "" },
  });
  return true;
}
