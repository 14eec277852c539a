import { expect, it } from "vitest";
import { answerBy, todoOf } from "./todo.ts";

const ours = { nextStepActor: "authority", nextStepKind: null, nextStepRequest: null } as const;
const theirs = { nextStepActor: "citizen", nextStepKind: null, nextStepRequest: null } as const;
const complain = { ...theirs, nextStepKind: "lovkrav" } as const;
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

it("is what is about to be decided, before all else", () => {
  const asked = { ...quiet, hasHearing: true, hasRequest: true, planStatus: "tilGennemsyn" };
  expect(todoOf(asked)).toEqual({ todo: "answerHearing", stepAfter: true });
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

it("is a complaint that is written and not sent, and the step it came from is told no more", () => {
  const asked = { ...quiet, hasRequest: true, step: complain };
  expect(todoOf({ ...asked, complaint: "draft" })).toEqual({
    todo: "sendComplaint",
    stepAfter: false,
  });
  expect(todoOf({ ...asked, complaint: "lateDraft" }).todo).toBe("answerRequest");
  expect(todoOf({ ...quiet, complaint: "lateDraft" })).toEqual({
    todo: "sendComplaint",
    stepAfter: true,
  });
});

it("is nothing while somebody looks at the complaint, unless the case has gone on", () => {
  expect(todoOf({ ...quiet, step: complain, complaint: "sent" })).toEqual({
    todo: "awaitComplaint",
    stepAfter: false,
  });
  expect(todoOf({ ...quiet, step: theirs, complaint: "sent" }).todo).toBe("ownStep");
  expect(todoOf({ ...quiet, complaint: "sent" }).todo).toBe("nothing");
});

it("lends the case's date to no other request", () => {
  const step = { nextStepConsent: "a", nextStepBy: "2026-12-04" };
  const asked = { requestedOn: "2026-12-20", validUntil: "2027-06-01" };
  expect(answerBy({ id: "a", ...asked }, step)).toBe("2026-12-04");
  expect(answerBy({ id: "b", ...asked }, step)).toBe("2027-01-03");
});

it("wishes for no answer after the request's own last day", () => {
  const step = { nextStepConsent: null, nextStepBy: null };
  const asked = { id: "b", requestedOn: "2026-12-20", validUntil: "2026-12-24" };
  expect(answerBy(asked, step)).toBe("2026-12-24");
  expect(answerBy({ ...asked, requestedOn: null }, step)).toBeNull();
});
