import { and, eq, isNull, sql } from "drizzle-orm";
import type { Gate, Refusal } from "../../../../consent/index.ts";
import { recall } from "../../../../db/schema/index.ts";

export type Acknowledged =
  | { readonly state: "done" | "before" }
  | { readonly state: "refused"; readonly refusal: Refusal };

/**
 * Says for the authority that a withdrawal is seen; who and when the database stamps. `before` when
 * somebody had done it already, a second press of one's own included.
 */
export async function acknowledgeRecall(
  gate: Gate,
  session: Buffer,
  id: string,
): Promise<Acknowledged> {
  const outcome = await gate.visit(
    { session, kind: "recall.acknowledge", basis: { kind: "tilbagetrukket", recall: id } },
    (db) =>
      db
        .update(recall)
        .set({ acknowledgedAt: sql`now()` })
        .where(and(eq(recall.id, id), isNull(recall.acknowledgedAt)))
        .returning({ id: recall.id }),
  );
  if (outcome.allowed) return { state: outcome.value.length > 0 ? "done" : "before" };
  const { refusal } = outcome;
  return refusal === "recall_acknowledged" ? { state: "before" } : { state: "refused", refusal };
}
