import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse, sag } from "../../../../db/schema/index.ts";

/**
 * A new draft in the case; answers its id, or null when the visit opens no such case.
 * @param db of an `afgoerelse.write` visit
 */
export async function createDraft(
  db: Database,
  sagId: string,
  title: string,
): Promise<string | null> {
  const [found] = await db
    .select({ citizenId: sag.citizenId, authorityId: sag.authorityId })
    .from(sag)
    .where(eq(sag.id, sagId));
  if (!found) return null;
  return insert(db, { ...found, sagId, title, resultat: "" });
}

/**
 * The next version of an announced decision, with its words to begin from; answers the draft's id.
 * @returns null when there is no such announced decision in the case
 * @throws a database error that `actRefusal` reads, when it is being corrected already
 */
export async function createCorrection(
  db: Database,
  sagId: string,
  id: string,
): Promise<string | null> {
  const [before] = await db
    .select({
      citizenId: afgoerelse.citizenId,
      authorityId: afgoerelse.authorityId,
      title: afgoerelse.title,
      resultat: afgoerelse.resultat,
      begrundelse: afgoerelse.begrundelse,
      oplysninger: afgoerelse.oplysninger,
      regler: afgoerelse.regler,
      klagevejledning: afgoerelse.klagevejledning,
    })
    .from(afgoerelse)
    .where(
      and(eq(afgoerelse.id, id), eq(afgoerelse.sagId, sagId), eq(afgoerelse.status, "meddelt")),
    );
  return before ? insert(db, { ...before, sagId, replaces: id }) : null;
}

async function insert(
  db: Database,
  row: Omit<typeof afgoerelse.$inferInsert, "id" | "status">,
): Promise<string> {
  const id = crypto.randomUUID();
  await db.insert(afgoerelse).values({ ...row, id, status: "udkast" });
  return id;
}
