import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dueOf } from "./due.ts";
import { type Clock, stateOf } from "./state.ts";

const at = (iso: string) => Temporal.Instant.from(iso);
const started = at("2026-03-06T09:00:00+01:00");
const due = dueOf({ amount: 4, unit: "weeks", moves: true }, started);
const clock = (more: Partial<Clock> = {}): Clock => ({
  ...{ started, due, met: null, actor: "authority" },
  ...more,
});
const lastMinute = at("2026-04-07T23:59:59+02:00");
const tooLate = at("2026-04-08T00:00:00+02:00");

it("has not started without a clock", () => {
  expect(stateOf(null, tooLate)).toBe("notStarted");
});

it("runs, is soon in the last fifth, and is broken from midnight in Copenhagen", () => {
  expect(stateOf(clock(), at("2026-03-20T12:00:00Z"))).toBe("running");
  expect(stateOf(clock(), at("2026-04-06T12:00:00Z"))).toBe("soon");
  expect(stateOf(clock(), lastMinute)).toBe("soon");
  expect(stateOf(clock(), tooLate)).toBe("broken");
});

it("is met on the last minute, and met late after it", () => {
  expect(stateOf(clock({ met: lastMinute }), tooLate)).toBe("met");
  expect(stateOf(clock({ met: tooLate }), tooLate)).toBe("metLate");
});

it("breaks nothing when a right of the citizen's has run out, or when nothing tells", () => {
  expect(stateOf(clock({ actor: "citizen" }), tooLate)).toBe("over");
  expect(stateOf(clock({ met: undefined }), tooLate)).toBe("unknown");
});

it("stands still while it is paused, for however long", () => {
  const standing = { paused: true, since: Temporal.PlainDate.from("2026-03-10") } as const;
  expect(stateOf(clock({ due: standing }), at("2030-01-01T00:00:00Z"))).toBe("paused");
});
