import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPlan } from "../../app/case/plan/read-plan.server.ts";
import {
  takeRemarkBack,
  writeRemark,
} from "../../app/routes/borger/plan-bemaerkning/write-remark.server.ts";
import { type Basis, ledgerPayload } from "../../consent/index.ts";
import { behindGuards } from "./behind-guards.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** What the citizen has to say to the plan goes along wherever the plan is read, and is the citizen's alone. */
let s: Scene;
let caseworker: Buffer;
let bisidder: { session: Buffer; delegation: string };
let plan: string;
beforeAll(async () => {
  s = await scene("plan_remarks");
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  const person = await s.make.person("Bisidder");
  const delegation = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into delegation ${tx({
      ...{ id: delegation, citizen_id: s.citizen.id, kind: "bisidder", helper_name: person.name },
      ...{ helper_person_id: person.id, sections: ["rehabiliteringsplan"], status: "aktiv" },
      ...{ valid_until: inDays(30), invited_at: new Date(), accepted_at: new Date() },
    })}`;
  });
  bisidder = { session: await s.make.session(person.id, "borger"), delegation };
});
afterAll(() => s.drop());
beforeEach(async () => {
  plan = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const table of ["plan_remark", "plan_section_version", "plan_section"])
      await tx`delete from ${tx(table)}`;
    await tx`delete from rehabiliteringsplan`;
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ id: plan, citizen_id: s.citizen.id, sag_id: s.sag.id },
      ...{ status: "bekraeftet", updated_on: "2026-01-01" },
    })}`;
  });
  await office("Du vil i butik.", 0);
});

const office = (body: string, base: number) =>
  inVisit(s, inCase, (tx) => tx`insert into plan_section_version ${tx(version(body, base))}`);
const inCase = {
  ...{ kind: "rehabiliteringsplan.write", basis: "egenSag" },
  get session() {
    return caseworker;
  },
  get id() {
    return s.sag.id;
  },
};
const version = (body: string, base: number) => ({
  ...{ plan_id: plan, citizen_id: s.citizen.id, code: "maal", voice: "plan", body },
  ...{ version: 0, base_version: base, written_by_name: "", written_by_role: "" },
  written_at: "2020-01-01",
});

const kind = "rehabiliteringsplan.remark";
const remark = async (words: string, seen = 1, key: string = randomUUID()) => {
  const outcome = await s.gate.visit(
    { session: s.citizenSession, kind, basis: { kind: "selv" } },
    (db) => writeRemark(db, "maal", { key, words, version: seen }),
  );
  return outcome.allowed ? outcome.value : outcome.refusal;
};
const idOf = async (words: string) => {
  const [row] = await s.admin`select id from plan_remark where body = ${words}`;
  return String(row?.id);
};
const takeBack = (id: string, session = s.citizenSession) =>
  s.gate.visit({ session, kind, basis: { kind: "selv" } }, (db) => takeRemarkBack(db, id));
const readers = (): Record<string, { session: Buffer; basis: Basis }> => ({
  citizen: { session: s.citizenSession, basis: { kind: "selv" } },
  office: { session: caseworker, basis: { kind: "egenSag", sag: s.sag.id } },
  bisidder: {
    session: bisidder.session,
    basis: { kind: "delegation", delegation: bisidder.delegation },
  },
});
/** What each reader of the plan sees beside its first section. */
const seen = async () => {
  const found: Record<string, unknown> = {};
  for (const [who, { session, basis }] of Object.entries(readers())) {
    const kind = "rehabiliteringsplan.read";
    const outcome = await s.gate.visit({ session, kind, basis }, readPlan);
    const remarks = outcome.allowed ? outcome.value?.sections[0]?.remarks : outcome.refusal;
    found[who] = Array.isArray(remarks) ? remarks.map((r) => [r.body, r.earlier]) : remarks;
  }
  return found;
};
const row = (overrides: object = {}) => ({
  ...{ plan_id: plan, citizen_id: s.citizen.id, code: "maal", version: 1, body: "Ord" },
  ...{ written_at: "2020-01-01", taken_back_at: "2020-01-01", ...overrides },
});
const insert = (opening: Parameters<typeof inVisit>[1], overrides: object = {}) =>
  told(
    inVisit(
      s,
      opening,
      (tx) => tx`insert into plan_remark ${s.app(row(overrides) as never)} returning id`,
    ),
  );
const own = (session: Buffer) => ({ session, kind, basis: "selv" });

