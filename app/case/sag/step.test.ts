import { expect, it } from "vitest";
import { citizenDateOf, insteadOf, settled } from "./step.ts";

const waits = {
  nextStepRequest: "open" as const,
  nextStepBy: "2026-12-04",
  waitingFor: { da: "Dit svar", en: "Your answer" },
  waitingForWho: "Karin Testsen",
  waitingExpected: "2026-12-04",
  waitingRevision: 0,
};

it("waits for the answer and keeps the date while the request is open", () => {
  expect(settled(waits)).toEqual(waits);
  expect(settled({ ...waits, nextStepRequest: null })).toMatchObject({ nextStepBy: "2026-12-04" });
});

it.each(["answered", "closed"] as const)("waits for nothing once the request is %s", (over) => {
  expect(settled({ ...waits, nextStepRequest: over })).toEqual({
    nextStepRequest: over,
    nextStepBy: null,
    waitingFor: null,
    waitingForWho: null,
    waitingExpected: null,
    waitingRevision: 0,
  });
});

it("keeps what a caseworker has said since, whatever became of the request", () => {
  const said = { ...waits, nextStepRequest: "answered" as const, waitingRevision: 1 };
  expect(settled(said)).toEqual({ ...said, nextStepBy: null });
});

it("says that a newer question waits instead of that an older one is over", () => {
  expect(insteadOf({ nextStepRequest: "answered" }, false)).toBe("answered");
  for (const nextStepRequest of ["answered", "closed"] as const) {
    expect(insteadOf({ nextStepRequest }, true)).toBe("asked");
  }
  for (const nextStepRequest of ["open", null] as const) {
    expect(insteadOf({ nextStepRequest }, true)).toBeNull();
  }
});

it("says a last day by law also when it has passed, and a wish only before", () => {
  const by = { nextStepBy: "2026-04-07", nextStepKind: null };
  const law = { ...by, nextStepKind: "lovkrav" as const };
  expect(citizenDateOf(law, "2026-04-07T21:30:00Z")).toBe("lastDay");
  expect(citizenDateOf(law, "2026-04-07T22:30:00Z")).toBe("wasLastDay");
  expect(citizenDateOf(by, "2026-04-01T10:00:00Z")).toBe("preferably");
  expect(citizenDateOf(by, "2026-04-08T10:00:00Z")).toBeNull();
});
