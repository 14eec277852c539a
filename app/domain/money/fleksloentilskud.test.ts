import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleksloentilskud } from "./fleksloentilskud.ts";
import { hourlyPay, monthlyPay, moreHours } from "./more-hours.ts";
import { percentOf } from "./oere.ts";

const kr = (amount: number) => Math.round(amount * 100);
const shares = { below: 30, above: 55 };
const of2026 = { base: kr(21_600), threshold: kr(17_672), ...shares };

describe("the figures of docs/domain.md", () => {
  it("13.642,25 before the cap and 7.545 after it", () => {
    const sum = fleksloentilskud(
      { wage: kr(16_000), pension: 0, normalloen: kr(23_545) },
      { base: kr(18_701), threshold: kr(14_965), ...shares },
    );
    expect(sum).toEqual({
      base: kr(18_701),
      threshold: kr(14_965),
      cap: kr(23_545),
      income: kr(16_000),
      lowerIncome: kr(14_965),
      lowerDeduction: kr(4489.5),
      upperIncome: kr(1035),
      upperDeduction: kr(569.25),
      beforeCap: kr(13_642.25),
      room: kr(7545),
      lostToCap: kr(6097.25),
      subsidy: kr(7545),
      total: kr(23_545),
    });
  });

  // To the krone, as the source states them.
  it.each([
    { hourly: 150, from: 4, to: 10, before: 23_420, after: 24_050 },
    { hourly: 190, from: 4, to: 10, before: 23_905, after: 27_363 },
  ])("$hourly kr. an hour, $from → $to hours: $before → $after", (one) => {
    const steps = moreHours(
      { hourly: kr(one.hourly), from: one.from * 100, to: one.to * 100 },
      of2026,
    );
    const totals = steps.map(({ sum }) => Math.round(sum.total / 100));
    expect([totals[0], totals.at(-1)]).toEqual([one.before, one.after]);
    expect(steps).toHaveLength(7);
  });

  it("says where the cap eats the gain", () => {
    const steps = moreHours({ hourly: kr(150), from: 400, to: 1000 }, of2026);
    expect(steps.map(({ gain }) => gain / 100)).toEqual([0, 455, 175, 0, 0, 0, 0]);
    expect(steps.map(({ sum }) => sum.lostToCap > 0)).toEqual([
      ...[false, false, true, true, true, true, true],
    ]);
  });
});

/** The rule told once more: in fractions of BigInt, from the law's words, one case after another. */
function toldAgain(wage: bigint, pension: bigint, cap: bigint, base: bigint, threshold: bigint) {
  const income = wage + pension;
  const nearest = (hundredths: bigint) => {
    const whole = hundredths / 100n;
    return hundredths % 100n >= 50n ? whole + 1n : whole;
  };
  const less =
    income <= threshold
      ? nearest(income * 30n)
      : nearest(threshold * 30n) + nearest((income - threshold) * 55n);
  const uncapped = base > less ? base - less : 0n;
  if (income >= cap) return { uncapped, subsidy: 0n };
  return { uncapped, subsidy: income + uncapped > cap ? cap - income : uncapped };
}

const amount = fc.integer({ min: 0, max: 20_000_000 });
const earned = fc.record({ wage: amount, pension: amount, normalloen: amount });
const satser = fc.record({ base: amount, threshold: amount }).map((one) => ({ ...one, ...shares }));

describe("for every wage", () => {
  it("is what the rule gives, told a second time in fractions", () => {
    fc.assert(
      fc.property(earned, satser, (one, rates) => {
        const sum = fleksloentilskud(one, rates);
        const again = toldAgain(
          BigInt(one.wage),
          BigInt(one.pension),
          BigInt(one.normalloen),
          BigInt(rates.base),
          BigInt(rates.threshold),
        );
        expect([BigInt(sum.beforeCap), BigInt(sum.subsidy)]).toEqual([
          again.uncapped,
          again.subsidy,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it("counts whole øre, never less than nothing, and never over the cap or the base", () => {
    fc.assert(
      fc.property(earned, satser, (one, rates) => {
        const sum = fleksloentilskud(one, rates);
        for (const line of Object.values(sum)) {
          expect(Number.isSafeInteger(line)).toBe(true);
          expect(line).toBeGreaterThanOrEqual(0);
        }
        expect(sum.subsidy).toBeLessThanOrEqual(rates.base);
        expect(sum.total).toBeLessThanOrEqual(Math.max(one.normalloen, sum.income));
        expect(sum.lowerIncome + sum.upperIncome).toBe(sum.income);
        expect(sum.beforeCap - sum.lostToCap).toBe(sum.subsidy);
      }),
    );
  });

  // But for the one øre that rounding two lines can take.
  it("never gives less for working more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 3700 }),
        fc.integer({ min: 0, max: 3700 }),
        (hourly, one, other) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const steps = moreHours({ hourly, from, to }, of2026);
          expect(steps[0]?.hours).toBe(from);
          expect(steps.at(-1)?.hours).toBe(to);
          for (const { gain } of steps) expect(gain).toBeGreaterThanOrEqual(-1);
        },
      ),
    );
  });
});

describe("rounding", () => {
  it.each([
    [1, 30, 0],
    [5, 30, 2],
    [2, 25, 1],
    [0, 55, 0],
  ])("%d øre × %d %% is %d øre", (of, percent, gives) => {
    expect(percentOf(of, percent)).toBe(gives);
  });

  it("finds the hourly pay a month's pay came from", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 100, max: 3700 }),
        (hourly, hours) => {
          expect(hourlyPay(monthlyPay(hourly, hours), hours)).toBe(hourly);
        },
      ),
    );
    expect(hourlyPay(1000, 0)).toBeNull();
  });
});
