import { expect, it } from "vitest";
import type { Frist } from "./clocks-of.ts";
import { describeFrist } from "./describe-frist.ts";
import { toldFrister } from "./told-frister.ts";

const rule: Frist["rule"] = {
  ...{ code: "x", label: { da: "Møde", en: "Meeting" }, kind: "lovkrav", amount: 4, unit: "weeks" },
  ...{ times: 1, repeats: false, starts: "visitation", moves: false, actor: "authority" },
  ...{ told: true, source: "Lov § 1", verified: false },
};
const frist = (more: Partial<Frist>, ofRule: Partial<Frist["rule"]> = {}): Frist => ({
  ...{ state: "running", started: "2026-03-01", about: null, due: "2026-03-29" },
  ...{ moved: null, pausedDays: 0, named: false, ...more, rule: { ...rule, ...ofRule } },
});
const now = "2026-03-10T12:00:00Z";
const promise = { kind: "serviceloefte" } as const;

it("tells what comes and what was let pass, and nothing that nobody can know", () => {
  const states = [
    "running",
    "soon",
    "broken",
    "met",
    "metLate",
    "over",
    "unknown",
    "paused",
  ] as const;
  const told = toldFrister([
    ...states.map((state) => frist({ state })),
    frist({}, { told: false }),
    frist({ state: "notStarted", due: null }),
  ]);
  expect(told.map(({ state }) => state)).toEqual(["running", "soon", "broken"]);
});

it("words a law as what we must, and a promise never as a right", () => {
  const law = describeFrist(frist({}), "da", now);
  expect(law).toBe("Vi skal gøre det senest den 29. marts 2026.");
  for (const state of ["running", "broken"] as const) {
    for (const more of [{}, { times: 4 }, { unit: "hours" as const }]) {
      for (const lang of ["da", "en"] as const) {
        const words = describeFrist(frist({ state }, { ...promise, ...more }), lang, now);
        expect(words).not.toMatch(/\b(skal|ret til|krav|must|right|entitled|law)\b/i);
      }
    }
  }
});

it("says whose last day it is, how often, and the hour where hours count", () => {
  expect(describeFrist(frist({}, { actor: "citizen" }), "da", now)).toBe(
    "Vil du det, skal du gøre det senest den 29. marts 2026.",
  );
  expect(describeFrist(frist({}, { ...promise, times: 4 }), "da", now)).toBe(
    "Mindst 4 gange, senest den 29. marts 2026. Det kan du forvente af os.",
  );
  const hour = frist({ due: "2026-03-11T09:30:00Z" }, { ...promise, unit: "hours" });
  expect(describeFrist(hour, "da", now)).toBe(
    "Senest i morgen kl. 10.30. Det kan du forvente af os.",
  );
});

it("admits what was let pass", () => {
  expect(describeFrist(frist({ state: "broken" }), "da", now)).toBe(
    "Vi skulle have gjort det senest den 29. marts 2026. Ring til os.",
  );
  expect(describeFrist(frist({ state: "broken" }, promise), "da", now)).toBe(
    "Vi nåede det ikke til den 29. marts 2026. Det er vores fejl. Ring til os.",
  );
});
