import type { Month } from "~/case/money/read-months.server.ts";
import type { SatserOfYear } from "~/case/money/read-satser.server.ts";
import type { Entry, MaanedIssue } from "./maaned.schema.ts";
import type { MaanedPage } from "./read-page.server.ts";

/** What stands in the way of a month, as the database would find it too when it is registered. */
export function checkAgainst(entry: Entry, page: MaanedPage): MaanedIssue[] {
  if (entry.month > page.today) return [{ field: "maaned", code: "monthAhead" }];
  if (!satserOf(page.satser, entry.month)) return [{ field: "maaned", code: "satserMissing" }];
  const correcting = entry.version > 1;
  const periods = page.months.filter(({ current }) => current.month === entry.month);
  const others = periods.filter(({ current }) => !(correcting && current.part === entry.part));
  if (
    others.some(({ current }) => current.fromDay <= entry.toDay && entry.fromDay <= current.toDay)
  ) {
    return [{ field: "maaned", code: "monthKnown" }];
  }
  const there = periodIn(page.months, entry.month, entry.part)?.current.version ?? 0;
  if (!correcting || entry.version === there + 1) return [];
  return [{ field: "maaned", code: "meanwhile" }];
}

export function periodIn(months: readonly Month[], month: string, part: number): Month | undefined {
  return months.find(({ current }) => current.month === month && current.part === part);
}

/** The rates of the month's own year; another year's would be wrong. */
export function satserOf(all: readonly SatserOfYear[], month: string): SatserOfYear | undefined {
  return all.find(({ year }) => String(year) === month.slice(0, 4));
}
