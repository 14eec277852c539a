import { expect, test } from "vitest";
import { phasesOf } from "./phases.ts";

const labels = { one: "1", two: "2", three: "3", grown: "3+" };
const one = { phase: 1, from: "2026-01-05" };
const two = { phase: 2, from: "2026-03-02" };
const three = { phase: 3, from: "2026-06-15" };
const line = (phase: number, ...phaseDates: (typeof one & { to?: string })[]) =>
  phasesOf({ phase, phaseDates }, labels, { what: "svar" }, "2026-11-20T11:00:00Z").map(
    ({ label, state, date, waitingFor }) => [label, state, date, waitingFor],
  );

test("what is behind, where we are with what is waited for, and what is to come", () => {
  expect(line(2, one, two)).toEqual([
    ["1", "done", two.from, undefined],
    ["2", "now", two.from, "svar"],
    ["3", "next", undefined, undefined],
  ]);
});

test("after a lost job the search has its new day, and the job is to come, without an old day", () => {
  const [goal, search, job] = line(2, one, two, three, { phase: 2, from: "2026-09-01" });
  expect(goal).toEqual(["1", "done", two.from, undefined]);
  expect(search).toEqual(["2", "now", "2026-09-01", "svar"]);
  expect(job).toEqual(["3", "next", undefined, undefined]);
});

test("more hours: the third is over, says so, and what is waited for still stands there", () => {
  const grown = line(3, one, two, { ...three, to: "2026-11-02" }).at(-1);
  expect(grown).toEqual(["3+", "done", "2026-11-02", "svar"]);
});

test("a job that begins on a day ahead is to come that day, and its hours are not more yet", () => {
  const ahead = { phase: 3, from: "2026-11-21", to: "2026-11-21" };
  expect(line(2, one, two, ahead).slice(1)).toEqual([
    ["2", "now", two.from, "svar"],
    ["3", "next", ahead.from, undefined],
  ]);
  const today = { phase: 3, from: "2026-11-20", to: "2026-11-21" };
  expect(line(3, one, two, today).slice(1)).toEqual([
    ["2", "done", today.from, undefined],
    ["3", "now", today.from, "svar"],
  ]);
});

test("a job that will end goes on until then", () => {
  const [, search, job] = line(3, one, two, three, { phase: 2, from: "2026-11-21" });
  expect(search).toEqual(["2", "done", three.from, undefined]);
  expect(job).toEqual(["3", "now", three.from, "svar"]);
});