describe("goes along with the plan", () => {
  test("to everybody who reads it, and says when the text was changed since", async () => {
    expect(await remark("Helst tæt på mit hjem.")).toBe(true);
    const all = (earlier: boolean) => [["Helst tæt på mit hjem.", earlier]];
    expect(await seen()).toEqual({
      ...{ citizen: all(false), office: all(false), bisidder: all(false) },
    });
    await office("Du vil i butik, 12 timer.", 1);
    expect(await seen()).toEqual({ citizen: all(true), office: all(true), bisidder: all(true) });
  });

  test("until it is taken back; then only the citizen and the office still know of it", async () => {
    await remark("Helst tæt på mit hjem.");
    const id = await idOf("Helst tæt på mit hjem.");
    expect(await takeBack(id)).toMatchObject({ value: true });
    expect(await seen()).toEqual({ citizen: [], office: [], bisidder: [] });
    expect(await told(takeBack(id))).toBe("already_over");
    const count = async (who: string) => {
      const { session, basis } = readers()[who] ?? {};
      if (!session || !basis) throw new Error(who);
      const id = "sag" in basis ? basis.sag : "delegation" in basis ? basis.delegation : undefined;
      const opening = { session, kind: "rehabiliteringsplan.read", basis: basis.kind };
      const rows = await inVisit(
        s,
        { ...opening, ...(id ? { id } : {}) },
        (tx) => tx`select taken_back_at from plan_remark`,
      );
      return Array.isArray(rows) ? rows.length : rows;
    };
    expect([await count("citizen"), await count("office"), await count("bisidder")]).toEqual([
      ...[1, 1, 0],
    ]);
  });

  test("to the version that was read, also when a newer one stands there by now", async () => {
    await office("Du vil i butik, 12 timer.", 1);
    expect(await remark("Nej, 10.", 1)).toBe(true);
    expect(await seen()).toMatchObject({ office: [["Nej, 10.", true]] });
    expect(await told(remark("Ord", 3))).toBe("section_unknown");
    expect(await told(remark("  \n", 1))).toBe("text_invalid");
    expect(await told(remark("x".repeat(1001), 1))).toBe("text_invalid");
  });

  test("sent twice it is one, and the citizen's yes to the plan stands", async () => {
    const key = randomUUID();
    for (const words of ["Én gang.", "Én gang."]) await remark(words, 1, key);
    expect(await seen()).toMatchObject({ citizen: [["Én gang.", false]] });
    // Back in the browser's history, other words: they are a remark too.
    await remark("Og det her.", 1, key);
    expect(await seen()).toMatchObject({
      citizen: [
        ["Én gang.", false],
        ["Og det her.", false],
      ],
    });
    await behindGuards(s, "update rehabiliteringsplan set status = 'bekraeftet'");
    await remark("En til.");
    expect(await s.admin`select status from rehabiliteringsplan`).toMatchObject([
      { status: "bekraeftet" },
    ]);
  });
});

describe("is the citizen's alone", () => {
  test("nobody else writes one or takes one back", async () => {
    expect(await insert(inCase)).toBe(denied);
    expect(await insert({ ...inCase, kind, basis: "egenSag" })).toBe("basis_not_for_visit");
    const helper = { session: bisidder.session, kind, basis: "delegation" };
    expect(await insert({ ...helper, id: bisidder.delegation })).toBe("helper_never_decides");
    expect(await insert(own(s.strangerSession))).toBe(denied);
    expect(await insert({ ...own(s.citizenSession), kind: "rehabiliteringsplan.write" })).toBe(
      denied,
    );
    await remark("Min.");
    const id = await idOf("Min.");
    expect(await takeBack(id, s.strangerSession)).toMatchObject({ value: false });
    const forged = inVisit(
      s,
      inCase,
      (tx) => tx`update plan_remark set taken_back_at = now() where id = ${id} returning id`,
    );
    expect(await forged).toHaveLength(0);
    expect(await seen()).toMatchObject({ bisidder: [["Min.", false]] });
  });

  test("when is the database's, and what was said stays", async () => {
    expect(await insert(own(s.citizenSession))).toBe("done");
    const [one] = await s.admin`select * from plan_remark`;
    expect(one).toMatchObject({ taken_back_at: null });
    expect(one?.written_at.getFullYear()).toBeGreaterThan(2020);
    for (const statement of ["delete from plan_remark", "truncate plan_remark"])
      await expect(s.admin.unsafe(statement)).rejects.toThrow(/stays/);
    const slip = s.admin`update plan_remark set body = 'x'`;
    expect(await told(slip)).toBe(denied);
    for (const change of ["body = 'x'", "version = 0", "written_at = now()"]) {
      const forged = inVisit(s, own(s.citizenSession), (tx) =>
        tx.unsafe(`update plan_remark set ${change}`),
      );
      expect(await told(forged)).toBe(denied);
    }
    const early = inVisit(
      s,
      own(s.citizenSession),
      (tx) => tx`update plan_remark set taken_back_at = '2020-01-01' returning id`,
    );
    expect(await told(early)).toBe("done");
    const [taken] = await s.admin`select taken_back_at as at from plan_remark`;
    expect(taken?.at.getFullYear()).toBeGreaterThan(2020);
  });
});

test("both are entered, without the words", async () => {
  await remark("Et hemmeligt ord");
  const id = await idOf("Et hemmeligt ord");
  await takeBack(id);
  const entries = await s.admin`
    select e.kind, p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where e.kind like 'plan.remark%' order by e.id desc limit 2`;
  expect(entries.map(({ kind: one }) => one)).toEqual(["plan.remarkTakenBack", "plan.remarked"]);
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(JSON.parse(payload))).toMatchObject({
      ...{ plan, remark: id, section: "maal", version: 1 },
      textHash: expect.stringMatching(/^\w{64}$/),
    });
    expect(payload).not.toContain("hemmeligt");
  }
});
