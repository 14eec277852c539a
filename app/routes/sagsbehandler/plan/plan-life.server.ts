import { eq } from "drizzle-orm";
import { newestPlan } from "~/case/plan/newest-plan.ts";
import type { Database } from "../../../../db/client.ts";
import { rehabiliteringsplan, sag } from "../../../../db/schema/index.ts";

/**
 * Begins the plan of a case; what stands in it is written section by section afterwards.
 * @param db of a `rehabiliteringsplan.write` visit on the case
 * @returns false when there is no such case
 * @throws a database error that `actRefusal` reads: the case has one (`already_decided`)
 */
export async function beginPlan(db: Database, sagId: string): Promise<boolean> {
  const [found] = await db.select({ citizenId: sag.citizenId }).from(sag).where(eq(sag.id, sagId));
  if (!found) return false;
  await db.insert(rehabiliteringsplan).values({
    ...{ sagId, citizenId: found.citizenId },
    // Both are stamped by the database.
    ...{ status: "kladde", updatedOn: "1970-01-01" },
  });
  return true;
}

/**
 * Lays the plan before the citizen, who can then say yes to it.
 * @param db of a `rehabiliteringsplan.write` visit on the case
 * @returns false when the case has no plan
 * @throws a database error that `actRefusal` reads: what must be filled in is not (`plan_not_whole`), or it
 *   was laid before the citizen already (`already_decided`)
 */
export async function layBefore(db: Database, sagId: string): Promise<boolean> {
  const [plan] = await db
    .select({ id: rehabiliteringsplan.id })
    .from(rehabiliteringsplan)
    .where(eq(rehabiliteringsplan.sagId, sagId))
    .orderBy(...newestPlan)
    .limit(1);
  if (!plan) return false;
  await db
    .update(rehabiliteringsplan)
    .set({ status: "tilGennemsyn" })
    .where(eq(rehabiliteringsplan.id, plan.id));
  return true;
}
