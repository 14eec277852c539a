import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { klage } from "../../../../db/schema/index.ts";

/**
 * Says which papers go with the draft of a complaint, instead of those chosen before. What they are
 * called the database stamps (guard_klage).
 * @param db of an own `klage.write` visit
 * @returns false when there is no complaint about this decision
 * @throws a database error that `actRefusal` reads
 */
export async function choosePapers(
  db: Database,
  afgoerelseId: string,
  { papers, revision }: { papers: readonly string[]; revision: number },
): Promise<boolean> {
  const chosen = papers.map((id) => ({ id, title: "", dated: "" }));
  const written = await db
    .update(klage)
    .set({ papers: chosen, revision: revision + 1 })
    .where(eq(klage.afgoerelseId, afgoerelseId))
    .returning({ id: klage.id });
  return written.length > 0;
}
