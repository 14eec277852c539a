import { and, asc, eq, ne, sql } from "drizzle-orm";
import { formId } from "~/case/form-id.server.ts";
import { newestPlan } from "~/case/plan/newest-plan.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import type { Database } from "../../../../db/client.ts";
import { indsats, kontor, rehabiliteringsplan, sagContact } from "../../../../db/schema/index.ts";
import type { TypedIndsats } from "./indsats.schema.ts";

/**
 * What the form of an action needs: the plan, the offices the role writes for, the case's people, and
 * the action itself when there is one. Null without a plan, or when there is no such action of theirs.
 * @param db of an `indsats.write` visit
 * @param role of whoever writes; the guard decides by the same rows
 * @param id of the action; null for a new one
 */
export async function readIndsatsPage(
  db: Database,
  { sagId, role, id }: { sagId: string; role: string; id: string | null },
) {
  const [plans, kontorer, contacts, actions, citizen] = await Promise.all([
    db
      .select({ id: rehabiliteringsplan.id, citizenId: rehabiliteringsplan.citizenId })
      .from(rehabiliteringsplan)
      .where(eq(rehabiliteringsplan.sagId, sagId))
      .orderBy(...newestPlan)
      .limit(1),
    db
      .select({ code: kontor.code, label: kontor.label })
      .from(kontor)
      .where(sql`${role} = any (${kontor.roles})`)
      .orderBy(asc(kontor.ordinal)),
    db
      .select({ id: sagContact.personId, name: sagContact.name })
      .from(sagContact)
      .where(eq(sagContact.sagId, sagId)),
    id
      ? db
          .select()
          .from(indsats)
          .where(and(eq(indsats.id, id), sql`${indsats.authorityId} = visit_authority()`))
      : [],
    readCitizenName(db),
  ]);
  const [plan] = plans;
  const [action] = actions;
  if (!plan) return null;
  // A visit reads every plan of the citizen's, and writes in that of its own case.
  const own = action?.planId === plan.id && kontorer.some(({ code }) => code === action.kontor);
  if (id && !own) return null;
  return { plan, kontorer, contacts, action, citizen };
}
export type IndsatsPage = NonNullable<Awaited<ReturnType<typeof readIndsatsPage>>>;

/**
 * The actions the role's offices can still change, by their titles.
 * @param db of a visit on the case that opens `rehabiliteringsplan`
 */
export function readOwnIndsatser(db: Database, role: string) {
  return db
    .select({ id: indsats.id, title: indsats.title })
    .from(indsats)
    .innerJoin(kontor, eq(kontor.code, indsats.kontor))
    .innerJoin(rehabiliteringsplan, eq(rehabiliteringsplan.id, indsats.planId))
    .where(
      and(
        // The plans of the citizen's other cases are read and not written.
        sql`${rehabiliteringsplan.sagId} = any (visit_sager())`,
        sql`${role} = any (${kontor.roles})`,
        sql`${indsats.authorityId} = visit_authority()`,
        ne(indsats.status, "afsluttet"),
      ),
    )
    .orderBy(asc(indsats.startsOn));
}

/**
 * Puts an action into the plan. Whose it is the database stamps and checks.
 * @param key of the form: sent twice it is one action
 */
export async function addIndsats(
  db: Database,
  { plan }: IndsatsPage,
  { key, kontor: code }: { key: string; kontor: string },
  typed: TypedIndsats,
): Promise<void> {
  const { id: planId, citizenId } = plan;
  const action = { ...typed, planId, citizenId, kontor: code };
  await db
    .insert(indsats)
    // What stands here for the database to stamp is replaced.
    .values({ ...action, id: formId(key, action), authorityId: sql`visit_authority()` })
    .onConflictDoNothing({ target: indsats.id });
}

/**
 * Changes an action of one's own office; one that does not know the newest is refused by the database
 * (`saved_meanwhile`), and so is another office's (`not_your_office`).
 * @param revision that was on screen
 */
export async function changeIndsats(
  db: Database,
  id: string,
  revision: number,
  typed: TypedIndsats,
): Promise<void> {
  await db
    .update(indsats)
    .set({ ...typed, revision: revision + 1 })
    .where(eq(indsats.id, id));
}
