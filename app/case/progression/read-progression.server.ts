import { asc, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { progressionstrin } from "../../../db/schema/index.ts";

type Row = typeof progressionstrin.$inferSelect;
/** Days are ISO days, hours hundredths of an hour a week. */
export type Trin = Pick<
  Row,
  | "id"
  | "kind"
  | "fromDay"
  | "toDay"
  | "centihours"
  | "actualCentihours"
  | "reason"
  | "status"
  | "revision"
>;

/**
 * The steps and pauses a visit shows that hold, the first first.
 * @param db of a visit that opens `progressionstrin`
 */
export function readProgression(db: Database): Promise<Trin[]> {
  return db
    .select({
      id: progressionstrin.id,
      kind: progressionstrin.kind,
      fromDay: progressionstrin.fromDay,
      toDay: progressionstrin.toDay,
      centihours: progressionstrin.centihours,
      actualCentihours: progressionstrin.actualCentihours,
      reason: progressionstrin.reason,
      status: progressionstrin.status,
      revision: progressionstrin.revision,
    })
    .from(progressionstrin)
    .where(eq(progressionstrin.status, "gaelder"))
    .orderBy(asc(progressionstrin.fromDay));
}
