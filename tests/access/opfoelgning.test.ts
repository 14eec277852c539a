import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Opfølgning": a fact once it was held, struck out once at most, never changed. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("opfoelgning");
});
afterAll(() => s.drop());

const table = "opfoelgning";
const register = (session = s.jobformidler) => s.office("opfoelgning.register", session);
const talk = (held_on: string, overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
  ...{ kind: "opfoelgning", held_on, form: "personlig", at_workplace: true, status: "fejl" },
  ...{ participants: "Ida og Maria", agreed: "Hun møder kl. 9", registered_by_name: "x" },
  registered_by_role: "x",
  ...{ registered_at: "2020-01-01", struck_by_name: "x", struck_at: "2020-01-01" },
  ...overrides,
});
const add = (row: object, session = s.jobformidler) =>
  told(s.insert(register(session), table, row));
const strike = (id: string, opening = register()) =>
  told(s.set(opening, table, id, { status: "fejl" }));

describe("who", () => {
  test("those who follow the case write; the citizen reads, ydelse and strangers do not", async () => {
    const row = talk(inDays(-1));
    expect(await add(row)).toBe("done");
    expect(await add(talk(inDays(-2)), s.caseworker)).toBe("done");
    expect(await add(talk(inDays(-3)), s.ydelse)).toBe("role_insufficient");
    const strangers = talk(inDays(-3), { sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await add(strangers)).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await add(talk(inDays(-3), { sag_id: second.id }))).toBe("not_own_case");
    const saved = await s.one(table, row.id);
    expect(saved).toMatchObject({ status: "holdt", struck_by_name: null, struck_at: null });
    expect(saved?.registered_by_name).not.toBe("x");
    const seen = async (opening: Parameters<typeof s.see>[0]) => {
      const rows = await s.see(opening, table);
      return typeof rows === "string" ? rows : rows.map((one) => one.id);
    };
    expect(await seen(s.own("arbejdsevne.read"))).toContain(row.id);
    expect(await seen(s.office("frist.read", s.caseworker))).toContain(row.id);
    expect(await seen(s.office("frist.read", s.ydelse))).toEqual([]);
    expect(await seen(s.own("arbejdsevne.read", s.strangerSession))).toEqual([]);
    const own = s.own("arbejdsevne.read");
    expect(await told(s.insert(own, table, talk(inDays(-3))))).toBe(denied);
  });
});

test("only what was held, within reach, whole, and nowhere by phone", async () => {
  expect(await add(talk(inDays(1)))).toBe("not_held_yet");
  expect(await add(talk("2016-11-02"))).toBe("trial_far_away");
  expect(await add(talk(inDays(-10), { agreed: " " }))).toBe("text_invalid");
  expect(await add(talk(inDays(-10), { participants: "" }))).toBe("text_invalid");
  expect(await add(talk(inDays(-10), { form: "telefon" }))).toBe("23514");
  expect(await add(talk(inDays(-10), { form: "telefon", at_workplace: false }))).toBe("done");
});

test("a talk about the case is read with the plan, and known by who held it", async () => {
  const row = talk(inDays(-15), { kind: "samtale", form: "telefon", at_workplace: false });
  expect(await add(row)).toBe("done");
  expect(await s.one(table, row.id)).toMatchObject({ registered_by_role: "jobformidler" });
  for (const kind of ["rehabiliteringsplan.read", "overview.read"]) {
    const rows = await s.see(s.own(kind), table);
    expect(rows).toContainEqual(expect.objectContaining({ id: row.id, kind: "samtale" }));
  }
});

test("sent twice it is one talk; a status meeting the same day is another", async () => {
  const day = inDays(-20);
  const answers = await Promise.all([add(talk(day)), add(talk(day, { at_workplace: false }))]);
  expect(answers.toSorted()).toEqual(["done", "known_already"]);
  expect(await add(talk(day, { kind: "statusmoede" }))).toBe("done");
});

test("struck out it stays, is entered, and makes room for the right one", async () => {
  const row = talk(inDays(-30));
  await add(row);
  expect(await strike(row.id, register(s.ydelse))).toBe("role_insufficient");
  expect(await strike(row.id)).toBe("done");
  expect(await strike(row.id)).toBe("already_decided");
  const saved = await s.one(table, row.id);
  expect(saved).toMatchObject({ status: "fejl", agreed: "Hun møder kl. 9" });
  expect(saved?.struck_by_name).not.toBe("x");
  expect(await add(talk(inDays(-30), { at_workplace: false }))).toBe("done");
  const entries = await s.kinds("opfoelgning", row.id);
  expect(entries.map(({ kind }) => kind)).toEqual(["opfoelgning.held", "opfoelgning.struck"]);
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/kl\. 9|Ida/);
  }
});

test("what was held never changes and never goes away", async () => {
  const row = talk(inDays(-40));
  await add(row);
  expect(await told(s.set(register(), table, row.id, { held_on: inDays(-41) }))).toBe(denied);
  expect(await told(s.set(register(), table, row.id, { status: "holdt" }))).toBe("already_decided");
  await s.admin`alter table opfoelgning disable trigger guard_opfoelgning`;
  for (const statement of [
    () => s.admin`update opfoelgning set agreed = 'Andet' where id = ${row.id}`,
    () => s.admin`update opfoelgning set status = 'fejl', at_workplace = false, struck_at = now(),
      struck_by_name = 'x' where id = ${row.id}`,
    () => s.admin`delete from opfoelgning where id = ${row.id}`,
    () => s.admin`truncate opfoelgning`,
  ]) {
    await expect(statement()).rejects.toMatchObject({ code: "MS301" });
  }
  await s.admin`alter table opfoelgning enable trigger guard_opfoelgning`;
});
