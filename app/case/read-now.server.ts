import { sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";

/** The gate's own time, ISO: what a page says about a deadline is what the database will say. */
export async function readNow(db: Database): Promise<string> {
  const [row] = await db.execute<{ now: string | Date }>(sql`select gate_now() as now`);
  return new Date(row?.now ?? Number.NaN).toISOString();
}
