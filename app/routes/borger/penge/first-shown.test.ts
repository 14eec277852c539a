import { expect, it } from "vitest";
import type { Month, MonthVersion } from "~/case/money/read-months.server.ts";
import { firstShown } from "./first-shown.ts";

const month = (name: string, ...paid: boolean[]): Month => {
  const versions = paid.map((one) => ({ month: `${name}-01`, paid: one }) as MonthVersion);
  const [current, ...earlier] = versions as [MonthVersion, ...MonthVersion[]];
  return { current, earlier };
};
const shown = (...months: Month[]) =>
  firstShown(months).map(({ current }) => current.month.slice(0, 7));

it("keeps the next payment at the top when the month after it is there", () => {
  expect(shown(month("2026-11", false), month("2026-10", false), month("2026-09", true))).toEqual([
    "2026-10",
    "2026-11",
  ]);
});

it("shows the newest when all of it has come", () => {
  expect(shown(month("2026-10", true), month("2026-09", true))).toEqual(["2026-10"]);
  expect(shown()).toEqual([]);
});

it("goes by the day of the month itself, not by that of its correction", () => {
  // The correction is still to come, the month's own money has.
  expect(shown(month("2026-11", false), month("2026-10", false, true))).toEqual(["2026-11"]);
});

it("keeps both parts of a month together, in their order", () => {
  expect(shown(month("2026-10", true), month("2026-10", true), month("2026-09", true))).toEqual([
    "2026-10",
    "2026-10",
  ]);
});
