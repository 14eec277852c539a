import type { Month } from "~/case/money/read-months.server.ts";
import type { SatserOfYear } from "~/case/money/read-satser.server.ts";
import type { Entry, MaanedIssue } from "./maaned.schema.ts";
import type { MaanedPage } from "./read-page.server.ts";

/** What stands in the way of a month, as the database would find it too when it is registered. */
export function checkAgainst(entry: Entry, page: MaanedPage): MaanedIssue[] {
  const there = monthIn(page.months, entry.month)?.current.version ?? 0;
  if (entry.month > page.today) return [{ field: "maaned", code: "monthAhead" }];
  if (!satserOf(page.satser, entry.month)) return [{ field: "maaned", code: "satserMissing" }];
  if (entry.version === there + 1) return [];
  return [{ field: "maaned", code: entry.version === 1 ? "monthKnown" : "meanwhile" }];
}

export function monthIn(months: readonly Month[], month: string): Month | undefined {
  return months.find(({ current }) => current.month === month);
}

/** The rates of the month's own year; another year's would be wrong. */
export function satserOf(all: readonly SatserOfYear[], month: string): SatserOfYear | undefined {
  return all.find(({ year }) => String(year) === month.slice(0, 4));
}
