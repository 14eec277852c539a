import { sql } from "drizzle-orm";
import { readMonths } from "~/case/money/read-months.server.ts";
import { readSatser, satserFor } from "~/case/money/read-satser.server.ts";
import type { Database } from "../../../../db/client.ts";

/**
 * All that the page about money shows.
 * @param db of an own `ydelsesmaaned.read` visit
 */
export async function readMoney(db: Database) {
  const [months, all, [clock]] = await Promise.all([
    readMonths(db),
    readSatser(db),
    db.execute<{ today: string }>(sql`select gate_today()::text as today`),
  ]);
  const today = clock?.today ?? "";
  const satser = satserFor(all, Number(today.slice(0, 4)));
  if (!satser) throw new Error("there are no rates");
  return { months, today, satser };
}
