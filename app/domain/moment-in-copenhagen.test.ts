import { expect, test } from "vitest";
import { dayAndClock, momentInCopenhagen, readClock } from "./moment-in-copenhagen.ts";

test.each([
  ["9", "09:00"],
  ["14.30", "14:30"],
  [" 8:05 ", "08:05"],
  ["24", null],
  ["12.60", null],
  ["kl. 10", null],
  ["", null],
])("%o is read as %o", (typed, clock) => {
  expect(readClock(typed)).toBe(clock);
});

test("winter, summer, and the nights between them", () => {
  expect(momentInCopenhagen("2026-12-08", "10:00")).toBe("2026-12-08T09:00:00.000Z");
  expect(momentInCopenhagen("2026-07-01", "10:00")).toBe("2026-07-01T08:00:00.000Z");
  // 02:30 does not exist on the last Sunday of March.
  expect(momentInCopenhagen("2026-03-29", "02:30")).toBe("2026-03-29T01:30:00.000Z");
  expect(dayAndClock("2026-12-08T23:30:00.000Z")).toEqual({ day: "2026-12-09", clock: "00:30" });
});
