import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dueOf } from "../../app/domain/deadline/due.ts";
import type { DeadlineRule } from "../../app/domain/deadline/rule.ts";
import { type Scene, scene } from "./scene.ts";

/** A guard counts in SQL what the pages count in TypeScript: by the same rule, to the same day. */
const rules: Record<string, DeadlineRule> = {
  fourWeeksMoving: { amount: 4, unit: "weeks", moves: true },
  fourWeeks: { amount: 4, unit: "weeks", moves: false },
  fourteenDays: { amount: 14, unit: "days", moves: false },
  oneDayMoving: { amount: 1, unit: "days", moves: true },
  sevenWorkingDays: { amount: 7, unit: "workingDays", moves: false },
  oneWorkingDayMoving: { amount: 1, unit: "workingDays", moves: true },
  sixMonths: { amount: 6, unit: "months", moves: false },
  oneMonthMoving: { amount: 1, unit: "months", moves: true },
  fiftyFourMonths: { amount: 54, unit: "months", moves: false },
  oneYear: { amount: 1, unit: "years", moves: false },
  day: { amount: 24, unit: "hours", moves: false },
};

let s: Scene;
beforeAll(async () => {
  s = await scene("day_by_regel");
  await s.admin`
    insert into regelsaet (code, label, valid_from, source, verified) values ('table', '{}', '2020-01-01', 'Test', false)`;
  for (const [code, { amount, unit, moves }] of Object.entries(rules)) {
    await s.admin`
      insert into regel (regelsaet, code, label, kind, amount, unit, moves, starts, source, verified)
      values ('table', ${code}, '{}', 'lovkrav', ${amount}, ${unit}, ${moves}, 'visitation', 'Test', false)`;
  }
  await s.admin`update sag set regelsaet = 'table' where id = ${s.sag.id}`;
});
afterAll(() => s.drop());

/** ISO days by ISO day. */
async function counted(code: string, from: string, to: string) {
  const rows = await s.admin`
    select d::date::text as day, day_by_regel(${s.sag.id}, ${code}, d::date)::text as last
    from generate_series(${from}::date, ${to}::date, '1 day') as d`;
  return rows.map((row) => [row.day, row.last] as const);
}

test.each(Object.keys(rules).filter((code) => code !== "day"))(
  "the database and the engine agree on %s, every day of nine years",
  async (code) => {
    const rule = rules[code];
    if (!rule) throw new Error(code);
    const days = await counted(code, "2022-12-01", "2031-12-31");
    expect(days.length).toBe(3318);
    const wrong = days.filter(([day, last]) => {
      const due = dueOf(rule, Temporal.PlainDate.from(day));
      return !("lastDay" in due) || due.lastDay.toString() !== last;
    });
    expect(wrong).toEqual([]);
  },
);

test.each([
  // Worked out with an almanac, by nobody's code.
  ["fourWeeksMoving", "2026-03-06", "2026-04-07"],
  ["fourWeeks", "2026-03-06", "2026-04-03"],
  ["fourWeeksMoving", "2025-12-27", "2026-01-26"],
  ["fourWeeksMoving", "2023-04-07", "2023-05-08"],
  ["fourWeeksMoving", "2024-03-29", "2024-04-26"],
  ["sevenWorkingDays", "2026-03-26", "2026-04-09"],
  ["sevenWorkingDays", "2026-12-21", "2027-01-05"],
  ["sevenWorkingDays", "2026-05-11", "2026-05-22"],
  ["sixMonths", "2026-08-31", "2027-02-28"],
  ["oneMonthMoving", "2028-01-31", "2028-02-29"],
  ["oneYear", "2028-02-29", "2029-02-28"],
])("by %s from %s the database says %s", async (code, from, last) => {
  expect(await counted(code, from, from)).toEqual([[from, last]]);
});

test.each([
  ["day", "2026-03-28T20:00:00+01:00"],
  ["day", "2026-10-24T20:00:00+02:00"],
  ["fourteenDays", "2026-03-15T23:30:00+01:00"],
  ["fourteenDays", "2026-10-10T22:30:00Z"],
  ["fourWeeksMoving", "2026-03-05T23:30:00Z"],
  ["sevenWorkingDays", "2026-12-30T23:30:00Z"],
])("by %s from %s both know the first instant that is too late", async (code, from) => {
  const rule = rules[code];
  const [row] = await s.admin`select instant_by_regel(${s.sag.id}, ${code}, ${from}) as until`;
  const due = rule && dueOf(rule, Temporal.Instant.from(from));
  expect(due && "until" in due && due.until.epochMilliseconds).toBe(row?.until.getTime());
});

test("hours end at no day, and a rule that is not there at none", async () => {
  await expect(counted("day", "2026-01-01", "2026-01-01")).rejects.toMatchObject({ code: "MS156" });
  await expect(counted("none", "2026-01-01", "2026-01-01")).rejects.toMatchObject({
    code: "MS156",
  });
  const [row] = await s.admin`select instant_by_regel(${s.sag.id}, 'none', now()) as until`;
  expect(row?.until).toBeNull();
});
