import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { fravaer } from "../../../db/schema/index.ts";

/** A period as people read it; days as ISO days. `toDay` is null while an illness has no end. */
export type Absence = Pick<
  typeof fravaer.$inferSelect,
  "id" | "kind" | "fromDay" | "toDay" | "enteredByName" | "enteredByRole"
> & { readonly over: boolean };

/**
 * The periods that hold, the latest first; what was taken back is not shown.
 * @param db of a `fravaer.read` or `ydelsesmaaned.read` visit
 */
export function readFravaer(db: Database): Promise<Absence[]> {
  return db
    .select({
      id: fravaer.id,
      kind: fravaer.kind,
      fromDay: fravaer.fromDay,
      toDay: fravaer.toDay,
      enteredByName: fravaer.enteredByName,
      enteredByRole: fravaer.enteredByRole,
      over: sql<boolean>`coalesce(${fravaer.toDay} < gate_today(), false)`,
    })
    .from(fravaer)
    .where(eq(fravaer.status, "gaelder"))
    .orderBy(desc(fravaer.fromDay));
}
