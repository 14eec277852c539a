import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enterMaaling } from "../../app/routes/borger/maaling/enter-maaling.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: Scene;
let jobformidler: Buffer;
beforeAll(async () => {
  s = await scene("maaling");
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
});
afterAll(() => s.drop());
beforeEach(async () => {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from maaling`;
  });
});

const mine = { kind: "maaling.enter", basis: "selv" };
const say = (overrides: object = {}, opening: object = {}) =>
  inVisit(s, { session: s.citizenSession, ...mine, ...opening }, (tx) => {
    const row = { sag_id: s.sag.id, citizen_id: s.citizen.id, measured_on: "2020-01-01" };
    const answers = { arbejde: 3, entered_at: "2020-01-01", ...overrides };
    return tx`insert into maaling ${tx({ ...row, ...answers } as never)}`;
  });
const enter = (answers: { arbejde: number | null; helbred: number | null; tro: number | null }) =>
  s.gate.visit(
    { session: s.citizenSession, kind: "maaling.enter", basis: { kind: "selv" } },
    (db) => enterMaaling(db, answers),
  );
const rows = () => s.admin`select measured_on::text as day, arbejde, helbred, tro from maaling`;

describe("who", () => {
  test("only the citizen says it, in their own case; those who follow it read", async () => {
    const office = { session: jobformidler, basis: "egenSag", id: s.sag.id };
    expect(await told(say({}, office))).toBe("basis_not_for_visit");
    expect(await told(say({}, { session: s.strangerSession }))).toBe(denied);
    expect(await told(say({ sag_id: s.otherSag.id, citizen_id: s.stranger.id }))).toBe(denied);
    expect(await told(say())).toBe("done");
    const read = (opening: { session: Buffer; basis: string; id?: string }) =>
      inVisit(s, { kind: "arbejdsevne.read", ...opening }, (tx) => tx`select arbejde from maaling`);
    expect(await read(office)).toMatchObject([{ arbejde: 3 }]);
    expect(await read({ session: s.citizenSession, basis: "selv" })).toHaveLength(1);
    expect(await read({ session: s.strangerSession, basis: "selv" })).toEqual([]);
  });
});

describe("what", () => {
  test("the day is the database's; a second answer on it corrects the first", async () => {
    await enter({ arbejde: 3, helbred: null, tro: 10 });
    expect(await rows()).toEqual([{ day: inDays(0), arbejde: 3, helbred: null, tro: 10 }]);
    await enter({ arbejde: 4, helbred: 1, tro: null });
    expect(await rows()).toEqual([{ day: inDays(0), arbejde: 4, helbred: 1, tro: null }]);
    const entries = await s.admin`
      select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind = 'maaling.entered' order by e.id desc limit 2`;
    const [second, first] = entries.map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)));
    expect(second).toMatchObject({ arbejde: 4, helbred: 1, tro: null, measuredOn: inDays(0) });
    expect(first).toMatchObject({ arbejde: 3, helbred: null, tro: 10 });
  });

  test.each([
    ["none at all", { arbejde: null }],
    ["0", { arbejde: 0 }],
    ["11", { helbred: 11 }],
    ["below 0", { tro: -1 }],
  ])("%s is no answer", async (_, overrides) => {
    expect(await told(say(overrides))).toBe("score_invalid");
    expect(await rows()).toEqual([]);
  });

  test("what was said on another day stands, for everybody", async () => {
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into maaling ${tx({
        ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, measured_on: inDays(-1), tro: 2 },
        entered_at: new Date(),
      })}`;
    });
    const opening = { session: s.citizenSession, ...mine };
    expect(await told(inVisit(s, opening, (tx) => tx`update maaling set tro = 9`))).toBe(
      "already_decided",
    );
    for (const sql of ["delete from maaling", "truncate maaling"]) {
      await expect(s.admin.unsafe(sql)).rejects.toMatchObject({ code: "MS181" });
    }
    expect(await rows()).toMatchObject([{ tro: 2 }]);
  });
});
