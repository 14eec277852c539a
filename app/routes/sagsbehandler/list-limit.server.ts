import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";

/** The most citizens one look at a list covers: `citizens_of_list` in the gate. */
export const listLimit = 500;

/**
 * Whether a list ends at the gate's limit: then citizens may be missing from it, from its search
 * too, and the page must say so.
 * @param db of a visit to a list
 * @param section what the list is made of
 */
export async function listIsFull(db: Database, section: "sag" | "consent"): Promise<boolean> {
  const [row] = await db.execute<{ full: boolean | null }>(
    sql`select cardinality(visit_citizens(${section})) >= ${listLimit}::int as full`,
  );
  return row?.full ?? false;
}
