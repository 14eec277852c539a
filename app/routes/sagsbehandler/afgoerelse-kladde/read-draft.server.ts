import { and, eq, ne } from "drizzle-orm";
import { readHearingOf } from "~/case/partshoering/read-partshoering.server.ts";
import type { Database } from "../../../../db/client.ts";
import { afgoerelse } from "../../../../db/schema/index.ts";

/**
 * A decision that is not announced yet, with its hearing; null when there is none such.
 * @param db of an `afgoerelse.write` visit on the case
 */
export async function readDraft(db: Database, id: string) {
  const [[row], hearing] = await Promise.all([
    db
      .select({
        id: afgoerelse.id,
        titel: afgoerelse.title,
        version: afgoerelse.version,
        status: afgoerelse.status,
        resultat: afgoerelse.resultat,
        begrundelse: afgoerelse.begrundelse,
        oplysninger: afgoerelse.oplysninger,
        regler: afgoerelse.regler,
        klagevejledning: afgoerelse.klagevejledning,
        udenPartshoering: afgoerelse.udenPartshoering,
        revision: afgoerelse.revision,
        savedAt: afgoerelse.savedAt,
        savedByName: afgoerelse.savedByName,
      })
      .from(afgoerelse)
      .where(and(eq(afgoerelse.id, id), ne(afgoerelse.status, "meddelt"))),
    readHearingOf(db, id),
  ]);
  return row ? { ...row, hearing } : null;
}

export type Draft = NonNullable<Awaited<ReturnType<typeof readDraft>>>;
