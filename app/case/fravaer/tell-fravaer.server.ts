import { and, eq } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { fravaer, sag } from "../../../db/schema/index.ts";
import { currentFirst } from "../sag/current-case.ts";
import type { Period } from "./fravaer.schema.ts";

/**
 * Enters a period in the case the visit opens: of a citizen's, the current one. Who and when the database
 * stamps; that periods do not overlap it keeps as well.
 * @param db of a `fravaer.enter` visit
 * @returns false when there is no case to enter it in
 */
export async function enterPeriod(db: Database, period: Period): Promise<boolean> {
  const [found] = await db
    .select({ sagId: sag.id, citizenId: sag.citizenId })
    .from(sag)
    .orderBy(...currentFirst)
    .limit(1);
  if (!found) return false;
  const stamped = { enteredAt: new Date(), enteredByName: "", enteredByRole: "" };
  await db.insert(fravaer).values({ ...found, ...period, ...stamped });
  return true;
}

/** @returns false when the visit shows no such period that holds */
export async function cancelPeriod(db: Database, id: string): Promise<boolean> {
  return changed(db, id, { status: "aflyst" });
}

/** @returns false when the visit shows no such period that holds */
export async function endPeriod(db: Database, id: string, toDay: string): Promise<boolean> {
  return changed(db, id, { toDay });
}

async function changed(
  db: Database,
  id: string,
  set: { status: "aflyst" } | { toDay: string },
): Promise<boolean> {
  const rows = await db
    .update(fravaer)
    .set(set)
    .where(and(eq(fravaer.id, id), eq(fravaer.status, "gaelder")))
    .returning({ id: fravaer.id });
  return rows.length > 0;
}
