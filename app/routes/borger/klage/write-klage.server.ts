import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse, klage } from "../../../../db/schema/index.ts";

const saved = { revision: klage.revision, at: klage.savedAt };
type Saved = { revision: number; at: Date };
export type KlageWords = { body: string; lateReason: string; revision: number; send: boolean };

/**
 * Saves the draft of a complaint, or sends it; the first save begins it. The database says whether it
 * came in time, and by when the municipality must have looked again.
 * @param db of an own `klage.write` visit
 * @returns its number and time; null when there is no such announced decision
 * @throws a database error that `actRefusal` reads
 */
export async function writeKlage(
  db: Database,
  afgoerelseId: string,
  { body, lateReason, revision, send }: KlageWords,
): Promise<Saved | null> {
  let from = revision;
  if (from === 0) {
    const [about] = await db
      .select({
        sagId: afgoerelse.sagId,
        citizenId: afgoerelse.citizenId,
        authorityId: afgoerelse.authorityId,
      })
      .from(afgoerelse)
      .where(eq(afgoerelse.id, afgoerelseId));
    if (!about) return null;
    // State and time are stamped by the trigger guard_klage, whatever a statement says.
    const [begun] = await db
      .insert(klage)
      .values({
        ...{ ...about, afgoerelseId, body, lateReason: lateReason || null },
        ...{ status: "kladde", savedAt: new Date(0) },
      })
      .returning(saved);
    if (!send) return begun ?? null;
    from = 1;
  }
  const [written] = await db
    .update(klage)
    .set({
      ...{ body, lateReason: lateReason || null, revision: from + 1 },
      ...(send ? { status: "sendt" as const } : {}),
    })
    .where(and(eq(klage.afgoerelseId, afgoerelseId)))
    .returning(saved);
  return written ?? null;
}
