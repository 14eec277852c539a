import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { delegation } from "../../../../db/schema/index.ts";

/**
 * The citizen stops a helper's access or takes an invitation back. When the transaction has
 * committed, nothing is read on it any more (docs/architecture.md: the citizen's lock).
 * @returns `unknown` when the citizen has no such helper; somebody else's looks the same
 */
export async function endDelegation(
  db: Database,
  id: string,
): Promise<"stopped" | "alreadyOver" | "unknown"> {
  const ended = await db
    .update(delegation)
    .set({ status: "afsluttet" })
    .where(and(eq(delegation.id, id), inArray(delegation.status, ["inviteret", "aktiv"])))
    .returning({ id: delegation.id });
  if (ended.length > 0) return "stopped";
  const [one] = await db
    .select({ id: delegation.id })
    .from(delegation)
    .where(eq(delegation.id, id))
    .limit(1);
  return one ? "alreadyOver" : "unknown";
}
