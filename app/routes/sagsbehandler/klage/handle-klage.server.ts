import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { klage } from "../../../../db/schema/index.ts";
import type { Handled } from "./handle.schema.ts";

/**
 * The authority's next step in a complaint; the database lets only the step through whose turn it is.
 * @param db of a `klage.handle` visit
 * @returns false when the visit opens no such complaint
 * @throws a database error that `actRefusal` reads
 */
export async function handleKlage(db: Database, id: string, step: Handled): Promise<boolean> {
  const done = await db.update(klage).set(step).where(eq(klage.id, id)).returning({ id: klage.id });
  return done.length > 0;
}
