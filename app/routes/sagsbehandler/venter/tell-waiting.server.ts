import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { sag } from "../../../../db/schema/index.ts";
import type { Waiting } from "./venter.schema.ts";

/**
 * Says what is waited for, or with null that nothing is. Who and when the database stamps; nobody's
 * newer words are overwritten.
 * @param db of a `sag.waiting` visit on the case
 * @param revision how often it had been said when the form was opened
 */
export async function tellWaiting(
  db: Database,
  sagId: string,
  { waiting, revision }: { waiting: Waiting | null; revision: number },
): Promise<"said" | "meanwhile"> {
  const rows = await db
    .update(sag)
    .set({
      waitingFor: waiting?.what ?? null,
      waitingForWho: waiting?.who ?? null,
      waitingExpected: waiting?.expected ?? null,
      waitingRevision: revision + 1,
    })
    .where(and(eq(sag.id, sagId), eq(sag.waitingRevision, revision)))
    .returning({ id: sag.id });
  return rows.length > 0 ? "said" : "meanwhile";
}
