import type * as tables from "../schema/index.ts";
import { authorities } from "./content/authorities.ts";
import { staff } from "./content/staff.ts";
import type { Scenario } from "./content/types.ts";
import { agoHours, awake } from "./relative-time.ts";
import { authorityIdOf } from "./staff-rows.ts";

/**
 * How the plan came to say what it says: the citizen and the office wrote the sections in turns, and the
 * citizen added words of their own in the evening of the last day.
 */
export function planVersionsOf({
  person,
  sag,
  plan,
}: Scenario): (typeof tables.planSectionVersion.$inferInsert)[] {
  const first = sag.contacts[0];
  const office = staff.find(({ key }) => key === first?.staffKey);
  const authority = authorities.find(({ key }) => key === sag.authorityKey);
  const ids = { planId: plan.id, citizenId: person.id };
  // At the desk by day, at home in the evening.
  const writer = {
    office: (on: string) => ({
      writtenByName: office?.name ?? "",
      writtenByRole: first?.role ?? "",
      writtenByAuthority: authority?.name ?? null,
      writtenAt: new Date(`${on}T10:20:00Z`),
    }),
    citizen: (on: string) => ({
      ...{ writtenByName: person.name, writtenByRole: "citizen", writtenByAuthority: null },
      writtenAt: new Date(`${on}T18:40:00Z`),
    }),
  };
  return plan.sections.flatMap(({ code, body, earlier = [], by = "office", ownWords }) => [
    ...[...earlier, { by, on: plan.updatedOn, body } as const].map((one, nth) => ({
      ...{ ...ids, code, voice: "plan" as const, body: one.body },
      ...{ version: nth + 1, baseVersion: nth, ...writer[one.by](one.on) },
    })),
    ...(ownWords
      ? [
          {
            ...{ ...ids, code, voice: "own" as const, body: ownWords },
            ...{ version: 1, baseVersion: 0, ...writer.citizen(plan.updatedOn) },
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
  return (plan.remarks ?? []).map(({ id, code, version, body, ...written }) => ({
    ...{ id, code, version, body, planId: plan.id, citizenId: person.id },
    writtenAt:
      "writtenOn" in written
        ? new Date(`${written.writtenOn}T18:40:00Z`)
        : awake(agoHours(now, written.writtenHoursAgo), 21),
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
