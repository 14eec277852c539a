import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type MoneyScene, moneyScene } from "./money-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: MoneyScene;
beforeAll(async () => {
  s = await moneyScene("fravaer");
});
afterAll(() => s.drop());

const mine = () => s.asCitizen("fravaer.enter");
const enter = (row: object, opening = mine()) => s.write(opening, "fravaer", row);
const change = (id: string, set: string, opening = mine()) =>
  inVisit(s, opening, async (tx) => {
    const { count } = await tx.unsafe(`update fravaer set ${set} where id = '${id}'`);
    return count === 0 ? { refusal: "unseen" } : count;
  });
const one = async (id: string) => (await s.admin`select * from fravaer where id = ${id}`)[0];

describe("told once", () => {
  test("a citizen's holiday is seen by the office that pays and by the one that follows", async () => {
    const row = s.absence(inDays(10), inDays(16));
    expect(await told(enter(row))).toBe("done");
    expect(await one(row.id)).toMatchObject({
      ...{ entered_by_name: s.citizen.name, entered_by_role: "citizen", status: "gaelder" },
    });
    for (const session of [s.ydelse, s.jobformidler, s.caseworker]) {
      const rows = await s.see(s.office(session, "fravaer.read"), "fravaer");
      expect(rows).toMatchObject([{ id: row.id }]);
    }
    expect(await s.see(s.office(s.leder, "fravaer.read"), "fravaer")).toBe("role_insufficient");
    const other = { session: s.strangerSession, kind: "fravaer.read", basis: "selv" };
    expect(await s.see(other, "fravaer")).toEqual([]);
  });

  test("those who follow the case enter too; the office that pays reads", async () => {
    for (const [session, day] of [
      [s.jobformidler, 20],
      [s.caseworker, 22],
    ] as const) {
      const row = s.absence(inDays(day), inDays(day + 1));
      expect(await told(enter(row, s.office(session, "fravaer.enter")))).toBe("done");
    }
    const late = s.absence(inDays(30), inDays(31));
    expect(await told(enter(late, s.office(s.ydelse, "fravaer.enter")))).toBe("role_insufficient");
    expect(await told(enter(late, s.asCitizen("fravaer.read")))).toBe(denied);
    const foreign = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await told(enter({ ...late, ...foreign }))).toBe(denied);
    const office = s.office(s.jobformidler, "fravaer.enter");
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(enter({ ...late, sag_id: second.id }, office))).toBe("not_own_case");
  });
});

describe("the days", () => {
  test.each([
    ["backwards", inDays(60), inDays(59), {}, "absence_invalid"],
    ["longer than a year", inDays(60), inDays(60 + 367), {}, "absence_invalid"],
    ["years away", inDays(400), inDays(401), {}, "absence_far_away"],
    ["years ago", inDays(-400), inDays(-399), {}, "absence_far_away"],
    ["holiday without an end", inDays(60), null, {}, "absence_invalid"],
  ])("%s: refused", async (_, from, to, overrides, refusal) => {
    expect(await told(enter(s.absence(from, to, overrides)))).toBe(refusal);
  });

  test("do not overlap, at either end, inside or around", async () => {
    expect(await told(enter(s.absence(inDays(100), inDays(110))))).toBe("done");
    for (const [from, to] of [
      [100, 110],
      [95, 100],
      [110, 115],
      [103, 104],
      [90, 120],
    ] as const) {
      expect(await told(enter(s.absence(inDays(from), inDays(to))))).toBe("absence_known");
    }
    expect(await told(enter(s.absence(inDays(111), inDays(112))))).toBe("done");
  });

  test("are found free by one of two that come at once: the other waits, and sees them taken", async () => {
    const [first, second] = [1, 2].map(() => s.absence(inDays(150), inDays(151)));
    let other: Promise<string> | undefined;
    const outcome = inVisit(s, mine(), async (tx) => {
      await tx`insert into fravaer ${tx(first as never)}`;
      let settled = false;
      other = told(enter(second as object)).finally(() => {
        settled = true;
      });
      // Until it waits for this one, or has gone through beside it.
      const waits = () => s.admin`select from pg_locks where locktype = 'advisory' and not granted`;
      while (!settled && (await waits()).length === 0);
    });
    expect(await told(outcome)).toBe("done");
    expect(await other).toBe("absence_known");
  });
});

describe("what becomes of it", () => {
  test("taken back, the days are free again, and the row stays", async () => {
    const row = s.absence(inDays(200), inDays(201));
    await enter(row);
    expect(await told(change(row.id, "status = 'aflyst'"))).toBe("done");
    expect(await one(row.id)).toMatchObject({ status: "aflyst", cancelled_at: expect.any(Date) });
    expect(await told(change(row.id, "status = 'gaelder'"))).toBe("already_decided");
    expect(await told(change(row.id, "status = 'aflyst'"))).toBe("already_decided");
    expect(await told(enter(s.absence(inDays(200), inDays(201))))).toBe("done");
  });

  test("an illness without an end covers what comes, and gets its end once", async () => {
    const row = s.absence(inDays(300), null, { kind: "sygdom" });
    expect(await told(enter(row))).toBe("done");
    expect(await told(enter(s.absence(inDays(340), inDays(341))))).toBe("absence_known");
    expect(await told(change(row.id, `to_day = '${inDays(299)}'`))).toBe("absence_invalid");
    expect(await told(change(row.id, `to_day = '${inDays(305)}'`))).toBe("done");
    expect(await told(change(row.id, `to_day = '${inDays(310)}'`))).toBe("already_decided");
    expect(await told(change(row.id, `from_day = '${inDays(1)}'`))).toBe(denied);
    expect(await told(change(row.id, "entered_by_name = 'x'"))).toBe(denied);
    const kinds = await s.admin`
      select e.kind, p.payload from ledger_payload p join ledger_entry e on e.id = p.entry_id
      where p.payload::jsonb ->> 'fravaer' = ${row.id} order by e.id`;
    expect(kinds.map(({ kind }) => kind)).toEqual(["fravaer.entered", "fravaer.ended"]);
    for (const { payload } of kinds) ledgerPayload.parse(JSON.parse(payload));
  });

  test("nobody changes another citizen's, and a reading visit changes nothing", async () => {
    const row = s.absence(inDays(250), inDays(251));
    await enter(row);
    const stranger = { session: s.strangerSession, kind: "fravaer.enter", basis: "selv" };
    expect(await told(change(row.id, "status = 'aflyst'", stranger))).toBe("unseen");
    expect(await told(change(row.id, "status = 'aflyst'", s.asCitizen("fravaer.read")))).toBe(
      "unseen",
    );
    const deleted = inVisit(s, mine(), (tx) => tx`delete from fravaer`);
    expect(await told(deleted)).toBe(denied);
    expect(await one(row.id)).toMatchObject({ status: "gaelder" });
  });
});
