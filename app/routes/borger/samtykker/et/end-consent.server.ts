import { and, eq } from "drizzle-orm";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import type { Outcome } from "./outcome.ts";
import { whyUnchanged } from "./why-unchanged.server.ts";

/** Says no to a request. In a `consent.decide` visit. */
export function declineRequest(db: Database, id: string): Promise<Outcome> {
  return end(db, id, "anmodet", "afvist");
}

/**
 * Withdraws a given consent. In a `consent.decide` visit: once it has committed, nobody has read or
 * will read on the old yes (docs/architecture.md, the citizen's lock).
 * @throws MS035 (`already_over`) when its time had run out already
 */
export function revokeConsent(db: Database, id: string): Promise<Outcome> {
  return end(db, id, "givet", "trukketTilbage");
}

async function end(
  db: Database,
  id: string,
  from: "anmodet" | "givet",
  to: "afvist" | "trukketTilbage",
): Promise<Outcome> {
  const ended = await db
    .update(consent)
    .set({ status: to })
    .where(and(eq(consent.id, id), eq(consent.status, from)))
    .returning({ id: consent.id });
  return ended.length > 0 ? { state: "done" } : whyUnchanged(db, id);
}
