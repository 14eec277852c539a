import { eq } from "drizzle-orm";
import type { Database } from "../../../../db/client.ts";
import { passivitetsgennemgang, sag } from "../../../../db/schema/index.ts";
import type { Review } from "./gennemgang.schema.ts";

/**
 * Writes down what a leader found. What was counted, who wrote it and when, the database stamps, and it says
 * on the case what follows.
 * @param db of a `passivitetsgennemgang.write` visit on the case
 * @throws a database error that `actRefusal` reads
 */
export async function writeGennemgang(db: Database, sagId: string, review: Review): Promise<true> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) throw new Error("a visit to a case shows the case");
  const stamped = {
    ...{ since: "2000-01-01", countedFrom: "2000-01-01", dueOn: "2000-01-01", absentDays: 0 },
    ...{ reviewedAt: new Date(0), reviewedByName: "" },
  };
  await db.insert(passivitetsgennemgang).values({ sagId, ...found, ...review, ...stamped });
  return true;
}
