import fc from "fast-check";
import { type FleksjobScene, fleksjobSceneIn } from "../access/fleksjob-scene.ts";
import { type Ask, asksOfRoutes } from "../access/matrix/route-table.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { allMachines, machineNames, sessionsOf } from "../properties/all-machines.ts";
import type { Machine, Row } from "../properties/state-machine.ts";
import { stateOf, type Walker, walker, waysOf } from "../properties/state-walk.ts";
import { type Action, type Poster, pressed } from "./actions/action.ts";
import { allActions } from "./actions/all-actions.ts";
import { buttonsOfRoutes } from "./actions/buttons.ts";
import { noRow } from "./actions/no-row.ts";
import { looksSoFar, whatStands } from "./actions/what-stands.ts";
import { wrongWith } from "./findings.ts";
import { encoded } from "./visitor.ts";

/**
 * Every button of every form that moves a row, pressed in every state the row can be in, by everybody
 * who is shown it: what the tables allow leads where they say, all else is refused with words and
 * changes nothing. The tables are those that tests/properties/state-machines.test.ts tries in SQL.
 */
test.describe.configure({ mode: "default" });
/** `STATE_SEED` repeats a run, `STATE_RUNS` makes each machine's shorter or longer. */
const seed = Number(process.env.STATE_SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = Number(process.env.STATE_RUNS ?? 2);
let s: FleksjobScene;
let machines: Record<string, Machine>;
let actions: Record<string, Action[]>;
let walk: Walker;
let tokens: Record<Poster, string>;
test.beforeAll(async ({ portal }) => {
  s = await fleksjobSceneIn(portal);
  machines = await allMachines(s);
  actions = allActions(s, portal.origin);
  walk = walker(s, await sessionsOf(s));
  const { caseworker, jobformidler } = s.tokens;
  tokens = {
    ...{ caseworker, jobformidler, citizen: s.citizenToken, reader: s.reader.token },
    ...{ helper: s.helperToken, employer: "" },
  };
});

async function press(origin: string, one: Action, row: Row, id: string): Promise<Response> {
  const at: Record<string, string> = { sag: s.sag.id, ...one.at?.(row, id) };
  const path = one.ask
    .slice("POST ".length)
    .replaceAll(/:(\w+)/g, (_, name: string) => at[name] ?? "mangler");
  const cookie = [`__Host-minsag=${tokens[one.by]}`, one.link?.(id) ?? ""].join("; ");
  const body = encoded(await one.fields(row, id));
  return fetch(origin + path + (one.query?.(id) ?? ""), {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie },
    body,
  });
}

const nameOf = ({ ask, button, by }: Action) => `${by}: ${ask}${button ? ` (${button})` : ""}`;

/** What is wrong with an answer to a press that the tables refuse. */
async function wronglyRefused(one: Action, now: string, answer: Response) {
  const { status } = answer;
  const to = answer.headers.get("location") ?? "";
  if (one.told?.in.includes(now)) {
    const words = await wrongWith(answer);
    return status === 303 && to === one.told.on ? words : `told by ${status} ${to}`;
  }
  if (status === 404 && one.unseen?.includes(now)) return wrongWith(answer);
  if (status !== 400 && status !== 409) return `${status} ${to}`;
  if (!/data-error-summary|role="(alert|status)"/.test(await answer.clone().text()))
    return "no word why";
  return wrongWith(answer);
}

test("every button is pressed, or moves no row", () => {
  const keyed = (ask: string, button?: string) => (button ? `${ask} ${button}` : ask);
  const found = buttonsOfRoutes();
  const posts = asksOfRoutes().filter((ask) => ask.startsWith("POST"));
  const there = posts.flatMap((ask) =>
    found[ask]?.length ? found[ask].map((button) => keyed(ask, button)) : [ask],
  );
  const all = Object.values(actions).flat();
  const known = new Set([
    ...all.map(({ ask, button }) => keyed(ask, button)),
    ...Object.keys(noRow),
  ]);
  expect(
    there.filter((one) => !known.has(one)),
    "buttons nobody presses",
  ).toEqual([]);
  const gone = [...known].filter((one) => !there.includes(one) && !posts.includes(one as Ask));
  expect(gone, "buttons that are no more").toEqual([]);
  expect(Object.keys(actions).toSorted()).toEqual(machineNames.toSorted());
});

