import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "../../../../tests/access/scene.ts";
import { listCases } from "./list-cases.server.ts";
import { ORDERS, PHASES, VIEWS, type View, worklistHref, worklistQuery } from "./sager.schema.ts";

let s: Scene;
let leder: { session: Buffer };
beforeAll(async () => {
  s = await scene("worklist");
  leder = await s.professional(s.kommune, "leder", false);
  await addCases();
});
afterAll(() => s.drop());

/** A case as the rows say it, with the hours until an answer is due and the days until the next step. */
type Row = {
  nummer: string;
  navn: string;
  phase: number;
  actor: "citizen" | "authority";
  step: number | null;
  answer: number | null;
  changed: number;
  /** Months on ledighedsydelse; the limit is six. */
  idle: number | null;
};
// Every combination of whose step, its day and an answer's hour: before, within a week and after it.
const rows: Row[] = (["citizen", "authority"] as const).flatMap((actor, a) =>
  [null, -1, 0, 6, 9].flatMap((step, b) =>
    [null, -1, 30, 24 * 8].map((answer, c) => {
      const n = a * 20 + b * 4 + c;
      const idle = [null, 2, 7, null][(n + b) % 4] ?? null;
      const navn = `${["Åse", "Ænne", "Ørn", "Zita", "Anna", "Bo"][n % 6]} ${100 - n}`;
      return {
        nummer: `W-${100 + n}`,
        navn,
        phase: (n % 3) + 1,
        actor,
        step,
        answer,
        changed: n,
        idle,
      };
    }),
  ),
);
const today = Temporal.Now.plainDateISO("Europe/Copenhagen");

async function addCases() {
  // Those of the scene are in nobody's way.
  await s.admin`update sag set status = 'flyttet'`;
  for (const row of rows) {
    const person = await s.make.person(row.navn);
    const sag = await s.make.sag(person.id, s.kommune.id);
    const by = row.step === null ? null : today.add({ days: row.step }).toString();
    // Where it is today is its phase, and not where it has been said that it goes tomorrow.
    const tomorrow = (row.phase % 3) + 1;
    const dates = s.admin.json([
      { phase: row.phase, from: today.toString() },
      { phase: tomorrow, from: today.add({ days: 1 }).toString() },
    ]);
    await s.admin`
      update sag set sagsnummer = ${row.nummer}, phase = ${tomorrow}, phase_dates = ${dates},
        next_step_actor = ${row.actor}, next_step_by = ${by}, answer_asked_at = now() - interval '1 day',
        answer_due_at = now() + ${row.answer}::int * interval '1 hour',
        updated_at = now() - ${row.changed}::int * interval '1 minute'
      where id = ${sag.id}`;
    if (row.idle !== null) await wait(sag.id, person.id, row.idle);
  }
}

