import { expect, test } from "vitest";
import { chosenSteps, runPlan, type Step, trustworthy } from "./plan.ts";

const step = (name: string, failed: number, tests = false): Step => ({
  name,
  tests,
  run: async () => ({ passed: 1, failed, skipped: 2 }),
});
const quiet = () => {};

test("counts of all steps are summed", async () => {
  const sum = await runPlan([step("types", 0), step("vitest", 0, true)], quiet);
  expect(sum).toEqual({ passed: 2, failed: 0, skipped: 4 });
});

test("a failing check skips the rest, a failing test step does not", async () => {
  const lines: string[] = [];
  const steps = [step("vitest", 3, true), step("build", 1), step("playwright", 0, true)];
  const sum = await runPlan(steps, (line) => lines.push(line.replace(/\d+\.\d s/, "time")));
  expect(sum).toEqual({ passed: 2, failed: 4, skipped: 5 });
  expect(lines).toEqual(["✗ vitest: time", "✗ build: time", "– playwright: not run"]);
});

test.each([
  ["crashed before it counted", undefined, 1, 1],
  ["crashed after it counted", { passed: 9, failed: 0, skipped: 0 }, 134, 1],
  ["ended well without a test", { passed: 0, failed: 0, skipped: 5 }, 0, 1],
  ["ended well", { passed: 9, failed: 0, skipped: 1 }, 0, 0],
  ["failed as counted", { passed: 9, failed: 2, skipped: 1 }, 1, 2],
])("a runner that %s", (_case, counts, exitCode, failed) => {
  expect(trustworthy(counts, exitCode).failed).toBe(failed);
});

test("--only chooses steps by name and refuses others", () => {
  const steps = [step("types", 0), step("knip", 0), step("vitest", 0, true)];
  const names = (args: string[]) => chosenSteps(steps, args).map(({ name }) => name);
  expect(names([])).toEqual(["types", "knip", "vitest"]);
  expect(names(["--only", "vitest,types"])).toEqual(["types", "vitest"]);
  expect(() => names(["--only", "lint"])).toThrow("types, knip, vitest");
});
