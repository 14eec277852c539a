import type * as tables from "../schema/index.ts";
import { authorities } from "./content/authorities.ts";
import { staff } from "./content/staff.ts";
import type { Scenario } from "./content/types.ts";
import { agoHours, awake } from "./relative-time.ts";
import { authorityIdOf } from "./staff-rows.ts";

/**
 * How the plan came to say what it says: the office wrote the sections with the citizen, who added
 * words of their own the same evening.
 */
export function planVersionsOf({
  person,
  sag,
  plan,
}: Scenario): (typeof tables.planSectionVersion.$inferInsert)[] {
  const first = sag.contacts[0];
  const office = staff.find(({ key }) => key === first?.staffKey);
  const authority = authorities.find(({ key }) => key === sag.authorityKey);
  const whole = { planId: plan.id, citizenId: person.id, version: 1, baseVersion: 0 };
  return plan.sections.flatMap(({ code, body, ownWords }) => [
    {
      ...{ ...whole, code, voice: "plan" as const, body },
      writtenByName: office?.name ?? "",
      writtenByRole: first?.role ?? "",
      writtenByAuthority: authority?.name ?? null,
      writtenAt: new Date(`${plan.updatedOn}T10:20:00Z`),
    },
    ...(ownWords
      ? [
          {
            ...{ ...whole, code, voice: "own" as const, body: ownWords },
            ...{ writtenByName: person.name, writtenByRole: "citizen" },
            writtenAt: new Date(`${plan.updatedOn}T18:40:00Z`),
          },
        ]
      : []),
  ]);
}

/** What the citizens have to say to their plans. */
export function planRemarksOf(
  { person, plan }: Scenario,
  now: Date,
): (typeof tables.planRemark.$inferInsert)[] {
  return (plan.remarks ?? []).map(({ writtenHoursAgo, ...one }) => ({
    ...{ ...one, planId: plan.id, citizenId: person.id },
    writtenAt: awake(agoHours(now, writtenHoursAgo), 21),
  }));
}

/** The actions of the plan, each with its office; who does it by name and title, as the guard stamps it. */
export function indsatserOf({
  person,
  sag,
  plan,
}: Scenario): (typeof tables.indsats.$inferInsert)[] {
  return plan.indsatser.map(({ authorityKey, by, outside, ...one }) => {
    const who = staff.find(({ key }) => key === by);
    const title = who?.memberships[0].title.da.toLowerCase();
    return {
      ...{ ...one, planId: plan.id, citizenId: person.id },
      authorityId: authorityIdOf(authorityKey ?? sag.authorityKey),
      responsibleId: who?.id ?? null,
      responsible: who ? `${who.name}, ${title}` : (outside ?? null),
    };
  });
}
