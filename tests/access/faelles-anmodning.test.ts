import type { ISql } from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginAnmodning } from "../../app/case/faelles-anmodning/save-anmodning.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { denied, told } from "./told.ts";

/** docs/domain.md, "Fælles anmodning": two say yes, each for their own side only; an assessment answers it. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("faelles_anmodning");
});
afterAll(() => s.drop());
/** As whoever is not asked about a visit: what is kept for everybody is kept then too. */
const unguarded = (work: (tx: ISql) => Promise<unknown>) =>
  s.admin.begin(async (tx) => {
    await tx`alter table faelles_anmodning disable trigger guard_faelles_anmodning`;
    await tx`alter table faelles_anmodning disable trigger enter_faelles_anmodning`;
    await work(tx);
    await tx`alter table faelles_anmodning enable trigger guard_faelles_anmodning`;
    await tx`alter table faelles_anmodning enable trigger enter_faelles_anmodning`;
  });
beforeEach(async () => {
  // A case has one open request at a time.
  await unguarded(
    (tx) => tx`update faelles_anmodning set status = 'slut', ended_at = now(), ended_by = 'citizen'
      where status in ('venter', 'faelles')`,
  );
});

const table = "faelles_anmodning";
const kind = "faellesAnmodning.write";
const mine = (session = s.citizenSession) => s.own(kind, session);
const office = (session = s.jobformidler) => s.office(kind, session);
const workplace = { partner: "arbejdsgiver", partner_name: "Ida Bager" };
const row = (overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
  ...{ status: "faelles", asked_by: "partner", words: "Jeg når mere nu", asked_at: "2020-01-01" },
  ...{ citizen_yes_at: "2020-01-01", partner_yes_at: "2020-01-01", partner_said_by: "x" },
  ...{ ended_words: "x", ...workplace, ...overrides },
});
const begin = async (opening = mine(), overrides: object = {}) => {
  const one = row(overrides);
  return { id: one.id, told: await told(s.insert(opening, table, one)) };
};
const say = (opening: ReturnType<typeof mine>, id: string, what: object) =>
  told(s.set(opening, table, id, what));
const yes = { status: "faelles" };
const end = { status: "slut", ended_words: "Ikke nu" };
let version = 20;
const assess = async () => {
  version += 1;
  const assessing = s.office("arbejdsevne.assess");
  const draft = {
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, version },
    ...{ status: "kladde", assessed_on: "2026-01-05", skaanehensyn: ["ro"], saved_by_name: "x" },
    ...{ effective_centihours: 0, agreed_centihours: 1200, saved_at: "2020-01-01" },
    opgaver: JSON.stringify([{ name: "Pakke", centihours: 2000, intensity: 60, demands: [] }]),
    klagevejledning: "Skriv til os",
  };
  expect(await told(s.insert(assessing, "arbejdsevnevurdering", draft))).toBe("done");
  const publish = { status: "offentliggjort", revision: 2 };
  expect(await told(s.set(assessing, "arbejdsevnevurdering", draft.id, publish))).toBe("done");
  return draft.id;
};

test("not before anything is assessed", async () => {
  expect((await begin()).told).toBe("not_assessed");
  await s.assess(1000);
  expect((await begin()).told).toBe("done");
});

describe("who", () => {
  test("the citizen and the jobformidler; a caseworker reads, a stranger nothing", async () => {
    const { id } = await begin();
    expect((await begin(office(s.caseworker))).told).toBe("role_insufficient");
    expect((await begin(mine(s.strangerSession))).told).toBe(denied);
    expect((await begin(office(), { sag_id: s.otherSag.id, citizen_id: s.stranger.id })).told).toBe(
      denied,
    );
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect((await begin(office(), { sag_id: second.id })).told).toBe("not_own_case");
    expect(await say(mine(s.strangerSession), id, end)).toBe("unseen");
    const seen = async (opening: Parameters<typeof s.see>[0]) => {
      const rows = await s.see(opening, table);
      return typeof rows === "string" ? rows : rows.map((one) => one.id);
    };
    expect(await seen(s.own("arbejdsevne.read"))).toContain(id);
    expect(await seen(s.own("overview.read"))).toContain(id);
    expect(await seen(s.office("arbejdsevne.read", s.caseworker))).toContain(id);
    expect(await seen(s.own("arbejdsevne.read", s.strangerSession))).toEqual([]);
    expect((await begin(s.own("arbejdsevne.read"))).told).toBe(denied);
  });

  test("nobody says the other's yes, whatever is written", async () => {
    const mineFirst = await begin();
    expect(await s.one(table, mineFirst.id)).toMatchObject({
      ...{ status: "venter", asked_by: "citizen", partner: null, partner_name: null },
      ...{ partner_yes_at: null, partner_said_by: null, ended_words: null },
    });
    expect(await say(mine(), mineFirst.id, { ...yes, ...workplace })).toBe("already_decided");
    expect(await say(mine(), mineFirst.id, end)).toBe("done");

    const theirs = await begin(office());
    expect(await s.one(table, theirs.id)).toMatchObject({
      ...{ status: "venter", asked_by: "partner", citizen_yes_at: null, partner_name: "Ida Bager" },
    });
    expect((await s.one(table, theirs.id))?.partner_said_by).not.toBe("x");
    expect(await say(office(), theirs.id, yes)).toBe("already_decided");
    expect(await say(mine(), theirs.id, { ...yes, partner_name: "En anden" })).toBe("done");
    expect(await s.one(table, theirs.id)).toMatchObject({
      ...{ status: "faelles", partner_name: "Ida Bager" },
    });
  });

  test("a jobformidler's own yes bears their own name; a workplace's somebody's", async () => {
    const { id } = await begin();
    expect(await say(office(), id, { ...yes, partner: "arbejdsgiver", partner_name: " " })).toBe(
      "answer_missing",
    );
    expect(await say(office(), id, yes)).toBe("answer_missing");
    expect(await say(office(), id, { ...yes, partner: "jobformidler", partner_name: "x" })).toBe(
      "done",
    );
    const saved = await s.one(table, id);
    expect(saved?.partner_name).toBe(saved?.partner_said_by);
    expect(saved?.partner_name).not.toBe("x");
  });
});

