import type * as tables from "../schema/index.ts";
import { staff } from "./content/staff.ts";
import type { Scenario } from "./content/types.ts";

/** Worked out by the database when they come in; `satser` and `amount` are only there to be replaced. */
export function monthsOf({
  person,
  sag,
  months = [],
}: Scenario): (typeof tables.ydelsesmaaned.$inferInsert)[] {
  const office = staff.find(({ memberships }) => memberships.some(({ role }) => role === "ydelse"));
  return months.map(({ month, ...one }, at) => ({
    ...one,
    sagId: sag.id,
    citizenId: person.id,
    month: `${month}-01`,
    version: months.slice(0, at + 1).filter((other) => other.month === month).length,
    satser: { base: 0, threshold: 0, below: 0, above: 0 },
    amount: 0,
    registeredAt: new Date(Date.parse(`${one.paysOn}T09:20:00Z`) - 12 * 86_400_000),
    registeredByName: office?.name ?? "",
  }));
}

export function absencesOf({
  person,
  sag,
  absences = [],
}: Scenario): (typeof tables.fravaer.$inferInsert)[] {
  return absences.map(({ kind, from, to, enteredOn }) => ({
    sagId: sag.id,
    citizenId: person.id,
    kind,
    fromDay: from,
    toDay: to,
    enteredAt: new Date(`${enteredOn}T17:40:00Z`),
    enteredByName: person.name,
    enteredByRole: "citizen",
  }));
}
