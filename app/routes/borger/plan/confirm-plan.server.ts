import { asc, desc, eq, sql } from "drizzle-orm";
import { newestPlan } from "~/case/plan/newest-plan.ts";
import { isMoved } from "~/case/sag/current-case.ts";
import type { Database } from "../../../../db/client.ts";
import { planConfirmation, rehabiliteringsplan, sag } from "../../../../db/schema/index.ts";

/**
 * What a yes to the plan is about, the versions of all its sections, and when the last yes was said
 * (ISO instant); null without a plan.
 * @param db of a visit that opens the section `rehabiliteringsplan`
 */
export async function readConfirmable(db: Database) {
  const [plans, said] = await Promise.all([
    db
      .select({
        id: rehabiliteringsplan.id,
        citizenId: rehabiliteringsplan.citizenId,
        versions: sql<string[]>`plan_versions(${rehabiliteringsplan.id})`,
      })
      .from(rehabiliteringsplan)
      .innerJoin(sag, eq(sag.id, rehabiliteringsplan.sagId))
      .orderBy(asc(isMoved), ...newestPlan)
      .limit(1),
    db
      .select({ planId: planConfirmation.planId, at: planConfirmation.confirmedAt })
      .from(planConfirmation)
      .orderBy(desc(planConfirmation.confirmedAt)),
  ]);
  const [plan] = plans;
  if (!plan) return null;
  const last = said.find(({ planId }) => planId === plan.id);
  return { ...plan, confirmedAt: last?.at.toISOString() ?? null };
}

/**
 * The citizen says yes to exactly these versions; the database refuses it when somebody has written
 * since (`saved_meanwhile`) or what must be filled in is not (`plan_not_whole`).
 * @param db of a `rehabiliteringsplan.write` visit to oneself
 * @param seen the versions that were on screen
 * @returns false without a plan
 */
export async function confirmPlan(db: Database, seen: string[]): Promise<boolean> {
  const plan = await readConfirmable(db);
  if (!plan) return false;
  const { id, citizenId } = plan;
  await db
    .insert(planConfirmation)
    .values({ planId: id, citizenId, versions: seen, confirmedAt: new Date() });
  return true;
}
