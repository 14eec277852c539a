import { asc, desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { arbejdsevnevurdering, arbejdskrav, skaanehensyn } from "../../../db/schema/index.ts";

type Row = typeof arbejdsevnevurdering.$inferSelect;
/** Hours are hundredths of an hour, days ISO days. */
export type Vurdering = Omit<Row, "sagId" | "citizenId" | "savedAt" | "publishedAt"> & {
  /** ISO instant; null for a draft. */
  publishedAt: string | null;
};

/** What tasks can ask for and what work can be told to spare, in the order of the tables. */
export type Catalogue = {
  demands: Pick<typeof arbejdskrav.$inferSelect, "code" | "label">[];
  skaanehensyn: Pick<typeof skaanehensyn.$inferSelect, "code" | "label" | "against">[];
};

/**
 * The assessments a visit shows, the newest first; the citizen's shows no draft.
 * @param db of an `arbejdsevne.read` or `arbejdsevne.assess` visit
 */
export async function readArbejdsevne(db: Database) {
  const [rows, demands, hensyn] = await Promise.all([
    db.select().from(arbejdsevnevurdering).orderBy(desc(arbejdsevnevurdering.version)),
    db
      .select({ code: arbejdskrav.code, label: arbejdskrav.label })
      .from(arbejdskrav)
      .orderBy(asc(arbejdskrav.ordinal)),
    db
      .select({
        code: skaanehensyn.code,
        label: skaanehensyn.label,
        against: skaanehensyn.against,
      })
      .from(skaanehensyn)
      .orderBy(asc(skaanehensyn.ordinal)),
  ]);
  const vurderinger = rows.map(
    ({ sagId: _sag, citizenId: _citizen, savedAt: _savedAt, publishedAt, ...row }): Vurdering => ({
      ...row,
      publishedAt: publishedAt?.toISOString() ?? null,
    }),
  );
  const catalogue: Catalogue = { demands, skaanehensyn: hensyn };
  return { vurderinger, catalogue };
}
