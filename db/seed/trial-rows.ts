import type * as tables from "../schema/index.ts";
import { trials } from "./content/trials.ts";
import type { Scenario } from "./content/types.ts";

/** The trials of a demo case, as they stood when they were over. */
export function trialsOf({
  person,
  sag,
}: Scenario): (typeof tables.arbejdsproevning.$inferInsert)[] {
  return (trials[person.key] ?? []).map(({ hours, outcome, by, ...one }) => ({
    ...{ sagId: sag.id, citizenId: person.id, ...one, centihours: Math.round(hours * 100) },
    ...{ status: outcome ? "afsluttet" : "aftalt", ...outcome },
    savedByName: by,
    savedAt: new Date(`${outcome ? one.toDay : one.fromDay}T12:30:00Z`),
  }));
}
