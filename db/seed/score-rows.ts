import type * as tables from "../schema/index.ts";
import { scores } from "./content/scores.ts";
import type { Scenario } from "./content/types.ts";

/** What a demo citizen has said of how it goes. */
export function scoresOf({ person, sag }: Scenario): (typeof tables.maaling.$inferInsert)[] {
  return (scores[person.key] ?? []).map(({ on, ...answers }) => ({
    ...{ sagId: sag.id, citizenId: person.id, measuredOn: on, ...answers },
    enteredAt: new Date(`${on}T15:10:00Z`),
  }));
}