test("begun in the case that is named, and not in a newer one at the same office", async () => {
  const newer = await s.make.sag(s.citizen.id, s.kommune.id);
  await s.admin`update sag set opened_on = opened_on + 1 where id = ${newer.id}`;
  const beginIn = (sag: string, partner: Parameters<typeof beginAnmodning>[3]) => {
    const own = { session: s.citizenSession, basis: { kind: "selv" } as const };
    const theirs = {
      session: s.jobformidler,
      basis: { kind: "egenSag", sag: s.sag.id } as const,
    };
    return s.gate.visit({ kind, ...(partner ? theirs : own) }, (db) =>
      beginAnmodning(db, sag, "Jeg når mere nu", partner),
    );
  };
  const open = () => s.admin`select sag_id from ${s.admin(table)} where status = 'venter'`;
  const partner = { partner: "arbejdsgiver", partnerName: "Ida Bager" } as const;
  expect(await beginIn(s.sag.id, partner)).toMatchObject({ allowed: true, value: true });
  expect(await open()).toEqual([{ sag_id: s.sag.id }]);
  await unguarded(
    (tx) => tx`update faelles_anmodning set status = 'slut', ended_at = now(), ended_by = 'citizen'
      where status = 'venter'`,
  );
  expect(await beginIn(s.sag.id, null)).toMatchObject({ allowed: true, value: true });
  expect(await open()).toEqual([{ sag_id: s.sag.id }]);
  expect(await beginIn(s.otherSag.id, null)).toMatchObject({ allowed: true, value: false });
});

test("one at a time, also when both begin at once", async () => {
  const answers = await Promise.all([begin(), begin(office())]);
  expect(answers.map((one) => one.told).toSorted()).toEqual(["done", "known_already"]);
});

test("a no, or a yes taken back: theirs with a reason, and over is over", async () => {
  const { id } = await begin();
  expect(await say(office(), id, { ...end, ended_words: " " })).toBe("answer_missing");
  expect(await say(office(), id, end)).toBe("done");
  for (const [opening, what] of [
    [office(), { ...yes, ...workplace }],
    [mine(), end],
    [mine(), { status: "venter" }],
  ] as const) {
    expect(await say(opening, id, what)).toBe("already_decided");
  }
  const joint = await begin(office());
  expect(await say(mine(), joint.id, yes)).toBe("done");
  expect(await say(mine(), joint.id, { status: "slut" })).toBe("done");
  expect(await s.one(table, joint.id)).toMatchObject({ ended_by: "citizen", ended_words: null });
  await assess();
  expect((await s.one(table, joint.id))?.status).toBe("slut");
});

test("a new assessment answers what both asked for, and not what waits", async () => {
  const { id } = await begin();
  await assess();
  expect((await s.one(table, id))?.status).toBe("venter");
  expect(await say(office(), id, { ...yes, ...workplace })).toBe("done");
  const vurdering = await assess();
  expect(await s.one(table, id)).toMatchObject({ status: "vurderet", vurdering_id: vurdering });
  expect(await say(mine(), id, end)).toBe("already_decided");
  const entries = await s.kinds("faellesAnmodning", id);
  expect(entries.map((one) => one.kind)).toEqual(
    ["asked", "joined", "assessed"].map((k) => `faellesAnmodning.${k}`),
  );
  for (const { payload } of entries) {
    expect(ledgerPayload.parse(payload)).toEqual(payload);
    expect(JSON.stringify(payload)).not.toMatch(/mere nu|Ida Bager/);
  }
  expect(entries.at(-1)?.payload).toMatchObject({ vurdering, partner: "arbejdsgiver" });
  await say(mine(), (await begin()).id, end);
  const [ended] = await s.admin`
    select p.payload from ledger_payload p join ledger_entry e on e.id = p.entry_id
    where e.kind = 'faellesAnmodning.ended' order by e.id desc limit 1`;
  expect(ledgerPayload.parse(JSON.parse(ended?.payload))).toMatchObject({ partner: null });
});

test("the words that were said yes to never change, and none of it goes away", async () => {
  const { id } = await begin();
  for (const statement of [
    (tx: ISql) => tx`update faelles_anmodning set words = 'Andet' where id = ${id}`,
    (tx: ISql) => tx`update faelles_anmodning set status = 'faelles', words = 'Andet',
      partner = 'jobformidler', partner_name = 'x', partner_said_by = 'x', partner_yes_at = now() where id = ${id}`,
    (tx: ISql) => tx`delete from faelles_anmodning where id = ${id}`,
    (tx: ISql) => tx`truncate faelles_anmodning`,
  ]) {
    await expect(unguarded(statement)).rejects.toMatchObject({ code: "MS291" });
  }
  expect(await say(mine(), id, { words: "Andet" })).toBe(denied);
});
