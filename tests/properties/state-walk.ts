import type { FleksjobScene } from "../access/fleksjob-scene.ts";
import { told } from "../access/told.ts";
import { type Actor, type Machine, opening, type Row } from "./state-machine.ts";

/** Somebody writes a state, or an act of the machine happens. */
export type Write = { actor: Actor; kind: string; to: string };
export type Attempt = Write | { act: string };
/** A state, and what leads there from where a row begins. */
export type Way = { at: string; way: readonly Attempt[] };

export const keyOf = ({ key = "id" }: Machine) => key;
export const changeOf = ({ change }: Machine, to: string) => change?.(to) ?? { status: to };
export const may = ({ who }: Machine, side: string, actor: Actor, kind?: string) =>
  who[side] !== undefined &&
  (kind === undefined || who[side].kind === kind) &&
  who[side].actors.includes(actor);

export function stateOf({ state, table, gone }: Machine, row: Row | undefined): string {
  if (row) return state ? state(row) : String(row.status);
  if (gone) return gone;
  throw new Error(`the row of ${table} is gone`);
}

/** Where the tables say that an attempt leads from here; `undefined`: nowhere. */
export function leadsTo(m: Machine, now: string, attempt: Attempt): string | undefined {
  if ("act" in attempt) return m.acts?.[attempt.act]?.steps.find(([from]) => from === now)?.[1];
  const { actor, kind, to } = attempt;
  return m.steps.find(([f, t, side]) => f === now && t === to && may(m, side, actor, kind))?.[1];
}

export const writtenIn = ({ written, states }: Machine) => written ?? states;

/** Whatever those who may write can try in any state: each state, and each act. */
export function allTries(m: Machine): Attempt[] {
  const writers = Object.values(m.who).flatMap(({ kind, actors: those }) =>
    those.map((actor) => ({ actor, kind })),
  );
  const tries = writers.flatMap((one) => writtenIn(m).map((to) => ({ ...one, to })));
  return [...tries, ...Object.keys(m.acts ?? {}).map((act) => ({ act }))];
}

/** Breadth first from where a row begins: one way to each state the tables lead to. */
export function waysOf(m: Machine): Way[] {
  const ways: Way[] = [{ at: m.states[0], way: [] }];
  for (const { at, way } of ways) {
    for (const attempt of allTries(m)) {
      const to = leadsTo(m, at, attempt);
      if (to && !ways.some((known) => known.at === to))
        ways.push({ at: to, way: [...way, attempt] });
    }
  }
  return ways;
}

/** Begins rows and takes steps with them, in plain SQL inside visits. */
export function walker(s: FleksjobScene, sessions: Record<Actor, Buffer>) {
  const open = opening(s, sessions);
  const read = (m: Machine, id: string): Promise<Row | undefined> => s.one(m.table, id, keyOf(m));
  const insert = (m: Machine, actor: Actor, kind: string, row: Row) =>
    told(s.insert(open(m, actor, kind, String(row[keyOf(m)])), m.table, row));

  /** A row where it begins; answers its key. */
  async function born(m: Machine): Promise<string> {
    const id = m.make ? await m.make() : await insertedBy(m);
    const at = stateOf(m, await read(m, id));
    if (at !== m.states[0]) throw new Error(`a ${m.table} begins ${at}`);
    return id;
  }
  async function insertedBy(m: Machine): Promise<string> {
    const row = await m.row();
    const { kind = "", actors: [actor = "citizen"] = [] } = m.who[m.by] ?? {};
    const outcome = await insert(m, actor, kind, row);
    if (outcome !== "done") throw new Error(`a ${m.table} does not begin: ${outcome}`);
    return String(row[keyOf(m)]);
  }

  /** Makes an attempt, over the newest version or the one before; answers what became of it. */
  async function take(m: Machine, id: string, attempt: Attempt, over = 0): Promise<string> {
    if ("act" in attempt) {
      return told(m.acts?.[attempt.act]?.run(id) ?? Promise.reject(new Error("no such act")));
    }
    const { actor, kind, to } = attempt;
    const { revision } = (await read(m, id)) ?? {};
    const change = {
      ...changeOf(m, to),
      ...(revision === undefined ? {} : { revision: Number(revision) + 1 - over }),
    };
    return told(s.set(open(m, actor, kind, id), m.table, id, change, keyOf(m)));
  }

  /** A row of its own that went a way. */
  async function walked(m: Machine, { at, way }: Way): Promise<string> {
    const id = await born(m);
    for (const one of way) await take(m, id, one);
    const there = stateOf(m, await read(m, id));
    if (there !== at) throw new Error(`a ${m.table} is ${there} and not ${at}`);
    return id;
  }
  return { read, insert, born, take, walked };
}
export type Walker = ReturnType<typeof walker>;
