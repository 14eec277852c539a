import { desc } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { arbejdsproevning } from "../../../db/schema/index.ts";

/** Hours are hundredths of an hour, days ISO days. */
export type Arbejdsproevning = Omit<
  typeof arbejdsproevning.$inferSelect,
  "sagId" | "citizenId" | "savedAt"
>;

/**
 * The trials a visit shows, the newest first.
 * @param db of an `arbejdsevne.read` or `arbejdsproevning.register` visit
 */
export async function readArbejdsproevninger(db: Database): Promise<Arbejdsproevning[]> {
  const rows = await db.select().from(arbejdsproevning).orderBy(desc(arbejdsproevning.fromDay));
  return rows.map(({ sagId: _sag, citizenId: _citizen, savedAt: _savedAt, ...row }) => row);
}
