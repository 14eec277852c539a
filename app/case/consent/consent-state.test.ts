import { describe, expect, it } from "vitest";
import { consentStateOn, isAbout } from "./consent-state.ts";

describe("the state of a consent on a day", () => {
  it.each([
    ["givet", "2026-11-22", "givet"],
    ["givet", "2026-11-21", "udloebet"],
    ["anmodet", "2026-11-22", "anmodet"],
    ["anmodet", "2026-11-21", "ubesvaret"],
    ["afvist", "2026-01-01", "afvist"],
    ["trukketTilbage", "2026-01-01", "trukketTilbage"],
  ] as const)("%s until %s is %s on 22 November", (status, validUntil, state) => {
    expect(consentStateOn({ status, validUntil }, "2026-11-22")).toBe(state);
    const open = state === "givet" || state === "anmodet";
    const moved = consentStateOn({ status, validUntil, moved: true }, "2026-11-22");
    expect(moved).toBe(open ? "flyttet" : state);
  });
});

describe("what a consent is about", () => {
  const consent = { source: { id: "doctor" }, categories: ["sundhed"], documentTypes: ["lae265"] };
  const paper = { authorityId: "doctor", category: "sundhed", type: "lae265" };

  it("is a paper of the source, of a named category and a named kind", () => {
    expect(isAbout(consent, paper)).toBe(true);
  });

  it.each([{ authorityId: "hospital" }, { category: "social" }, { type: "cv" }])(
    "is no paper with %o",
    (other) => expect(isAbout(consent, { ...paper, ...other })).toBe(false),
  );
});