/** Presses a button; answers what went another way than the tables say. */
async function pressing(origin: string, m: Machine, one: Action, id: string): Promise<string[]> {
  const row = await walk.read(m, id);
  const now = stateOf(m, row);
  await one.before?.(row ?? {}, id);
  const next = pressed(m, one, now);
  const before = next === undefined ? await whatStands(s) : {};
  const looks = await looksSoFar(s);
  const answer = await press(origin, one, row ?? {}, id);
  const wrong: (string | undefined)[] = [];
  if (next === undefined) {
    wrong.push(await wronglyRefused(one, now, answer));
    const shown = answer.status === 400 || answer.status === 409;
    if (shown && (await looksSoFar(s)) === looks) wrong.push("shows a page that is no look");
    const after = await whatStands(s);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    if (changed.length > 0) wrong.push(`changed ${changed.join(", ")}`);
  } else {
    const there = stateOf(m, await walk.read(m, id));
    if (answer.status !== 303 && answer.status !== 200) wrong.push(`${answer.status}`);
    wrong.push(await wrongWith(answer));
    if (there !== next) wrong.push(`leads to ${there} and not ${next}`);
  }
  return wrong.flatMap((what) => what ?? []).map((what) => `${now}, ${nameOf(one)}: ${what}`);
}

function machineOf(name: string) {
  const [m, buttons] = [machines[name], actions[name]];
  if (!m || !buttons) throw new Error(`no buttons for ${name}`);
  return { m, buttons };
}

for (const name of machineNames) {
  test(`${name}: each button in each state`, async ({ portal }) => {
    const { m, buttons } = machineOf(name);
    const findings: string[] = [];
    for (const way of waysOf(m)) {
      const here = await walk.walked(m, way);
      const leads = (one: Action) => pressed(m, one, way.at) !== undefined;
      for (const one of buttons.filter((each) => !leads(each))) {
        findings.push(...(await pressing(portal.origin, m, one, here)));
      }
      for (const one of buttons.filter(leads)) {
        findings.push(...(await pressing(portal.origin, m, one, await walk.walked(m, way))));
      }
    }
    expect(findings).toEqual([]);
  });

  test(`${name}: a page that is no longer the newest changes nothing`, async ({ portal }) => {
    const { m, buttons } = machineOf(name);
    const findings: string[] = [];
    for (const way of waysOf(m)) {
      const here = await walk.walked(m, way);
      const { revision, ...row } = (await walk.read(m, here)) ?? {};
      const old = { ...row, revision: Number(revision) - 1 };
      for (const one of buttons.filter((each) => pressed(m, each, way.at) !== undefined)) {
        if (!("revision" in (await one.fields(old, here)))) continue;
        const before = await whatStands(s);
        const wrong = await wronglyRefused(one, way.at, await press(portal.origin, one, old, here));
        const same = JSON.stringify(await whatStands(s)) === JSON.stringify(before);
        if (wrong || !same) findings.push(`${way.at}, ${nameOf(one)}: ${wrong ?? "changed"}`);
      }
    }
    expect(findings).toEqual([]);
  });

  test(`${name}: any buttons in any order`, async ({ portal }) => {
    const { m, buttons } = machineOf(name);
    const any = fc.constantFrom(...buttons.filter(({ alone }) => !alone));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 3, maxLength: 8 }), async (those) => {
        const id = await walk.born(m);
        for (const one of those) expect(await pressing(portal.origin, m, one, id)).toEqual([]);
      }),
      { seed, numRuns },
    );
  });
}
