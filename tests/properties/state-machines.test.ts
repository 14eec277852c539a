import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FleksjobScene, fleksjobScene } from "../access/fleksjob-scene.ts";
import { told } from "../access/told.ts";
import { type Actor, actors, type Machine, type Opening, opening } from "./state-machine.ts";
import { without } from "./state-scene.ts";
import { decisionTables } from "./state-tables.ts";
import { followTables } from "./state-tables-follow.ts";
import { consentAndWorkTables } from "./state-tables-work.ts";

/** `STATE_SEED` repeats a run, `STATE_RUNS` makes each machine's shorter or longer. */
const seed = Number(process.env.STATE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.STATE_RUNS ?? 6);

let s: FleksjobScene;
let machines: Record<string, Machine>;
let openFor: (actor: Actor, kind: string) => Opening;
beforeAll(async () => {
  console.log(`state machines: STATE_SEED=${seed} STATE_RUNS=${numRuns}`);
  s = await fleksjobScene("state_machines");
  await s.assess(500);
  machines = { ...decisionTables(s), ...(await consentAndWorkTables(s)), ...followTables(s) };
  openFor = opening(s, {
    ...{ citizen: s.citizenSession, stranger: s.strangerSession, caseworker: s.caseworker },
    ...{ jobformidler: s.jobformidler, ydelse: s.ydelse },
    elsewhere: (await s.professional(s.region, "caseworker", false)).session,
  });
});
afterAll(() => s.drop());

const names = [
  ...["afgoerelse", "partshoering", "klage, held on to", "klage, agreed with", "indstilling"],
  ...["moede", "referat", "aktindsigt", "consent", "delegation", "fleksjobaftale"],
  ...["progressionstrin", "indsats", "arbejdsproevning", "arbejdsevnevurdering", "fravaer"],
  ...["opfoelgning", "faelles_anmodning, of the citizen", "faelles_anmodning, of the office"],
];
test("every machine is tried", () => {
  expect(Object.keys(machines)).toEqual(names);
});

/** Somebody writes a state, or an act of the machine happens. */
type Write = { actor: Actor; kind: string; to: string };
type Attempt = Write | { act: string };
const machine = (name: string): Machine => {
  const found = machines[name];
  if (!found) throw new Error(`no machine ${name}`);
  return found;
};
const stateOf = ({ state, table }: Machine, row: Record<string, unknown> | undefined) => {
  if (!row) throw new Error(`the row of ${table} is gone`);
  return state ? state(row) : String(row.status);
};
const changeOf = ({ change }: Machine, to: string) => change?.(to) ?? { status: to };
const may = ({ who }: Machine, side: string, actor: Actor, kind: string) =>
  who[side]?.kind === kind && who[side].actors.includes(actor);

/** Where the tables say that an attempt leads from here; `undefined`: nowhere. */
function leadsTo(m: Machine, now: string, attempt: Attempt): string | undefined {
  if ("act" in attempt) return m.acts?.[attempt.act]?.steps.find(([from]) => from === now)?.[1];
  const { actor, kind, to } = attempt;
  return m.steps.find(([f, t, side]) => f === now && t === to && may(m, side, actor, kind))?.[1];
}

async function born(m: Machine): Promise<string> {
  const row = await m.row();
  const { kind = "", actors: [actor = "citizen"] = [] } = m.who[m.by] ?? {};
  const outcome = await told(s.insert(openFor(actor, kind), m.table, row));
  expect(outcome, `a ${m.table} begins`).toBe("done");
  expect(stateOf(m, await s.one(m.table, String(row.id)))).toBe(m.states[0]);
  return String(row.id);
}

/** Makes the attempt, compares with the tables, and answers the state after it. */
async function attempted(m: Machine, id: string, attempt: Attempt): Promise<string> {
  const before = (await s.one(m.table, id)) ?? {};
  const now = stateOf(m, before);
  const next = leadsTo(m, now, attempt);
  if ("act" in attempt) {
    await told(m.acts?.[attempt.act]?.run(id) ?? Promise.reject(new Error("no such act")));
  } else {
    const { actor, kind, to } = attempt;
    const revision = "revision" in before ? { revision: Number(before.revision) + 1 } : {};
    const change = { ...changeOf(m, to), ...revision };
    const outcome = await told(s.set(openFor(actor, kind), m.table, id, change));
    if (next) expect(outcome, `${actor} in ${kind}: ${now} → ${to}`).toBe("done");
  }
  const after = await s.one(m.table, id);
  const what = `${now}, then ${JSON.stringify(attempt)}`;
  expect(stateOf(m, after), what).toBe(next ?? now);
  const settled = next === undefined && !m.open?.includes(now) && !("act" in attempt);
  if (settled) expect(after, `${what}: settled words`).toEqual(before);
  return next ?? now;
}

const anyKind = (m: Machine) => [...new Set(Object.values(m.who).map(({ kind }) => kind))];
const writes = (m: Machine) =>
  fc.record({
    actor: fc.constantFrom(...actors),
    kind: fc.constantFrom(...anyKind(m)),
    to: fc.constantFrom(...m.states),
  });
/** Whatever those who may write can try in any state: each state, and each act. */
function allTries(m: Machine): Attempt[] {
  const writers = Object.values(m.who).flatMap(({ kind, actors: those }) =>
    those.map((actor) => ({ actor, kind })),
  );
  const tries = writers.flatMap((one) => m.states.map((to) => ({ ...one, to })));
  return [...tries, ...Object.keys(m.acts ?? {}).map((act) => ({ act }))];
}

async function beginsRightly(m: Machine, { actor, kind, to }: Write) {
  const row = { ...(await m.row()), ...changeOf(m, to) };
  await told(s.insert(openFor(actor, kind), m.table, row));
  const there = await s.one(m.table, String(row.id));
  if (!there) return;
  const at = stateOf(m, there);
  const sides = (m.born ?? { [m.states[0]]: [m.by] })[at] ?? [];
  const right = sides.some((side) => may(m, side, actor, kind));
  expect(right, `${actor} in ${kind} made one ${at}`).toBe(true);
  await without(s, m.table, `id = '${row.id}'`);
}

describe.each(names)("%s", (name) => {
  test("takes each of its own steps, and those who write take no other in any state", async () => {
    const m = machine(name);
    // Breadth first from where it begins; each way is walked on a row of its own.
    const ways: { at: string; way: Attempt[] }[] = [{ at: m.states[0], way: [] }];
    for (const { at, way } of ways) {
      const here = await born(m);
      for (const one of way) await attempted(m, here, one);
      const leads = allTries(m).map((attempt) => ({ attempt, to: leadsTo(m, at, attempt) }));
      for (const { attempt, to } of leads) if (!to) await attempted(m, here, attempt);
      for (const { attempt, to } of leads) {
        if (!to) continue;
        const other = await born(m);
        for (const one of [...way, attempt]) await attempted(m, other, one);
        if (!ways.some((known) => known.at === to)) ways.push({ at: to, way: [...way, attempt] });
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
        const id = await born(m);
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
