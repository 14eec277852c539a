import { expect, it } from "vitest";
import { papersBy } from "./papers-by.ts";

it("counts back from the day the meeting has in Copenhagen", () => {
  const late = "2026-12-08T23:30:00Z";
  expect(papersBy({ amount: 1, unit: "weeks" }, "2026-12-08T09:00:00Z")).toBe("2026-12-01");
  expect(papersBy({ amount: 2, unit: "weeks" }, late)).toBe("2026-11-25");
  expect(papersBy({ amount: 10, unit: "days" }, late)).toBe("2026-11-29");
  expect(papersBy({ amount: 1, unit: "months" }, "2026-03-31T09:00:00Z")).toBe("2026-02-28");
});
