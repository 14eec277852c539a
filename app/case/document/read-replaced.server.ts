import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { document } from "../../../db/schema/index.ts";

/**
 * The paper that is to get a new version; null when it is not this side's to replace, or is replaced.
 * @param db of a visit that opens the list of papers
 */
export async function readReplaced(db: Database, id: string, side: "citizen" | "authority") {
  const [row] = await db
    .select({
      id: document.id,
      title: document.title,
      type: document.type,
      fromName: document.fromName,
    })
    .from(document)
    .where(and(eq(document.id, id), eq(document.addedBy, side), eq(document.status, "gaeldende")));
  return row ?? null;
}
