import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleksloentilskud } from "./fleksloentilskud.ts";
import { partOf, shareOfMonth } from "./part-month.ts";

const day = (month: string, of: number) => `${month}-${String(of).padStart(2, "0")}`;
const months = fc
  .tuple(fc.integer({ min: 2025, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => ({
    month: `${year}-${String(month).padStart(2, "0")}`,
    last: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  }));
const amount = fc.integer({ min: 0, max: 20_000_000 });

describe("the days of a month that count", () => {
  it.each([
    ["2026-11-01", "2026-11-15", 5, { days: 10, ofDays: 21 }],
    ["2026-11-16", "2026-11-30", 5, { days: 11, ofDays: 21 }],
    ["2026-11-01", "2026-11-01", 5, { days: 0, ofDays: 21 }],
    ["2026-11-01", "2026-11-01", 7, { days: 1, ofDays: 30 }],
    ["2028-02-01", "2028-02-29", 7, { days: 29, ofDays: 29 }],
  ])("from %s to %s, %d a week: %o", (from, to, week, share) => {
    expect(shareOfMonth(from, to, week)).toEqual(share);
  });

  it("are all of the month's when a month is cut in two", () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 27 }), ({ month, last }, cut) => {
        const [before, after] = [
          shareOfMonth(day(month, 1), day(month, cut), 5),
          shareOfMonth(day(month, cut + 1), day(month, last), 5),
        ];
        expect(before.days + after.days).toBe(before.ofDays);
      }),
    );
  });
});

describe("a part of an amount", () => {
  it("is the whole for a whole month, and two parts are the whole but for the one øre of rounding", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 31 }), fc.nat(31), (whole, ofDays, some) => {
        const days = Math.min(some, ofDays);
        expect(partOf(whole, { days: ofDays, ofDays })).toBe(whole);
        const [one, other] = [
          partOf(whole, { days, ofDays }),
          partOf(whole, { days: ofDays - days, ofDays }),
        ];
        expect(Number.isSafeInteger(one)).toBe(true);
        expect([0, 1]).toContain(one + other - whole);
        // Told again in fractions: the nearest øre, halves up.
        const exact = BigInt(whole) * BigInt(days);
        const rest = exact % BigInt(ofDays);
        const up = 2n * rest >= BigInt(ofDays) ? 1n : 0n;
        expect(BigInt(one)).toBe(exact / BigInt(ofDays) + up);
      }),
    );
  });

  it("keeps wage and subsidy below the part of the cap, and never pays less than nothing", () => {
    const satser = { base: 2_160_000, threshold: 1_767_200, below: 30, above: 55 };
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 21 }), (wage, normalloen, days) => {
        const share = { days, ofDays: 21 };
        const sum = fleksloentilskud({ wage, pension: 0, normalloen }, satser, share);
        for (const line of Object.values(sum)) {
          expect(Number.isSafeInteger(line)).toBe(true);
          expect(line).toBeGreaterThanOrEqual(0);
        }
        expect(sum.cap).toBe(partOf(normalloen, share));
        expect(sum.total).toBeLessThanOrEqual(Math.max(sum.cap, wage));
      }),
    );
  });
});
