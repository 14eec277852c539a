import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { regelPapir, regelSagsmappe, rehabiliteringsplan, sag } from "../../../db/schema/index.ts";

/**
 * What the regelsæt of a case recommends for the bundle of a meeting, and whether its plan counts.
 * @param db of a visit that opens the sections `sag` and `rehabiliteringsplan`
 */
export async function readSagsmappeRules(db: Database, sagId: string) {
  const { code, label, documentTypes, planCounts } = regelPapir;
  const [[guide], wanted, plans] = await Promise.all([
    db
      .select({ pages: regelSagsmappe.guidePages, verified: regelSagsmappe.verified })
      .from(regelSagsmappe)
      .innerJoin(sag, eq(sag.regelsaet, regelSagsmappe.regelsaet))
      .where(eq(sag.id, sagId)),
    db
      .select({ code, label, documentTypes, planCounts, verified: regelPapir.verified })
      .from(regelPapir)
      .innerJoin(sag, eq(sag.regelsaet, regelPapir.regelsaet))
      .where(eq(sag.id, sagId))
      .orderBy(asc(regelPapir.position)),
    db
      .select({ id: rehabiliteringsplan.id })
      .from(rehabiliteringsplan)
      .where(inArray(rehabiliteringsplan.status, ["bekraeftet", "forelagt"])),
  ]);
  return {
    guidePages: guide?.pages ?? null,
    wanted,
    hasPlan: plans.length > 0,
    verified: (guide?.verified ?? true) && wanted.every(({ verified }) => verified),
  };
}
