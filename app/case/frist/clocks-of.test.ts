import { describe, expect, it } from "vitest";
import { clocksOf, type Facts, type Regel } from "./clocks-of.ts";

const rule = (more: Partial<Regel>): Regel => ({
  ...{ code: "x", label: { da: "X", en: "X" }, kind: "lovkrav", amount: 4, unit: "weeks" },
  ...{ times: 1, repeats: false, starts: "visitation", moves: false, actor: "authority" },
  ...{ told: true, source: "Lov", verified: true },
  ...more,
});
const answer = rule({ code: "answer", amount: 24, unit: "hours", starts: "beskedFraBorger" });
const complaint = rule({
  ...{ code: "complaint", moves: true, actor: "citizen", starts: "afgoerelseModtaget" },
});
const passivity = rule({ code: "passivity", amount: 6, unit: "months", starts: "ledighedsydelse" });
const now = "2026-03-10T12:00:00Z";
const none: Facts = () => [];

const one = (of: Regel, facts: Facts, at = now) => clocksOf([of], facts, at)[0];

describe("clocksOf", () => {
  it("says what has not started, what cannot be seen, and what is not here", () => {
    expect(one(answer, none)).toMatchObject({ state: "notStarted", started: null, due: null });
    expect(one(answer, () => "closed")?.state).toBe("closed");
    expect(one(answer, () => "notHere")?.state).toBe("notHere");
  });

  it("tells hours by the moment and days by the day, moved where the rule moves", () => {
    const asked = [{ at: "2026-03-10T09:30:00Z", met: null }];
    expect(one(answer, () => asked)).toMatchObject({
      ...{ due: "2026-03-11T09:30:00Z", state: "running", moved: null },
    });
    expect(one(complaint, () => [{ at: "2026-03-06", about: "Nej" }])).toMatchObject({
      ...{ due: "2026-04-07", about: "Nej", state: "running" },
      moved: { from: "2026-04-03", because: "langfredag" },
    });
  });

  it("is overdue from the very moment, and only where it can know", () => {
    const asked = [{ at: "2026-03-09T12:00:00Z", met: null }];
    expect(one(answer, () => asked)?.state).toBe("broken");
    expect(one(answer, () => asked, "2026-03-10T11:59:59Z")?.state).toBe("soon");
    expect(one(passivity, () => [{ at: "2025-06-01" }])?.state).toBe("unknown");
    expect(one(complaint, () => [{ at: "2026-01-06", met: null }])?.state).toBe("over");
  });

  it("stands still in an absence without an end, and is pushed by one that ended", () => {
    const started = { at: "2026-01-15" };
    const away = { ...started, pauses: [{ from: "2026-03-02", to: null }] };
    expect(one(passivity, () => [away])).toMatchObject({ state: "paused", due: null });
    const back = { ...started, pauses: [{ from: "2026-03-02", to: "2026-03-08" }] };
    expect(one(passivity, () => [back])).toMatchObject({ due: "2026-07-22", pausedDays: 7 });
  });

  it("puts the one that runs out first first, and those without a date last", () => {
    const facts: Facts = ({ code }) =>
      code === "passivity"
        ? []
        : [{ at: code === "answer" ? "2026-03-10T09:30:00Z" : "2026-02-20", met: null }];
    const rules = [passivity, rule({ code: "weeks" }), answer, complaint];
    const order = clocksOf(rules, facts, now).map((clock) => clock.rule.code);
    expect(order).toEqual(["answer", "weeks", "complaint", "passivity"]);
  });
});
