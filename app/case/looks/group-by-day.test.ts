import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, groupByDay } from "./group-by-day.ts";

const at = (iso: string) => ({ at: new Date(iso) });

describe("days of looks", () => {
  it("counts days in Copenhagen, newest first", () => {
    const looks = [at("2026-07-02T22:30:00Z"), at("2026-07-02T08:00:00Z")];
    const days = groupByDay(looks, [{ day: "2026-07-02" }], null, true);
    expect(days.map((one) => [one.day, one.looks.length, one.lists.length])).toEqual([
      ["2026-07-03", 1, 0],
      ["2026-07-02", 1, 1],
    ]);
  });

  it("shows lists alone when nothing else was looked at", () => {
    expect(groupByDay([], [{ day: "2026-07-02" }], null, true)).toHaveLength(1);
  });

  it("shows every look and every list exactly once over all pages", () => {
    const days = fc.integer({ min: 1, max: 9 }).map((day) => `2026-07-0${day}`);
    fc.assert(
      fc.property(
        fc.array(days, { maxLength: 20 }),
        fc.uniqueArray(days),
        fc.integer({ min: 1, max: 5 }),
        (lookDays, listDays, size) => {
          const newestFirst = (a: string, b: string) => b.localeCompare(a);
          const looks = lookDays.sort(newestFirst).map((day) => at(`${day}T10:00:00Z`));
          const lists = listDays.sort(newestFirst).map((day) => ({ day }));
          const shown: string[] = [];
          let seen = 0;
          for (let start = 0; start === 0 || start < looks.length; start += size) {
            const page = looks.slice(start, start + size);
            const before = start === 0 ? undefined : looks[start - 1];
            const isLast = start + size >= looks.length;
            const grouped = groupByDay(page, lists, before ? dayOf(before.at) : null, isLast);
            seen += grouped.flatMap((one) => one.looks).length;
            shown.push(...grouped.flatMap((one) => one.lists.map((list) => list.day)));
          }
          expect(seen).toBe(looks.length);
          expect(shown).toEqual(lists.map((one) => one.day));
        },
      ),
    );
  });
});
