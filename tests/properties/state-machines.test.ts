import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FleksjobScene, fleksjobScene } from "../access/fleksjob-scene.ts";
import { allMachines, machineNames, sessionsOf } from "./all-machines.ts";
import { actors, type Machine } from "./state-machine.ts";
import { without } from "./state-scene.ts";
import {
  type Attempt,
  allTries,
  changeOf,
  keyOf,
  leadsTo,
  may,
  stateOf,
  type Walker,
  type Write,
  walker,
  waysOf,
  writtenIn,
} from "./state-walk.ts";

/** `STATE_SEED` repeats a run, `STATE_RUNS` makes each machine's shorter or longer. */
const seed = Number(process.env.STATE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.STATE_RUNS ?? 6);

let s: FleksjobScene;
let machines: Record<string, Machine>;
let walk: Walker;
beforeAll(async () => {
  console.log(`state machines: STATE_SEED=${seed} STATE_RUNS=${numRuns}`);
  s = await fleksjobScene("state_machines");
  machines = await allMachines(s);
  walk = walker(s, await sessionsOf(s));
});
afterAll(() => s.drop());

test("every machine is tried", () => {
  expect(Object.keys(machines)).toEqual(machineNames);
});

const machine = (name: string): Machine => {
  const found = machines[name];
  if (!found) throw new Error(`no machine ${name}`);
  return found;
};

/** Makes the attempt, compares with the tables, and answers the state after it. */
async function attempted(m: Machine, id: string, attempt: Attempt): Promise<string> {
  const before = await walk.read(m, id);
  const now = stateOf(m, before);
  const next = leadsTo(m, now, attempt);
  const what = `${now}, then ${JSON.stringify(attempt)}`;
  const outcome = await walk.take(m, id, attempt);
  if (next && !("act" in attempt)) expect(outcome, what).toBe("done");
  const after = await walk.read(m, id);
  expect(stateOf(m, after), what).toBe(next ?? now);
  const settled = next === undefined && !m.open?.includes(now) && !("act" in attempt);
  if (settled) expect(after, `${what}: settled words`).toEqual(before);
  return next ?? now;
}

/** While words can be changed, what is written over a version that is not the newest changes nothing. */
async function overOlder(m: Machine, id: string, attempt: Attempt) {
  const before = await walk.read(m, id);
  if ("act" in attempt || before?.revision === undefined) return;
  if (!m.open?.includes(stateOf(m, before))) return;
  // What the citizen brings to a meeting stands beside the office's words, and is not counted with them.
  const counted = [m.by, ...m.steps.map(([, , side]) => side)];
  if (!counted.some((side) => may(m, side, attempt.actor, attempt.kind))) return;
  await walk.take(m, id, attempt, 1);
  const what = `${JSON.stringify(attempt)} over an older version`;
  expect(await walk.read(m, id), what).toEqual(before);
}

const anyKind = (m: Machine) => [...new Set(Object.values(m.who).map(({ kind }) => kind))];
const writes = (m: Machine) =>
  fc.record({
    actor: fc.constantFrom(...actors),
    kind: fc.constantFrom(...anyKind(m)),
    to: fc.constantFrom(...writtenIn(m)),
  });

async function beginsRightly(m: Machine, { actor, kind, to }: Write) {
  const row = { ...(await m.row()), ...changeOf(m, to) };
  const id = String(row[keyOf(m)]);
  await walk.insert(m, actor, kind, row);
  const there = await walk.read(m, id);
  if (!there) return;
  const at = stateOf(m, there);
  const sides = (m.born ?? { [m.states[0]]: [m.by] })[at] ?? [];
  const right = sides.some((side) => may(m, side, actor, kind));
  expect(right, `${actor} in ${kind} made one ${at}`).toBe(true);
  await without(s, m.table, `${keyOf(m)} = '${id}'`);
}

describe.each(machineNames)("%s", (name) => {
  test("takes each of its own steps, and those who write take no other in any state", async () => {
    const m = machine(name);
    // Each way is walked on a row of its own.
    const ways = waysOf(m);
    for (const { at, way } of ways) {
      const here = await walk.born(m);
      for (const one of way) await attempted(m, here, one);
      const [led, not] = [true, false].map((leads) =>
        allTries(m).filter((one) => (leadsTo(m, at, one) !== undefined) === leads),
      );
      for (const one of not ?? []) {
        await overOlder(m, here, one);
        await attempted(m, here, one);
      }
      for (const one of led ?? []) {
        const other = await walk.born(m);
        for (const step of way) await attempted(m, other, step);
        await overOlder(m, other, one);
        await attempted(m, other, one);
      }
    }
    const steps = [...m.steps, ...Object.values(m.acts ?? {}).flatMap((act) => act.steps)];
    const ends = new Set(steps.map(([, to]) => to));
    expect(ways.map(({ at }) => at)).toEqual(expect.arrayContaining([...ends]));
  });

  test("takes no other step, whoever tries and in whatever order", async () => {
    const m = machine(name);
    const attempt = fc.oneof(writes(m), fc.constantFrom(...allTries(m)));
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 3, maxLength: 9 }), async (attempts) => {
        const id = await walk.born(m);
        for (const one of attempts) await attempted(m, id, one);
      }),
      { seed, numRuns },
    );
  });

  test("begins where it begins, by those who may", async () => {
    const m = machine(name);
    for (const one of allTries(m)) if ("to" in one) await beginsRightly(m, one);
    await fc.assert(
      fc.asyncProperty(writes(m), (one) => beginsRightly(m, one)),
      { seed, numRuns },
    );
  });
});
