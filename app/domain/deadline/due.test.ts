import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addWorkingDays, easterSunday } from "../danish-calendar.ts";
import { dueOf } from "./due.ts";
import type { DeadlineRule, Pause } from "./rule.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const instant = (iso: string) => Temporal.Instant.from(iso);
const rule = (amount: number, unit: DeadlineRule["unit"], moves = false) => ({
  amount,
  unit,
  moves,
});

function lastDay(given: DeadlineRule, start: string, pauses: Pause[] = []) {
  const due = dueOf(given, day(start), pauses);
  return "paused" in due ? `stands since ${due.since}` : due.lastDay.toString();
}

// Easter Sundays as the almanac prints them.
const easters =
  "2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 " +
  "2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 " +
  "2038-04-25 2039-04-10 2040-04-01";

// A second way to the same calendar: names of days counted from the printed Easter by UTC arithmetic.
const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const closed = new Set(
  easters.split(" ").flatMap((easter) => {
    const year = easter.slice(0, 4);
    const movable = [-3, -2, 0, 1, 39, 40, 49, 50, ...(Number(year) < 2024 ? [26] : [])];
    return [
      ...movable.map((days) => iso(Date.parse(easter) + days * dayMs)),
      ...["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"].map((date) => `${year}-${date}`),
    ];
  }),
);
const open = (ms: number) => ![0, 6].includes(new Date(ms).getUTCDay()) && !closed.has(iso(ms));
const days = fc
  .integer({ min: Date.parse("2020-01-01") / dayMs, max: Date.parse("2040-06-30") / dayMs })
  .map((count) => count * dayMs);

describe("the calendar", () => {
  it.each(easters.split(" "))("has Easter on %s", (easter) => {
    expect(easterSunday(Number(easter.slice(0, 4))).toString()).toBe(easter);
  });

  it("counts working days as a second calendar does", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (start, count) => {
        let at = start;
        for (let left = count; left > 0; ) {
          at += dayMs;
          if (open(at)) left -= 1;
        }
        expect(addWorkingDays(day(iso(start)), count).toString()).toBe(iso(at));
      }),
      { numRuns: 500 },
    );
  });
});

describe("dueOf", () => {
  it.each([
    // Received, rule, last day: real deadlines, worked out with an almanac.
    ["2026-03-06", rule(4, "weeks", true), "2026-04-07"],
    ["2025-12-26", rule(4, "weeks", true), "2026-01-23"],
    ["2023-04-07", rule(4, "weeks", true), "2023-05-08"],
    ["2024-03-29", rule(4, "weeks", true), "2024-04-26"],
    ["2026-03-06", rule(4, "weeks"), "2026-04-03"],
    ["2026-03-26", rule(7, "workingDays"), "2026-04-09"],
    ["2026-05-11", rule(7, "workingDays"), "2026-05-22"],
    ["2026-12-21", rule(7, "workingDays"), "2027-01-05"],
    ["2026-08-14", rule(7, "workingDays"), "2026-08-25"],
    ["2026-08-31", rule(6, "months"), "2027-02-28"],
    ["2028-02-29", rule(1, "years"), "2029-02-28"],
    ["2026-06-15", rule(30, "months"), "2028-12-15"],
    ["2026-11-10", rule(14, "days"), "2026-11-24"],
  ])("from %s by %o it is %s", (start, given, expected) => {
    expect(lastDay(given, start)).toBe(expected);
  });

  it("moves to the first open day of the second calendar, and only where the rule moves", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 10 }), (start, weeks) => {
        const end = start + weeks * 7 * dayMs;
        let moved = end;
        while (!open(moved)) moved += dayMs;
        expect(lastDay(rule(weeks, "weeks", true), iso(start))).toBe(iso(moved));
        expect(lastDay(rule(weeks, "weeks"), iso(start))).toBe(iso(end));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps 24 hours 24 hours when the clocks change", () => {
    for (const [sent, until] of [
      ["2026-03-28T20:00:00+01:00", "2026-03-29T21:00:00+02:00"],
      ["2026-10-24T20:00:00+02:00", "2026-10-25T19:00:00+01:00"],
    ] as const) {
      const due = dueOf(rule(24, "hours"), instant(sent));
      expect("until" in due && due.until.equals(instant(until))).toBe(true);
    }
  });

  it("counts the whole last day in Copenhagen, also when the clocks change on it", () => {
    const late = (start: string, given: DeadlineRule) => {
      const due = dueOf(given, day(start));
      return "until" in due ? due.until.toString() : "";
    };
    expect(late("2026-03-06", rule(4, "weeks", true))).toBe("2026-04-07T22:00:00Z");
    expect(late("2026-01-01", rule(4, "weeks"))).toBe("2026-01-29T23:00:00Z");
    expect(late("2026-03-15", rule(14, "days"))).toBe("2026-03-29T22:00:00Z");
    expect(late("2026-10-11", rule(14, "days"))).toBe("2026-10-25T23:00:00Z");
  });

  it("takes the day it starts from Copenhagen, not from Greenwich", () => {
    const due = dueOf(rule(14, "days"), instant("2026-06-09T22:30:00Z"));
    expect("lastDay" in due && due.lastDay.toString()).toBe("2026-06-24");
  });
});

describe("a paused clock", () => {
  const months = rule(6, "months");

  it("is pushed by every day that does not count, also by those it is pushed onto", () => {
    const week = { from: "2026-03-02", to: "2026-03-08" };
    expect(lastDay(months, "2026-01-15", [week])).toBe("2026-07-22");
    expect(lastDay(months, "2026-01-15", [week, { from: "2026-07-20", to: "2026-07-21" }])).toBe(
      "2026-07-24",
    );
    expect(lastDay(months, "2026-01-15", [{ from: "2025-12-01", to: "2026-01-15" }])).toBe(
      "2026-07-15",
    );
  });

  it("counts a day once when two pauses share it", () => {
    const [one, other] = [
      { from: "2026-03-02", to: "2026-03-08" },
      { from: "2026-03-05", to: "2026-03-10" },
    ];
    expect(lastDay(months, "2026-01-15", [one, other])).toBe("2026-07-24");
  });

  it("stands while a pause has no end, unless it has run out before", () => {
    expect(lastDay(months, "2026-01-15", [{ from: "2026-05-01", to: null }])).toBe(
      "stands since 2026-05-01",
    );
    expect(lastDay(months, "2026-01-15", [{ from: "2026-07-16", to: null }])).toBe("2026-07-15");
  });

  it("has as many days that count as it would have without", () => {
    const pause = fc
      .tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(days, fc.array(pause, { maxLength: 5 }), (start, pauses) => {
        const end = lastDay(
          rule(60, "days"),
          iso(start),
          pauses.map(({ from, to }) => ({
            from: iso(start + from * dayMs),
            to: iso(start + to * dayMs),
          })),
        );
        const paused = (offset: number) =>
          pauses.some(({ from, to }) => from <= offset && offset <= to);
        let counting = 0;
        for (let at = 1; at <= (Date.parse(end) - start) / dayMs; at += 1)
          if (!paused(at)) counting += 1;
        expect(counting).toBe(60);
        expect(paused((Date.parse(end) - start) / dayMs)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
