import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Progressionstrin": steps and pauses, planned, moved, worked; a pause is no breach. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("progression");
});
afterAll(() => s.drop());

const plan = (session = s.jobformidler) => s.office("progression.plan", session);
const step = (from_day: string, overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, kind: "trin" },
  ...{ from_day, centihours: 800, status: "aflyst", saved_at: "2020-01-01", saved_by_name: "x" },
  ...overrides,
});
const pause = (from_day: string, to_day: string, overrides: object = {}) =>
  step(from_day, { kind: "pause", to_day, centihours: null, reason: "Ro", ...overrides });
const add = async (row: object) => told(s.insert(plan(), "progressionstrin", row));
const change = async (id: string, what: object, opening = plan()) => {
  const { revision } = (await s.one("progressionstrin", id)) ?? {};
  return told(s.set(opening, "progressionstrin", id, { revision: revision + 1, ...what }));
};

describe("who", () => {
  test("the jobformidler plans; the citizen and those who follow the case read", async () => {
    const row = step(inDays(1));
    expect(await add(row)).toBe("done");
    for (const session of [s.caseworker, s.ydelse]) {
      expect(await told(s.insert(plan(session), "progressionstrin", step(inDays(2))))).toBe(
        "role_insufficient",
      );
    }
    const strangers = step(inDays(2), { sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await add(strangers)).toBe(denied);
    const seen = async (opening: Parameters<typeof s.see>[0]) => {
      const rows = await s.see(opening, "progressionstrin");
      return typeof rows === "string" ? rows : rows.map((one) => one.id);
    };
    expect(await seen(s.own("arbejdsevne.read"))).toContain(row.id);
    expect(await seen(s.office("arbejdsevne.read", s.caseworker))).toContain(row.id);
    expect(await seen(s.own("arbejdsevne.read", s.strangerSession))).toEqual([]);
    expect(
      await told(s.insert(s.own("arbejdsevne.read"), "progressionstrin", step(inDays(3)))),
    ).toBe(denied);
  });
});

test("Noah's december: the pause first meets the step, and stands once the step is moved", async () => {
  const [october, december] = [step(inDays(-60)), step(inDays(100), { centihours: 1600 })];
  expect(await add(october)).toBe("done");
  expect(await add(december)).toBe("done");
  const holiday = pause(inDays(99), inDays(130));
  expect(await add(holiday)).toBe("step_taken");
  expect(await change(december.id, { from_day: inDays(131) })).toBe("done");
  expect(await add(holiday)).toBe("done");
  expect(await change(december.id, { from_day: inDays(130) })).toBe("step_taken");
  expect(await add(step(inDays(131)))).toBe("step_taken");
  expect(await add(pause(inDays(120), inDays(140)))).toBe("step_taken");
  expect(await change(holiday.id, { status: "aflyst" })).toBe("done");
  expect(await change(december.id, { from_day: inDays(130) })).toBe("done");
});

test("two at once, and one of them is told", async () => {
  const [one, other] = [step(inDays(200)), pause(inDays(199), inDays(201))];
  const answers = await Promise.all([add(one), add(other)]);
  expect(answers.toSorted()).toEqual(["done", "step_taken"]);
});

describe("as it was worked", () => {
  test("said once it has begun, and not moved any more", async () => {
    const ahead = step(inDays(20));
    expect(await add(ahead)).toBe("done");
    expect(await change(ahead.id, { actual_centihours: 700 })).toBe("trial_not_over");
    const begun = step(inDays(-20), { actual_centihours: 100 });
    expect(await add(begun)).toBe("done");
    expect(await s.one("progressionstrin", begun.id)).toMatchObject({
      ...{ actual_centihours: null, status: "gaelder", revision: 1 },
    });
    expect(await change(begun.id, { actual_centihours: 700 })).toBe("done");
    for (const what of [
      { from_day: inDays(-21) },
      { centihours: 900 },
      { status: "aflyst" },
      { actual_centihours: null },
    ]) {
      expect(await change(begun.id, what)).toBe("already_decided");
    }
    expect(await change(begun.id, { actual_centihours: 750 })).toBe("done");
  });

  test("within a week, within the years, and not over a newer one", async () => {
    expect(await add(step(inDays(30), { centihours: 3701 }))).toBe("more_than_full_time");
    expect(await add(step(inDays(4000)))).toBe("trial_far_away");
    const row = step(inDays(31));
    await add(row);
    expect(await change(row.id, { revision: 5 })).toBe("saved_meanwhile");
    for (const wrong of [
      pause(inDays(40), inDays(39)),
      pause(inDays(40), inDays(41), { reason: " " }),
      step(inDays(40), { to_day: inDays(41) }),
      step(inDays(40), { centihours: 0 }),
    ]) {
      expect(await add(wrong)).toBe("step_invalid");
    }
  });
});

test("each change is an entry, without a word of the reason; what was called off stays so", async () => {
  const row = pause(inDays(300), inDays(310));
  await add(row);
  await change(row.id, { to_day: inDays(305) });
  await change(row.id, { status: "aflyst" });
  expect(await change(row.id, { status: "gaelder" })).toBe("already_decided");
  const entries = await s.kinds("progressionstrin", row.id);
  expect(entries.map(({ kind }) => kind)).toEqual(
    ["planned", "changed", "cancelled"].map((k) => `progression.${k}`),
  );
  const worked = step(inDays(-5));
  await add(worked);
  await change(worked.id, { actual_centihours: 800 });
  const [, last] = await s.kinds("progressionstrin", worked.id);
  expect(last).toMatchObject({ kind: "progression.worked", payload: { actualCentihours: 800 } });
  for (const { payload } of [...entries, ...(last ? [last] : [])]) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/"Ro"/);
  }
  for (const statement of [
    () => s.admin`delete from progressionstrin where id = ${row.id}`,
    () => s.admin`truncate progressionstrin`,
  ]) {
    await expect(statement()).rejects.toMatchObject({ code: "MS171" });
  }
});
