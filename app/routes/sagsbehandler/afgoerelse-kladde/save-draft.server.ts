import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse } from "../../../../db/schema/index.ts";
import type { DraftValues } from "./draft.schema.ts";

const statusAfter = { gem: undefined, traf: "truffet", meddel: "meddelt" } as const;

/**
 * Saves the words of a draft, and decides or announces it where that is asked for. The database lets
 * a save through only over the revision that was read, and stamps who, when and the klagefrist.
 * @param db of an `afgoerelse.write` visit
 * @returns its number and time; null when the visit opens no such decision
 * @throws a database error that `actRefusal` reads
 */
export async function saveDraft(
  db: Database,
  id: string,
  values: DraftValues,
): Promise<{ revision: number; at: Date | null } | null> {
  const { handling, revision, titel, udenPartshoering, form: _form, ...words } = values;
  const status = statusAfter[handling];
  const [saved] = await db
    .update(afgoerelse)
    .set({
      ...words,
      title: titel,
      udenPartshoering: udenPartshoering || null,
      revision: revision + 1,
      ...(status ? { status } : {}),
    })
    .where(eq(afgoerelse.id, id))
    .returning({ revision: afgoerelse.revision, at: afgoerelse.savedAt });
  return saved ?? null;
}
