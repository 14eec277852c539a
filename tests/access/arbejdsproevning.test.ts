import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: Scene;
let jobformidler: Buffer;
let caseworker: Buffer;
let leder: Buffer;
beforeAll(async () => {
  s = await scene("arbejdsproevning");
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  leder = (await s.professional(s.kommune, "leder", false)).session;
});
afterAll(() => s.drop());
beforeEach(async () => {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from arbejdsproevning`;
  });
});

const row = (overrides: object = {}) => ({
  ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, status: "aftalt", revision: 9 },
  ...{ form: "ekstern", place: "Skolen", from_day: inDays(-20), to_day: inDays(-10) },
  ...{ centihours: 2000, aim: "Om det går", saved_by_name: "En anden", saved_at: "2020-01-01" },
  ...overrides,
});
const register = (
  work: Parameters<typeof inVisit>[2],
  session = jobformidler,
  kind = "arbejdsproevning.register",
) => inVisit(s, { session, kind, basis: "egenSag", id: s.sag.id }, work);
const agree = (overrides: object = {}, session?: Buffer, kind?: string) =>
  register((tx) => tx`insert into arbejdsproevning ${tx(row(overrides) as never)}`, session, kind);
const change = (set: string, session?: Buffer) =>
  register(async (tx) => {
    const { count } = await tx.unsafe(
      `update arbejdsproevning set revision = revision + 1, ${set}`,
    );
    return count === 0 ? { refusal: "unseen" } : { done: true };
  }, session);
const rows = () => s.admin`select * from arbejdsproevning order by from_day`;
const finished = "status = 'afsluttet', agreed_days = 8, attended_days = 7, result = 'Det gik'";
const entered = async () =>
  (
    await s.admin`
      select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind like 'arbejdsproevning.%' order by e.id desc limit 1`
  ).map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)))[0];

describe("who", () => {
  test("those who follow the case register, in their own case only", async () => {
    expect(await told(agree({}, leder))).toBe("role_insufficient");
    const asCitizen = { session: s.citizenSession, kind: "arbejdsproevning.register" };
    const own = inVisit(
      s,
      { ...asCitizen, basis: "selv" },
      (tx) => tx`insert into arbejdsproevning ${tx(row() as never)}`,
    );
    expect(await told(own)).toBe("basis_not_for_visit");
    expect(await told(agree({ sag_id: s.otherSag.id, citizen_id: s.stranger.id }))).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(agree({ sag_id: second.id }))).toBe("not_own_case");
    expect(await told(agree({}, jobformidler, "arbejdsevne.read"))).toBe(denied);
    expect(await told(agree())).toBe("done");
    expect(await told(change(finished, caseworker))).toBe("done");
  });

  test("the citizen reads it where the assessments stand; nobody else's page has it", async () => {
    expect(await told(agree())).toBe("done");
    const read = (session: Buffer) =>
      inVisit(
        s,
        { session, kind: "arbejdsevne.read", basis: "selv" },
        (tx) => tx`select place from arbejdsproevning`,
      );
    expect(await read(s.citizenSession)).toMatchObject([{ place: "Skolen" }]);
    expect(await read(s.strangerSession)).toEqual([]);
  });
});

describe("what", () => {
  test("who, when and how often are the database's, whatever was sent", async () => {
    expect(await told(agree())).toBe("done");
    const [one] = await rows();
    expect(one?.saved_by_name).toMatch(/^jobformidler/);
    expect(one?.revision).toBe(1);
    expect(one?.saved_at.getFullYear()).toBeGreaterThan(2020);
    expect(await entered()).toMatchObject({
      ...{ kind: "arbejdsproevning.agreed", form: "ekstern", centihours: 2000 },
      ...{ fromDay: inDays(-20), toDay: inDays(-10), agreedDays: null },
    });
  });

  test.each<[string, object, string]>([
    ["that ends before it begins", { to_day: inDays(-21) }, "trial_invalid"],
    ["of more than a year", { from_day: inDays(-400), to_day: inDays(-10) }, "trial_invalid"],
    ["in another century", { from_day: "2126-01-01", to_day: "2126-01-02" }, "trial_far_away"],
    ["of no hours", { centihours: 0 }, "trial_invalid"],
    ["of fewer than none", { centihours: -100 }, "trial_invalid"],
    ["of more than a full week", { centihours: 3701 }, "more_than_full_time"],
    ["that is over at once", { status: "afsluttet" }, "already_decided"],
    ["with a result before it is over", { result: "Godt" }, "trial_invalid"],
  ])("one %s is refused", async (_, overrides, refusal) => {
    expect(await told(agree(overrides))).toBe(refusal);
    expect(await rows()).toEqual([]);
  });

  test("a full week has the hours of the rules, whatever they come to be", async () => {
    expect(await told(agree({ centihours: 3700 }))).toBe("done");
    await s.admin`update regel_graense set hours = 36 where code = 'fullTime'`;
    try {
      expect(await told(change("aim = 'Mere'"))).toBe("more_than_full_time");
    } finally {
      await s.admin`update regel_graense set hours = 37 where code = 'fullTime'`;
    }
  });

  test.each<[string, number, number, string]>([
    ["before it", -40, -21, "done"],
    ["on its first day", -40, -20, "trial_overlaps"],
    ["within it", -15, -14, "trial_overlaps"],
    ["around it", -40, 0, "trial_overlaps"],
    ["on its last day", -10, 0, "trial_overlaps"],
    ["after it", -9, 0, "done"],
  ])("another one %s", async (_, from, to, answer) => {
    expect(await told(agree())).toBe("done");
    expect(await told(agree({ from_day: inDays(from), to_day: inDays(to) }))).toBe(answer);
  });

  test("of two that are agreed at the same time for the same days, the later waits", async () => {
    let second: Promise<string> = Promise.resolve("");
    const first = register(async (tx) => {
      await tx`insert into arbejdsproevning ${tx(row() as never)}`;
      let settled = false;
      second = told(agree({}, caseworker)).finally(() => {
        settled = true;
      });
      // Held until the other waits for us, or has gone through beside us.
      while (!settled) {
        const [lock] = await s.admin`
          select count(*)::int as waiting from pg_locks l where l.locktype = 'advisory' and not l.granted
            and l.database = (select oid from pg_database where datname = current_database())`;
        if (lock?.waiting > 0) break;
      }
    });
    expect(await told(first)).toBe("done");
    expect(await second).toBe("trial_overlaps");
  });

  test("days of one that was called off are free again", async () => {
    expect(await told(agree())).toBe("done");
    expect(await told(change("status = 'aflyst', cancel_reason = 'Lukket'"))).toBe("done");
    expect(await entered()).toMatchObject({ kind: "arbejdsproevning.cancelled" });
    expect(await told(agree())).toBe("done");
  });
});

describe("how it went", () => {
  test.each<[string, string, string]>([
    ["with more days than it has", `${finished}, agreed_days = 12`, "trial_invalid"],
    ["with more days met than agreed", `${finished}, attended_days = 9`, "trial_invalid"],
    ["with days below none", `${finished}, attended_days = -1`, "trial_invalid"],
    ["with an intensity of 0", `${finished}, intensity = 0`, "trial_invalid"],
    ["with an intensity of 101", `${finished}, intensity = 101`, "trial_invalid"],
    [
      "without a result",
      "status = 'afsluttet', agreed_days = 8, attended_days = 8",
      "trial_invalid",
    ],
    ["without attendance", "status = 'afsluttet', result = 'Godt'", "trial_invalid"],
    ["before its last day", `${finished}, to_day = '${inDays(1)}'`, "trial_not_over"],
    ["called off without a reason", "status = 'aflyst'", "trial_invalid"],
  ])("is not registered %s", async (_, set, refusal) => {
    expect(await told(agree())).toBe("done");
    // Set twice in one statement would be an error of its own.
    const last = new Map(
      set.split(", ").map((part) => [part.split(" = ")[0] ?? "", part] as const),
    );
    expect(await told(change([...last.values()].join(", ")))).toBe(refusal);
    expect(await rows()).toMatchObject([{ status: "aftalt" }]);
  });

  test("it is entered, and never changes again", async () => {
    expect(await told(agree())).toBe("done");
    expect(await told(change(`${finished}, intensity = 50`))).toBe("done");
    expect(await entered()).toMatchObject({
      ...{ kind: "arbejdsproevning.completed", agreedDays: 8, attendedDays: 7, intensity: 50 },
      revision: 2,
    });
    for (const set of ["aim = 'x'", "status = 'aftalt'", "status = 'aflyst'", "intensity = 1"]) {
      expect(await told(change(set)), set).toBe("already_decided");
    }
    for (const sql of ["delete from arbejdsproevning", "truncate arbejdsproevning"]) {
      await expect(s.admin.unsafe(sql)).rejects.toMatchObject({ code: "MS171" });
    }
  });

  test("one saved by somebody else meanwhile is told", async () => {
    expect(await told(agree())).toBe("done");
    const stale = register((tx) => tx`update arbejdsproevning set revision = 1, aim = 'x'`);
    expect(await told(stale)).toBe("saved_meanwhile");
    expect(await told(change("aim = 'y'"))).toBe("done");
    expect(await entered()).toMatchObject({ kind: "arbejdsproevning.changed", revision: 2 });
  });
});