/** A month of ledighedsydelse, so many months ago; how it is worked out is nothing to the list. */
async function wait(sag: string, citizen: string, months: number) {
  const from = today.subtract({ months }).with({ day: 1 }).toString();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into ydelsesmaaned ${tx({
      ...{ sag_id: sag, citizen_id: citizen, month: from, part: 1, from_day: from, to_day: from },
      ...{ version: 1, kind: "ledighedsydelse", hours: 0, wage: 0, pension: 0, amount: 0 },
      ...{ pays_on: from, satser: tx.json({}), registered_at: from, registered_by_name: "x" },
    })}`;
  });
}

async function list(query: Partial<Record<keyof ReturnType<typeof worklistQuery.parse>, unknown>>) {
  const outcome = await s.gate.visit(
    { session: leder.session, kind: "sag.worklist", basis: { kind: "egenSag" } },
    (db) => listCases(db, worklistQuery.parse(query)),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  return outcome.value;
}

/** What a view holds, told of the rows; a day lasts until midnight in Copenhagen. */
const hoursOfStep = ({ actor, step }: Row) => {
  if (step === null || (actor === "citizen" && step < 0)) return null;
  const midnight = today.add({ days: step + 1 }).toZonedDateTime("Europe/Copenhagen");
  return midnight.since(Temporal.Now.zonedDateTimeISO("Europe/Copenhagen")).total("hours");
};
const dueIn = (row: Row) =>
  Math.min(row.answer ?? Number.POSITIVE_INFINITY, hoursOfStep(row) ?? Number.POSITIVE_INFINITY);
const isLate = (row: Row) =>
  (row.answer !== null && row.answer < 0) ||
  (row.actor === "authority" && row.step !== null && row.step < 0);
const holds: Record<View, (row: Row) => boolean> = {
  alle: () => true,
  overskredet: isLate,
  snart: (row) => !isLate(row) && dueIn(row) <= 24 * 7,
  svar: (row) => row.answer !== null,
  borgeren: (row) => row.actor === "citizen",
  gennemgang: (row) => row.phase < 3 && (row.idle ?? 0) > 6,
};
const numbers = (found: readonly { sagsnummer: string }[]) =>
  found.map(({ sagsnummer }) => sagsnummer).sort();

test.each(VIEWS)("the view %s holds what it says, in each phase", async (vis) => {
  for (const fase of [null, ...PHASES]) {
    const inPhase = rows.filter((row) => fase === null || row.phase === fase);
    const wanted = inPhase.filter(holds[vis]);
    const { cases, total, counts } = await list({ vis, fase: fase ?? "" });
    expect(numbers(cases)).toEqual(wanted.map(({ nummer }) => nummer).sort());
    if (fase) expect(cases.every(({ phase }) => phase === fase)).toBe(true);
    expect(total).toBe(wanted.length);
    const told = VIEWS.map((view) => [view, inPhase.filter(holds[view]).length]);
    expect(counts).toEqual(Object.fromEntries(told));
  }
});

test("only a citizen's day that is gone has passed; the authority's is late", async () => {
  const { cases } = await list({});
  const passed = rows.filter(({ actor, step }) => actor === "citizen" && step !== null && step < 0);
  expect(numbers(cases.filter((one) => one.passed))).toEqual(
    passed.map(({ nummer }) => nummer).sort(),
  );
  expect(cases.some((one) => one.passed && one.late)).toBe(false);
});

test("each order puts first what it says", async () => {
  const by = {
    frist: (a: Row, b: Row) => dueIn(a) - dueIn(b),
    // As Danish is spelt: æ, ø and å come after z.
    navn: (a: Row, b: Row) => new Intl.Collator("da").compare(a.navn, b.navn),
    nummer: () => 0,
    rettet: (a: Row, b: Row) => a.changed - b.changed,
  };
  for (const orden of ORDERS) {
    const { cases } = await list({ orden });
    const wanted = rows.toSorted((a, b) => {
      const first = by[orden](a, b);
      // Two that are due never are as far apart as infinity less infinity.
      return (Number.isNaN(first) ? 0 : first) || a.nummer.localeCompare(b.nummer);
    });
    expect(cases.map(({ sagsnummer }) => sagsnummer)).toEqual(wanted.map(({ nummer }) => nummer));
  }
});

test("a search looks within the view, and nonsense in an address is the first page of all", async () => {
  const { total } = await list({ vis: "svar", soeg: "anna" });
  expect(total).toBe(rows.filter((row) => holds.svar(row) && row.navn.startsWith("Anna")).length);
  const odd = { vis: "constructor", fase: "4", orden: "'; drop", side: "-1", soeg: "" };
  expect(worklistHref(worklistQuery.parse(odd))).toBe("/sager");
  expect((await list(odd)).total).toBe(rows.length);
});

test("an address says what is not usual, and is read back the same", () => {
  const query = { vis: "snart", fase: 2, orden: "navn", side: 3 } as const;
  const href = worklistHref(query);
  expect(href).toBe("/sager?vis=snart&fase=2&orden=navn&side=3");
  const read = worklistQuery.parse(Object.fromEntries(new URLSearchParams(href.split("?")[1])));
  expect(read).toEqual({ ...query, soeg: "" });
});
