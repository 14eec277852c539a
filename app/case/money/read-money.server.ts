import { sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { readMonths } from "./read-months.server.ts";
import { readSatser, satserFor } from "./read-satser.server.ts";

/**
 * What the pages about money show.
 * @param db of an `ydelsesmaaned.read` visit
 */
export async function readMoney(db: Database) {
  const [months, all, [clock]] = await Promise.all([
    readMonths(db),
    readSatser(db),
    db.execute<{ today: string }>(sql`select gate_today()::text as today`),
  ]);
  const satser = satserFor(all, Number(clock?.today.slice(0, 4)));
  if (!satser) throw new Error("there are no rates");
  return { months, satser };
}
