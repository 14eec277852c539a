import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTyped, toTyped } from "./typed.ts";

describe("a number as a person types it", () => {
  it.each([
    ["150", 15_000],
    ["150,5", 15_050],
    ["13.642,25", 1_364_225],
    ["13642.25", 1_364_225],
    ["1.500", 150_000],
    [" 2 600 kr. ", 260_000],
    ["0", 0],
    ["-0", 0],
    ["7,50", 750],
  ])("%j is %d hundredths", (typed, hundredths) => {
    expect(readTyped(typed)).toEqual({ ok: true, hundredths });
  });

  it.each([
    ["", "missing"],
    ["  ", "missing"],
    ["kr.", "missing"],
    ["-1", "negative"],
    ["−200,50", "negative"],
    ["ti", "notANumber"],
    ["7½", "notANumber"],
    ["1e5", "notANumber"],
    ["0x10", "notANumber"],
    ["12.34.56", "notANumber"],
    ["1,234", "notANumber"],
    ["1.23.456", "notANumber"],
    ["99999999999999999999", "notANumber"],
    ["NaN", "notANumber"],
    ["Infinity", "notANumber"],
    ["٣", "notANumber"],
  ])("%j is %s", (typed, code) => {
    expect(readTyped(typed)).toEqual({ ok: false, code });
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (hundredths) => {
        expect(readTyped(toTyped(hundredths))).toEqual({ ok: true, hundredths });
      }),
    );
    expect([toTyped(400), toTyped(250), toTyped(20_005), toTyped(0)]).toEqual([
      ...["4", "2,5", "200,05", "0"],
    ]);
  });

  it.each(["99999999", "999.999.999.999", "999999999,99"])(
    "%j is no more than a column holds: the form's own limit says that it is too much",
    (typed) => expect(readTyped(typed)).toEqual({ ok: true, hundredths: 2 ** 31 - 1 }),
  );

  it("never throws and never reads what is no whole number of hundredths", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readTyped(typed);
        if (read.ok) expect(Number.isSafeInteger(read.hundredths)).toBe(true);
      }),
    );
  });
});
