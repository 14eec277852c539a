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
  return months.map(({ month, part = 1, fromDay, toDay, ...one }, at) => ({
    ...one,
    part,
    fromDay: fromDay ?? `${month}-01`,
    toDay: toDay ?? lastDayOf(month),
    sagId: sag.id,
    citizenId: person.id,
    month: `${month}-01`,
    version: months
      .slice(0, at + 1)
      .filter((other) => other.month === month && (other.part ?? 1) === part).length,
    satser: { base: 0, threshold: 0, below: 0, above: 0, days: 0, ofDays: 0 },
    amount: 0,
    registeredAt: new Date(Date.parse(`${one.paysOn}T09:20:00Z`) - 12 * 86_400_000),
    registeredByName: office?.name ?? "",
  }));
}

/** @param month `YYYY-MM` */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
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
