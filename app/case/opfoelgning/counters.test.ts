import { expect, it } from "vitest";
import type { Regel } from "../frist/clocks-of.ts";
import { countersOf, type Held, metOn } from "./counters.ts";

const rule = (code: string, times: number): Regel => ({
  ...{ code, times, label: { da: code, en: code }, kind: "serviceloefte", repeats: false },
  ...{ amount: 6, unit: "months", moves: false, starts: "fleksjob", actor: "authority" },
  ...{ told: false, source: "Udvikling i Fleksjob II", verified: true },
});
const rules = [
  rule("followUps", 4),
  rule("followUpsInPerson", 2),
  rule("statusMeeting", 1),
  rule("fleksjobStatus", 1),
];
const talk = (heldOn: string, atWorkplace = false): Held => ({
  ...{ heldOn, atWorkplace, kind: "opfoelgning" },
});
/** docs/domain.md, scenario 5: four follow-ups, two at the workplace. */
const liv = [
  talk("2026-08-24", true),
  talk("2026-09-28"),
  talk("2026-11-02"),
  talk("2026-12-08", true),
];
const held = (talks: Held[], start: string | null = "2026-06-15") =>
  Object.fromEntries(countersOf(rules, start, talks).map((one) => [one.rule.code, one.held]));

it("counts Liv's four, two of them at her workplace, and the status meeting beside them", () => {
  expect(held(liv)).toEqual({ followUps: 4, followUpsInPerson: 2, statusMeeting: 0 });
  const status = { ...talk("2026-12-15", true), kind: "statusmoede" as const };
  expect(held([...liv, status])).toEqual({ followUps: 4, followUpsInPerson: 2, statusMeeting: 1 });
});

it("counts from the first day to the last, and nothing before a fleksjob began", () => {
  const edges = ["2026-06-14", "2026-06-15", "2026-12-15", "2026-12-16"].map((day) => talk(day));
  expect(held(edges).followUps).toBe(2);
  expect(held(liv, null)).toEqual({});
  expect(countersOf(rules, "2026-08-31", [])[0]?.lastDay).toBe("2027-02-28");
});

it("is met by the last of those asked for, also when that came too late", () => {
  const [four] = rules;
  if (!four) throw new Error("no rule");
  expect(metOn(four, "2026-06-15", liv.slice(0, 3))).toBeNull();
  expect(metOn(four, "2026-06-15", liv.toReversed())).toBe("2026-12-08");
  expect(metOn(four, "2026-06-15", [...liv.slice(0, 3), talk("2027-01-20")])).toBe("2027-01-20");
  expect(metOn(rule("fleksjobStatus", 1), "2026-06-15", liv)).toBeUndefined();
});
