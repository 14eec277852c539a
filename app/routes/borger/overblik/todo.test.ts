import { expect, it } from "vitest";
import { todoOf } from "./todo.ts";

const quiet = { hasRequest: false, planStatus: "bekraeftet", citizenIsAwaited: false };

it("is the caseworker's next step when nothing else waits", () => {
  expect(todoOf(quiet)).toEqual({ todo: "nextStep", stepIsIt: true });
});

it("is the request, in the caseworker's words when they are about it", () => {
  const asked = { ...quiet, hasRequest: true, planStatus: "tilGennemsyn" };
  expect(todoOf({ ...asked, citizenIsAwaited: true })).toEqual({
    todo: "answerRequest",
    stepIsIt: true,
  });
  expect(todoOf(asked)).toEqual({ todo: "answerRequest", stepIsIt: false });
});

it("is the plan while it waits to be read", () => {
  expect(todoOf({ ...quiet, planStatus: "tilGennemsyn" }).todo).toBe("readPlan");
});
