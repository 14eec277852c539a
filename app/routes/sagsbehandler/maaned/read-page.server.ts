import { sql } from "drizzle-orm";
import { readMonths } from "~/case/money/read-months.server.ts";
import { readSatser } from "~/case/money/read-satser.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";

/**
 * What there is already, and what can be counted with.
 * @param db of a `ydelsesmaaned.read` visit on the case
 */
export async function readPage(db: Database) {
  const [months, satser, citizen, [clock]] = await Promise.all([
    readMonths(db),
    readSatser(db),
    readCitizenName(db),
    db.execute<{ today: string }>(sql`select gate_today()::text as today`),
  ]);
  return { months, satser, citizen, today: clock?.today ?? "" };
}
export type MaanedPage = Awaited<ReturnType<typeof readPage>>;
