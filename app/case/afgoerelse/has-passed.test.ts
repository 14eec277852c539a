import { expect, it } from "vitest";
import { hasPassed } from "./has-passed.ts";

it.each([
  ["2026-04-07T21:50:00Z", false, "23.50 on the last day, summer time"],
  ["2026-04-07T22:00:00Z", true, "midnight after the last day"],
  ["2026-04-06T22:00:00Z", false, "the last day begins"],
])("at %s passed is %s: %s", (now, passed) => {
  expect(hasPassed("2026-04-07", now)).toBe(passed);
});

it("counts winter time too", () => {
  expect(hasPassed("2026-12-05", "2026-12-05T22:59:00Z")).toBe(false);
  expect(hasPassed("2026-12-05", "2026-12-05T23:00:00Z")).toBe(true);
});
