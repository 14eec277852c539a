import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differs, effectiveHours, effectiveOf, inQuarters } from "./effective-hours.ts";

describe("effective hours", () => {
  // Counted by hand from the demo cases.
  it.each([
    ["Karin", 2000, 50, 1000],
    ["Karin's agreement", 2000, 25, 500],
    ["Noah", 800, 50, 400],
    ["Jens", 2500, 50, 1250],
    ["Birgit", 1200, 67, 804],
    ["Emil", 2000, 55, 1100],
    ["half an hour of 1 %", 50, 1, 1],
    ["not assessed", 2000, null, 0],
  ])("of %s: %i at %s %% is %i", (_, centihours, intensity, effective) => {
    expect(effectiveOf({ centihours, intensity })).toBe(effective);
  });

  it("are the sum of the tasks, as exact fractions round it", () => {
    const task = fc.record({
      centihours: fc.integer({ min: 0, max: 3700 }),
      intensity: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(task, { maxLength: 6 }), (tasks) => {
        // Independently: whole numbers of ten-thousandths, halves up.
        const sum = tasks.reduce((total, { centihours, intensity }) => {
          const exact = BigInt(centihours) * BigInt(intensity);
          return total + exact / 100n + (exact % 100n >= 50n ? 1n : 0n);
        }, 0n);
        expect(effectiveHours(tasks)).toBe(Number(sum));
      }),
    );
  });
});

describe("a difference that needs a reason", () => {
  it.each([
    ["Karin: 10 and 5", 1000, 500, true],
    ["upwards as well: 2½ and 5 (Liv)", 250, 500, true],
    ["Birgit: 8.04 is 8", 804, 800, false],
    ["a quarter is one", 800, 825, true],
    ["12 minutes are not", 800, 812, false],
    ["none", 1250, 1250, false],
  ])("%s", (_, effective, agreed, expected) => {
    expect(differs(effective, agreed)).toBe(expected);
  });

  it("counts to the nearest quarter", () => {
    expect([0, 12, 13, 37, 38, 804, 1238].map(inQuarters)).toEqual([0, 0, 25, 25, 50, 800, 1250]);
  });
});
