import { expect, test } from "vitest";
import { helperState } from "./helper-state.ts";

const accepted = new Date("2026-03-01T10:00:00Z");

test.each([
  ["inviteret", false, null, null, "invited"],
  ["inviteret", true, null, null, "noAnswer"],
  ["aktiv", false, accepted, null, "active"],
  ["aktiv", true, accepted, null, "ranOut"],
  ["afvist", false, null, "helper", "declined"],
  ["afsluttet", false, null, "citizen", "withdrawn"],
  ["afsluttet", true, accepted, "citizen", "youStopped"],
  ["afsluttet", false, accepted, "helper", "helperStopped"],
] as const)("%s, overdue %s, accepted %s, ended by %s is %s", (status, overdue, at, by, state) => {
  expect(helperState({ status, overdue, acceptedAt: at, endedBy: by })).toBe(state);
});
