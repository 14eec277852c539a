import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { indstilling, regelFelt, regelForum, sag } from "../../../db/schema/index.ts";

type Row = typeof indstilling.$inferSelect;
/** Instants are ISO. */
export type Indstilling = Omit<Row, "sagId" | "citizenId" | "savedAt" | "givenAt" | "svaretAt"> & {
  givenAt: string | null;
  svaretAt: string | null;
};

/** A field of the indstilling under the case's regelsæt, in the order of the rules. */
export type Felt = Pick<
  typeof regelFelt.$inferSelect,
  "code" | "label" | "requirement" | "onlyWhen" | "verified" | "source"
>;

/**
 * The proposals a visit shows, the newest first, and the fields the case's rules ask for; the citizen's
 * shows no draft.
 * @param db of an `indstilling.read` or `indstilling.write` visit
 */
export async function readIndstillinger(db: Database) {
  const [rows, felter, [forum]] = await Promise.all([
    db.select().from(indstilling).orderBy(desc(indstilling.version)),
    db
      .select({
        code: regelFelt.code,
        label: regelFelt.label,
        requirement: regelFelt.requirement,
        onlyWhen: regelFelt.onlyWhen,
        verified: regelFelt.verified,
        source: regelFelt.source,
      })
      .from(regelFelt)
      .innerJoin(sag, eq(sag.regelsaet, regelFelt.regelsaet))
      .where(eq(regelFelt.document, "indstilling"))
      .orderBy(asc(regelFelt.position)),
    db
      .select({ label: regelForum.label })
      .from(regelForum)
      .innerJoin(sag, eq(sag.regelsaet, regelForum.regelsaet))
      .where(eq(regelForum.matter, "indstilling"))
      .limit(1),
  ]);
  // A citizen with several cases has the fields of each: one of a kind is enough to show them by.
  const known = new Map(felter.map((one): [string, Felt] => [one.code, one]));
  return {
    felter: [...known.values()],
    forum: forum?.label ?? null,
    indstillinger: rows.map(
      ({
        sagId: _sag,
        citizenId: _citizen,
        savedAt: _saved,
        givenAt,
        svaretAt,
        ...row
      }): Indstilling => ({
        ...{ ...row, givenAt: givenAt?.toISOString() ?? null },
        svaretAt: svaretAt?.toISOString() ?? null,
      }),
    ),
  };
}
