import { and, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { document } from "../../../db/schema/index.ts";

/**
 * The paper that is to get a new version, and whether it still holds; null when it is not this side's.
 * @param db of a visit that opens the list of papers
 */
export async function readReplaced(db: Database, id: string, side: "citizen" | "authority") {
  const [row] = await db
    .select({
      id: document.id,
      title: document.title,
      type: document.type,
      fromName: document.fromName,
      holds: sql<boolean>`${document.status} = 'gaeldende'`,
    })
    .from(document)
    .where(and(eq(document.id, id), eq(document.addedBy, side)));
  return row ?? null;
}

export type ReplacedPaper = NonNullable<Awaited<ReturnType<typeof readReplaced>>>;
