import { expect, it } from "vitest";
import { answerBy, todoOf } from "./todo.ts";

const ours = { nextStepActor: "authority", nextStepRequest: null } as const;
const theirs = { nextStepActor: "citizen", nextStepRequest: null } as const;
const quiet = { hasRequest: false, planStatus: "bekraeftet", step: ours };

it("is nothing while the next step is the municipality's", () => {
  expect(todoOf(quiet)).toEqual({ todo: "nothing", stepAfter: false });
});

it("is the citizen's own step when nothing else waits", () => {
  expect(todoOf({ ...quiet, step: theirs }).todo).toBe("ownStep");
});

it("is an open request, and another step stands below it", () => {
  const asked = { ...quiet, hasRequest: true, planStatus: "tilGennemsyn" };
  expect(todoOf(asked)).toEqual({ todo: "answerRequest", stepAfter: true });
  const aboutIt = { ...theirs, nextStepRequest: "open" } as const;
  expect(todoOf({ ...asked, step: aboutIt })).toEqual({ todo: "answerRequest", stepAfter: false });
});

it("is nothing once the request is over, and the old step is not told again", () => {
  for (const nextStepRequest of ["answered", "closed"] as const) {
    const step = { ...theirs, nextStepRequest };
    expect(todoOf({ ...quiet, step }).todo).toBe("nothing");
    expect(todoOf({ ...quiet, hasRequest: true, step }).stepAfter).toBe(false);
  }
});

it("is the plan while it waits to be read", () => {
  expect(todoOf({ ...quiet, planStatus: "tilGennemsyn" })).toEqual({
    todo: "readPlan",
    stepAfter: true,
  });
});

it("lends the case's date to no other request", () => {
  const step = { nextStepConsent: "a", nextStepBy: "2026-12-04" };
  expect(answerBy({ id: "a" }, step)).toBe("2026-12-04");
  expect(answerBy({ id: "b" }, step)).toBeNull();
});
