import { asc, desc, eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import {
  regel,
  regelFelt,
  regelForum,
  regelGraense,
  regelPapir,
  regelSagsmappe,
  regelsaet,
  sag,
} from "../../../../db/schema/index.ts";

/**
 * Every regelsæt whole, the newest first, and which of them the case keeps.
 * @param db of a visit that opens the section `sag`; the rules themselves are nobody's data
 */
export async function readRegelsaet(db: Database, sagId: string) {
  const [[kase], sets, deadlines, forums, fields, limits, guides, papers] = await Promise.all([
    db.select({ keeps: sag.regelsaet }).from(sag).where(eq(sag.id, sagId)),
    db.select().from(regelsaet).orderBy(desc(regelsaet.validFrom)),
    db.select().from(regel).orderBy(asc(regel.kind), asc(regel.code)),
    db.select().from(regelForum).orderBy(asc(regelForum.matter)),
    db
      .select()
      .from(regelFelt)
      .orderBy(asc(regelFelt.document), asc(regelFelt.mode), asc(regelFelt.position)),
    db.select().from(regelGraense).orderBy(asc(regelGraense.code)),
    db.select().from(regelSagsmappe),
    db.select().from(regelPapir).orderBy(asc(regelPapir.position)),
  ]);
  return {
    keeps: kase?.keeps ?? null,
    sets: sets.map((set) => {
      const ofSet = <Row extends { regelsaet: string }>(rows: Row[]) =>
        rows.filter((row) => row.regelsaet === set.code);
      return {
        ...set,
        deadlines: ofSet(deadlines),
        forums: ofSet(forums),
        fields: ofSet(fields),
        limits: ofSet(limits),
        guides: ofSet(guides),
        papers: ofSet(papers),
      };
    }),
  };
}

export type RegelsaetWhole = Awaited<ReturnType<typeof readRegelsaet>>["sets"][number];
