import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { inDays } from "./scene.ts";
import { told } from "./told.ts";

/** docs/domain.md, "Phases": a case moves by what has happened, and by nobody's hand. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("phases");
  await s.assess(500);
});
afterAll(() => s.drop());

const searching = { phase: 2, from: "2026-01-05" };
const work = inDays(-40);
beforeEach(async () => {
  await s.admin`update sag set phase = 2, phase_dates = ${s.admin.json([searching])} where id = ${s.sag.id}`;
});

const phases = async () => {
  const { phase, phase_dates } = (await s.one("sag", s.sag.id)) ?? {};
  return [phase, ...phase_dates.slice(1)];
};
const active = async (overrides: object = {}) => {
  const id = await s.offered({ starts_on: work, centihours: 800, ...overrides });
  expect(await s.say(id, { status: "tilArbejdsgiver", shown_skaanehensyn: [] })).toBe("done");
  const { secret } = await s.link(id);
  expect(await s.confirm(secret, s.yes)).toBe("done");
  return id;
};
const end = (id: string, ended_on: string, more: object = {}) =>
  told(
    s.set(s.write(), "fleksjobaftale", id, {
      ...{ status: "ophoert", ended_on, ended_words: "Butikken lukker", ...more },
    }),
  );
const plan = () => s.office("progression.plan", s.jobformidler);
const step = async (from_day: string, centihours: number) => {
  const id = crypto.randomUUID();
  const row = {
    ...{ id, sag_id: s.sag.id, citizen_id: s.citizen.id, kind: "trin", from_day, centihours },
    ...{ status: "gaelder", saved_at: "2020-01-01", saved_by_name: "x" },
  };
  expect(await told(s.insert(plan(), "progressionstrin", row))).toBe("done");
  return id;
};
const worked = async (id: string, actual_centihours: number) => {
  const { revision } = (await s.one("progressionstrin", id)) ?? {};
  const what = { revision: revision + 1, actual_centihours };
  expect(await told(s.set(plan(), "progressionstrin", id, what))).toBe("done");
};

const clock = (days: number) =>
  s.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable as
    $$ select now() + interval '${days} days' $$`);
const today = async () => {
  const [row] = await s.admin`
    select phase_today(phase, phase_dates) as phase from sag where id = ${s.sag.id}`;
  return row?.phase;
};

test("an agreement in force begins phase 3, the end of the job leads back to 2", async () => {
  const offered = await s.offered({ starts_on: work });
  expect(await s.say(offered, { status: "tilArbejdsgiver", shown_skaanehensyn: [] })).toBe("done");
  expect(await phases()).toEqual([2]);
  const id = await active();
  expect(await phases()).toEqual([3, { phase: 3, from: work }]);
  expect(await end(id, inDays(3))).toBe("done");
  const again = (from: string) => [2, { phase: 3, from: work }, { phase: 2, from }];
  expect(await phases()).toEqual(again(inDays(4)));
  const { revision } = (await s.one("fleksjobaftale", id)) ?? {};
  expect(await end(id, inDays(6), { revision: revision + 1 })).toBe("done");
  expect(await phases()).toEqual(again(inDays(7)));
});

test("hours that were worked above the limit close phase 3; planned hours, or as many, do not", async () => {
  const id = await active();
  const [ten, twelve] = [await step(inDays(-20), 1000), await step(inDays(-10), 1200)];
  await worked(ten, 1000);
  expect(await phases()).toEqual([3, { phase: 3, from: work }]);
  await worked(twelve, 1200);
  expect(await phases()).toEqual([3, { phase: 3, from: work, to: inDays(-10) }]);
  await worked(twelve, 900);
  expect(await phases()).toEqual([3, { phase: 3, from: work }]);
  await worked(twelve, 1001);
  expect(await end(id, inDays(-5))).toBe("done");
  expect(await phases()).toEqual([
    ...[2, { phase: 3, from: work, to: inDays(-10) }, { phase: 2, from: inDays(-4) }],
  ]);
  // The job was over before that step: its hours were no hours of phase 3.
  const { revision } = (await s.one("fleksjobaftale", id)) ?? {};
  expect(await end(id, inDays(-12), { revision: revision + 1 })).toBe("done");
  expect(await phases()).toEqual([2, { phase: 3, from: work }, { phase: 2, from: inDays(-11) }]);
});

test("what is agreed on for a day ahead is where the case is from that day, and not before", async () => {
  await active({ starts_on: inDays(9) });
  expect(await phases()).toEqual([3, { phase: 3, from: inDays(9) }]);
  expect(await today()).toBe(2);
  // Another takes its place before it began: its day is none of the case's any more.
  const id = await active({ starts_on: inDays(4), centihours: 1100 });
  const job = { phase: 3, from: inDays(4), to: inDays(4) };
  expect(await phases()).toEqual([3, job]);
  expect(await today()).toBe(2);
  await clock(4);
  expect(await today()).toBe(3);
  expect(await end(id, inDays(7))).toBe("done");
  expect(await phases()).toEqual([2, job, { phase: 2, from: inDays(8) }]);
  expect(await today()).toBe(3);
  // The next job a day later leaves a day to search on; the day after the last it leaves none.
  await active({ starts_on: inDays(9) });
  const between = { phase: 2, from: inDays(8) };
  expect(await phases()).toEqual([3, job, between, { phase: 3, from: inDays(9) }]);
  await active({ starts_on: inDays(8) });
  expect(await phases()).toEqual([3, job]);
  await clock(9);
  expect(await today()).toBe(3);
  await clock(0);
});

test("an agreement above the limit closes it at once, and the regelsæt says which hours count", async () => {
  const id = await active({ starts_on: inDays(-3), centihours: 1100 });
  expect(await phases()).toEqual([3, { phase: 3, from: inDays(-3), to: inDays(-3) }]);
  expect(await end(id, inDays(-2))).toBe("done");
  await s.admin`update sag set phase = 2, phase_dates = ${s.admin.json([searching])} where id = ${s.sag.id}`;
  await s.admin`update regel_graense set code = 'phaseThreeEffective' where code = 'phaseThreeWorked'`;
  // Of eleven hours five are effective.
  const effective = await active({ starts_on: inDays(-1), centihours: 1100 });
  expect(await phases()).toEqual([3, { phase: 3, from: inDays(-1) }]);
  const twentyTwo = await step(inDays(0), 2400);
  await worked(twentyTwo, 2200);
  expect(await phases()).toEqual([3, { phase: 3, from: inDays(-1) }]);
  await worked(twentyTwo, 2300);
  expect(await phases()).toEqual([3, { phase: 3, from: inDays(-1), to: inDays(0) }]);
  expect(await end(effective, inDays(0))).toBe("done");
  const grown = { phase: 3, from: inDays(-1), to: inDays(0) };
  expect(await phases()).toEqual([2, grown, { phase: 2, from: inDays(1) }]);
});
