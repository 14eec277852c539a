import { currentFirst } from "~/case/sag/current-case.ts";
import type { Database } from "../../../../db/client.ts";
import { maaling, sag } from "../../../../db/schema/index.ts";
import type { Answers } from "./maaling.schema.ts";

/**
 * The day's answers in the citizen's current case; a second time on a day corrects the first. The day
 * and the time are the database's.
 * @param db of a `maaling.enter` visit
 * @returns false for somebody without a case
 */
export async function enterMaaling(db: Database, answers: Answers): Promise<boolean> {
  const [own] = await db
    .select({ sagId: sag.id, citizenId: sag.citizenId })
    .from(sag)
    .orderBy(...currentFirst)
    .limit(1);
  if (!own) return false;
  const stamped = { measuredOn: "2000-01-01", enteredAt: new Date() };
  await db
    .insert(maaling)
    .values({ ...own, ...answers, ...stamped })
    .onConflictDoUpdate({ target: [maaling.sagId, maaling.measuredOn], set: answers });
  return true;
}
