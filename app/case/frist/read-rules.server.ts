import { eq, getTableColumns } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { regel, sag } from "../../../db/schema/index.ts";
import type { Regel } from "./clocks-of.ts";

/**
 * The deadlines of the regelsæt the case follows, and what of them the case itself says.
 * @param db of a visit that opens the section `sag`
 */
export async function readRules(db: Database, sagId: string): Promise<readonly Regel[]> {
  const { regelsaet: _regelsaet, ...columns } = getTableColumns(regel);
  return db
    .select(columns)
    .from(sag)
    .innerJoin(regel, eq(regel.regelsaet, sag.regelsaet))
    .where(eq(sag.id, sagId))
    .orderBy(regel.kind, regel.code);
}
