import { eq } from "drizzle-orm";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import type { Outcome } from "./outcome.ts";

/** Why a conditional update changed nothing: answered before, or no such consent of the citizen. */
export async function whyUnchanged(db: Database, id: string): Promise<Outcome> {
  const [row] = await db
    .select({ id: consent.id })
    .from(consent)
    .where(eq(consent.id, id))
    .limit(1);
  return row ? { state: "refused", refusal: "already_decided" } : { state: "unknown" };
}
