// Longer than 300 lines: who may give a meeting its papers, who reads them and until when is one story, told on one scene.
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDelivered } from "../../app/routes/borger/samtykker/et/read-delivered.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** docs/adr/0020: a meeting's papers, read outside as far as the citizen said yes, until it is over. */
let s: DecisionScene;
let member: Buffer;
let plan: string;
let paper: { id: string };
beforeAll(async () => {
  s = await decisionScene("sagsmappe");
  member = (await s.professional(s.region, "kliniskFunktion", false)).session;
  plan = await inPlan();
  paper = await s.make.document(s.sag, s.kommune.id, { type: "cv", category: "beskaeftigelse" });
});
afterAll(() => s.drop());
beforeEach(async () => {
  await clockAhead(0);
  for (const { id } of await s.admin`
      select id from consent where purpose = 'moede' and status = 'givet'`) {
    await s.decide(id, "trukketTilbage");
  }
});

const clockAhead = (days: number) =>
  s.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable
    as $$ select clock_timestamp() + interval '${days} days' $$`);
/** A plan of the citizen's with one paragraph of the forberedende del; answers that paragraph. */
async function inPlan(sag = s.sag) {
  const [id, section] = [crypto.randomUUID(), crypto.randomUUID()];
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    const citizen_id = s.citizen.id;
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ id, citizen_id, sag_id: sag.id, status: "bekraeftet", updated_on: "2026-01-01" },
    })}`;
    await tx`insert into plan_section ${tx({
      ...{ id: section, citizen_id, plan_id: id, ordinal: 1, code: "helbred" },
      ...{ heading: "Dit helbred", body: "Ryggen" },
    })}`;
    await tx`insert into plan_section_version ${tx({
      ...{ citizen_id, plan_id: id, code: "helbred", voice: "plan", version: 1, base_version: 0 },
      ...{ body: "Ryggen", written_by_name: "x", written_by_role: "x", written_at: new Date() },
    })}`;
    for (const taken_back_at of [null, new Date()]) {
      await tx`insert into plan_remark ${tx({
        ...{ citizen_id, plan_id: id, code: "helbred", version: 1, taken_back_at },
        ...{ body: taken_back_at ? "Fortrudt" : "Og knæet", written_at: new Date() },
      })}`;
    }
  });
  return section;
}
/** A meeting in ten days that the citizen is invited to, past the guards; answers its id. */
async function meeting(overrides: object = {}) {
  const id = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into moede ${tx({
      ...{ id, citizen_id: s.citizen.id, sag_id: s.sag.id, status: "indkaldt", title: "Møde" },
      ...{ starts_at: new Date(`${inDays(10)}T10:00:00Z`), minutes: 60, form: "video" },
      ...{ place: "Et link", deltagere: [], dagsorden: "Helbred", saved_at: new Date() },
      ...{ saved_by_name: "x", invited_at: new Date(), spoergsmaal: "Hemmeligt", ...overrides },
    })}`;
  });
  return id;
}
const share = (session?: Buffer) => s.office("sagsmappe.share", session);
const row = (moede_id: string, overrides: object = {}) => ({
  ...{ moede_id, sag_id: s.sag.id, citizen_id: s.citizen.id, status: "aaben", papers: [paper.id] },
  ...{ forberedende_del: true, modtagere: [s.region.id], shared_at: "2020-01-01" },
  ...{ shared_by_name: "x", ...overrides },
});
async function shared(overrides: object = {}, moede: object = {}) {
  const id = await meeting(moede);
  expect(await told(s.insert(share(), "sagsmappe", row(id, overrides)))).toBe("done");
  return id;
}
const change = (id: string, what: object, opening = share()) =>
  told(
    inVisit(s, opening, async (tx) => {
      const { count } = await tx`update sagsmappe set ${tx(what as never)},
        revision = revision + 1 where moede_id = ${id}`;
      return count === 0 ? { refusal: "unseen" } : { done: true };
    }),
  );
/** The citizen's yes to a meeting, to the region, on papers of the municipality's. */
const yes = (overrides: object = {}) =>
  s.giveConsent({
    ...{ sourceAuthorityId: s.kommune.id, purpose: "moede", documentTypes: ["cv"] },
    ...{ categories: ["beskaeftigelse"], ...overrides },
  });
const at = (id: string, kind: string, session = member) => ({
  ...{ session, kind, basis: "moede", id },
});
/** The papers a member finds listed, or why none. */
const listed = async (id: string, session = member) => {
  const rows = await s.see(at(id, "sagsmappe.open", session), "document");
  return typeof rows === "string" ? rows : rows.map((one) => one.id);
};
/** The text of one paper, as the page asks for it; or why not. */
const read = async (id: string, document: string, session = member) => {
  const basis = { kind: "moede", moede: id } as const;
  const outcome = await s.gate.readDocument({ session, basis, document });
  return outcome.allowed ? outcome.document.body : outcome.refusal;
};
const readsPlan = async (id: string) => {
  const rows = await s.see(at(id, "forberedendeDel.read"), "plan_section");
  return typeof rows === "string" ? rows : rows.map((one) => one.id);
};

describe("who reads", () => {
  test("without a yes to the meeting, nothing: not even that there is one", async () => {
    const id = await shared();
    expect(await listed(id)).toBe("consent_not_given");
    expect(await read(id, paper.id)).toBe("consent_not_given");
    const list = { session: member, kind: "sagsmappe.inbox", basis: "moede" };
    const found = () => inVisit(s, list, (tx) => tx`select moede_id from told_moeder()`);
    expect(await found()).toEqual([]);
    await yes();
    expect(await found()).toContainEqual({ moede_id: id });
  });

  test("with it: the papers that are both in the bundle and in the consent", async () => {
    const second = await s.make.document(s.sag, s.kommune.id, { type: "cv", category: "social" });
    const third = await s.make.document(s.sag, s.kommune.id, {
      ...{ type: "cv", category: "beskaeftigelse" },
    });
    const id = await shared({ papers: [paper.id, second.id] });
    await yes();
    expect(await listed(id)).toEqual([paper.id]);
    expect(await read(id, paper.id)).toBe("Indhold");
    expect(await read(id, second.id)).toBe("document_not_covered");
    expect(await read(id, third.id)).toBe("document_not_covered");
    expect(await read(id, s.lae265.id)).toBe("document_not_covered");
  });

  test("a paper the citizen held back stays back", async () => {
    const id = await shared();
    await yes({ exceptedDocuments: [paper.id] });
    expect(await listed(id)).toEqual([]);
    expect(await read(id, paper.id)).toBe("document_not_covered");
  });

  test("only a yes to a meeting, from that office, to that authority, and until it is withdrawn", async () => {
    const id = await shared();
    await yes({ purpose: "vurderingAfArbejdsevne" });
    await yes({ sourceAuthorityId: s.doctor.id });
    await yes({ recipientAuthorityId: s.doctor.id });
    expect(await listed(id)).toBe("consent_not_given");
    const consent = await yes();
    expect(await read(id, paper.id)).toBe("Indhold");
    await s.decide(consent, "trukketTilbage");
    expect(await read(id, paper.id)).toBe("consent_not_given");
    const [duty] = await s.admin`select documents from recall where consent_id = ${consent}`;
    expect(duty?.documents).toEqual([paper.id]);
    const later = await yes();
    await clockAhead(9);
    expect(await listed(id)).toEqual([paper.id]);
    await s.admin.begin(async (tx) => {
      await tx`alter table consent disable trigger user`;
      await tx`update consent set valid_until = ${inDays(8)} where id = ${later}`;
      await tx`alter table consent enable trigger user`;
    });
    expect(await listed(id)).toBe("consent_not_given");
  });

  test("a yes to a meeting opens nothing outside it", async () => {
    const consent = await yes();
    const outside = { session: member, kind: "document.list", basis: "samtykke", id: consent };
    expect(await s.see(outside, "document")).toBe("consent_for_meeting");
    const basis = { kind: "samtykke", consent } as const;
    const outcome = await s.gate.readDocument({ session: member, basis, document: paper.id });
    expect(outcome).toEqual({ allowed: false, refusal: "consent_for_meeting" });
    const elsewhere = await s.make.authority("Region C");
    const session = (await s.professional(elsewhere, "kliniskFunktion", false)).session;
    await yes({ recipientAuthorityId: elsewhere.id });
    const inbox = { session, kind: "consent.inbox", basis: "samtykke" };
    expect(await inVisit(s, inbox, (tx) => tx`select id from consent`)).toEqual([]);
  });

  test("only the authority it was given to, and there only those who go to meetings", async () => {
    const id = await shared();
    await yes();
    const elsewhere = await s.make.authority("Region B");
    const other = (await s.professional(elsewhere, "kliniskFunktion", false)).session;
    await yes({ recipientAuthorityId: elsewhere.id });
    expect(await listed(id, other)).toBe("wrong_recipient");
    const doctor = (await s.professional(s.region, "egenLaege", false)).session;
    expect(await listed(id, doctor)).toBe("role_insufficient");
    expect(await listed(id, s.caseworker)).toBe("wrong_recipient");
    expect(await listed(id, s.citizenSession)).toBe("basis_not_for_login");
  });

  test("the forberedende del needs a yes to work, everyday life and health at once", async () => {
    const id = await shared();
    // What another office has written about the same citizen is not this office's to share.
    await inPlan(await s.make.sag(s.citizen.id, s.doctor.id));
    const whole = {
      documentTypes: ["rehabiliteringsplan"],
      categories: ["beskaeftigelse", "social", "sundhed"],
    };
    const first = await yes({ ...whole, categories: ["beskaeftigelse", "social"] });
    expect(await readsPlan(id)).toBe("document_not_covered");
    await s.decide(first, "trukketTilbage");
    await yes({ ...whole, documentTypes: ["cv"] });
    expect(await readsPlan(id)).toBe("document_not_covered");
    await yes(whole);
    expect(await readsPlan(id)).toEqual([plan]);
    expect(await s.see(at(id, "sagsmappe.open"), "plan_section")).toEqual([]);
    // Remarks travel with it (docs/adr/0019), what was taken back does not.
    expect(await s.see(at(id, "forberedendeDel.read"), "plan_remark")).toMatchObject([
      { body: "Og knæet" },
    ]);
    expect(await s.see(at(id, "sagsmappe.open"), "plan_remark")).toEqual([]);
    expect(await change(id, { forberedende_del: false })).toBe("done");
    expect(await readsPlan(id)).toBe("document_not_covered");
  });

  test.each(["caseworker", "koordinerendeSagsbehandler", "jobformidler"])(
    "a %s of another municipality on the same yes, and not on one to somebody else",
    async (role) => {
      const elsewhere = await s.make.authority("Kommune C");
      const session = (await s.professional(elsewhere, role, false)).session;
      const id = await shared({ modtagere: [s.region.id, elsewhere.id] });
      await yes();
      expect(await read(id, paper.id, session)).toBe("consent_not_given");
      await yes({ recipientAuthorityId: elsewhere.id });
      expect(await listed(id, session)).toEqual([paper.id]);
      expect(await read(id, paper.id, session)).toBe("Indhold");
      expect(await change(id, { modtagere: [s.region.id] })).toBe("done");
      expect(await read(id, paper.id, session)).toBe("wrong_recipient");
    },
  );

  test("who only read the description of the citizen owes an answer as well", async () => {
    const id = await shared();
    // Somebody else's description is another duty, or none.
    const other = await s.make.sag(s.citizen.id, s.doctor.id);
    const terms = {
      documentTypes: ["rehabiliteringsplan"],
      categories: ["beskaeftigelse", "social", "sundhed"],
    };
    const [whole, part, theirs] = [
      await yes(terms),
      await yes({ ...terms, categories: ["social", "sundhed"] }),
      await yes({ ...terms, sourceAuthorityId: s.doctor.id, sagId: other.id }),
    ];
    expect(await readsPlan(id)).toEqual([plan]);
    for (const one of [whole, part, theirs]) await s.decide(one, "trukketTilbage");
    const duties = await s.admin`
      select consent_id, authority_id, documents, forberedende_del from recall
      where consent_id in ${s.admin([whole, part, theirs])}`;
    expect(duties).toEqual([
      {
        ...{ consent_id: whole, authority_id: s.region.id, documents: [] },
        forberedende_del: true,
      },
    ]);
    const [due] = await s.admin`
      select payload from ledger_payload where payload::jsonb ->> 'consent' = ${whole}
        and payload::jsonb ->> 'kind' = 'recall.due'`;
    expect(ledgerPayload.parse(JSON.parse(due?.payload))).toMatchObject({
      ...{ documents: [], forberedendeDel: true },
    });
    const outcome = await s.gate.visit(
      { session: s.citizenSession, kind: "consent.read", basis: { kind: "selv" } },
      (db) => Promise.all([whole, part].map((one) => readDelivered(db, one))),
    );
    expect(outcome.allowed && outcome.value).toMatchObject([
      [{ authority: { id: s.region.id }, readings: [{ paper: null }], duty: {} }],
      [],
    ]);
  });

  test("what was read at a meeting is told with the consent that is withdrawn", async () => {
    const id = await shared();
    const consent = await yes();
    await read(id, paper.id);
    await s.decide(consent, "trukketTilbage");
    const outcome = await s.gate.visit(
      { session: s.citizenSession, kind: "consent.read", basis: { kind: "selv" } },
      (db) => readDelivered(db, consent),
    );
    expect(outcome.allowed && outcome.value).toMatchObject([
      {
        authority: { id: s.region.id },
        readings: [{ paper: paper.id }],
        duty: { acknowledged: null },
      },
    ]);
  });

  test("what the citizen wrote to the office is not among it", async () => {
    const id = await shared();
    await yes();
    for (const table of ["moede", "sagsmappe", "sag", "message", "rehabiliteringsplan"]) {
      expect(await s.see(at(id, "sagsmappe.open"), table), table).toEqual([]);
    }
    const rows = await inVisit(
      s,
      at(id, "sagsmappe.open"),
      (tx) => tx`select * from told_moeder()`,
    );
    expect(rows).toMatchObject([{ moede_id: id, place: "Et link", forberedende_del: false }]);
    expect(JSON.stringify(rows)).not.toMatch(/Hemmeligt|Helbred/);
  });
});

describe("in which order", () => {
  const told = (id: string, session = member) =>
    inVisit(s, at(id, "sagsmappe.open", session), (tx) => tx`select * from told_papers()`);
  const more = (overrides: object = {}) =>
    s.make.document(s.sag, s.kommune.id, {
      ...{ type: "cv", category: "beskaeftigelse", ...overrides },
    });
  test("the office's, each paper once, and the members read them so", async () => {
    const [a, b] = [await more(), await more()];
    const id = await shared({ papers: [b.id, paper.id, b.id, a.id] });
    await yes();
    const numbered = (...ids: string[]) =>
      ids.map((one, n) => ({ document_id: one, number: n + 1 }));
    expect(await told(id)).toEqual(numbered(b.id, paper.id, a.id));
    expect(await change(id, { papers: [a.id, b.id, paper.id] })).toBe("done");
    expect(await told(id)).toEqual(numbered(a.id, b.id, paper.id));
    const readers = await inVisit(
      s,
      s.own("sagsmappe.read"),
      (tx) => tx`select papers from sagsmappe_readers(${id})`,
    );
    expect(readers).toEqual([{ papers: [a.id, b.id, paper.id] }]);
    const [, , last] = await s.kinds("moede", id);
    expect(last?.payload).toMatchObject({ documents: [a.id, b.id, paper.id] });
  });

  test("without a gap where a paper was held back, and nothing for anybody else", async () => {
    const [a, b] = [await more(), await more()];
    const id = await shared({ papers: [a.id, paper.id, b.id] });
    await yes({ exceptedDocuments: [paper.id] });
    expect(await told(id)).toEqual([
      { document_id: a.id, number: 1 },
      { document_id: b.id, number: 2 },
    ]);
    await yes({
      documentTypes: ["rehabiliteringsplan"],
      categories: ["beskaeftigelse", "social", "sundhed"],
    });
    for (const opening of [
      s.own("sagsmappe.read"),
      s.office("sagsmappe.read"),
      { session: member, kind: "sagsmappe.inbox", basis: "moede" },
      at(id, "forberedendeDel.read"),
    ]) {
      const rows = await inVisit(s, opening, (tx) => tx`select * from told_papers()`);
      expect(rows, opening.kind).toEqual([]);
    }
  });
});

describe("until when", () => {
  const stillReads = async (id: string) => (await listed(id)) !== "bundle_closed";
  test("until the day of the meeting is over", async () => {
    const id = await shared();
    await yes();
    await clockAhead(10);
    expect(await stillReads(id)).toBe(true);
    await clockAhead(11);
    expect(await stillReads(id)).toBe(false);
    expect(await change(id, { forberedende_del: false })).toBe("already_decided");
  });

  test.each(["holdt", "aflyst"])("until the meeting is %s", async (status) => {
    const id = await shared();
    await yes();
    await s.admin.begin(async (tx) => {
      await tx`alter table moede disable trigger guard_moede`;
      await tx`update moede set status = ${status}, cancel_reason = 'Syg' where id = ${id}`;
      await tx`alter table moede enable trigger guard_moede`;
    });
    expect(await stillReads(id)).toBe(false);
  });

  test("until the coordinator closes it, who may open it again", async () => {
    const id = await shared();
    await yes();
    expect(await change(id, { status: "lukket" })).toBe("done");
    expect(await stillReads(id)).toBe(false);
    expect(await read(id, paper.id)).toBe("bundle_closed");
    expect(await change(id, { status: "lukket" })).toBe("already_decided");
    expect(await change(id, { status: "aaben" })).toBe("done");
    expect(await stillReads(id)).toBe(true);
  });

  test("until the case moves", async () => {
    const id = await shared();
    await yes();
    await s.admin`update sag set status = 'flyttet' where id = ${s.sag.id}`;
    expect(await listed(id)).toBe("bundle_closed");
    await s.admin`update sag set status = 'underOplysning' where id = ${s.sag.id}`;
  });
});

describe("who shares", () => {
  test("those who run the case, and nobody past the visit that waits for readers", async () => {
    const id = await meeting();
    const insert = (opening: Parameters<typeof s.insert>[0]) =>
      told(s.insert(opening, "sagsmappe", row(id)));
    expect(await insert(share(s.jobformidler))).toBe("role_insufficient");
    expect(await insert(s.own("moede.prepare"))).toBe(denied);
    expect(await insert(s.office("moede.arrange"))).toBe(denied);
    expect(await insert(s.office("sagsmappe.read"))).toBe(denied);
    const strangers = row(id, { sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(s.insert(share(), "sagsmappe", strangers))).toBe(denied);
    expect(await insert(share())).toBe("done");
    expect(await insert(share())).toBe("changed_meanwhile");
  });

  test.each([
    ["a paper of somebody else's", () => ({ papers: [s.others.id] }), "unknown_paper"],
    ["a paper the office does not hold", () => ({ papers: [s.lae265.id] }), "unknown_paper"],
    ["the office itself", () => ({ modtagere: [s.kommune.id] }), "participants_invalid"],
    ["nobody there is", () => ({ modtagere: [s.citizen.id] }), "participants_invalid"],
    ["nobody at all", () => ({ modtagere: [] }), "not_whole"],
    ["nothing at all", () => ({ papers: [], forberedende_del: false }), "not_whole"],
  ])("never %s", async (_, overrides, refusal) => {
    const id = await meeting();
    expect(await told(s.insert(share(), "sagsmappe", row(id, overrides())))).toBe(refusal);
  });

  test("for a meeting of the case, and one the citizen is invited to", async () => {
    const planned = await meeting({ status: "planlagt", invited_at: null });
    expect(await told(s.insert(share(), "sagsmappe", row(planned)))).toBe("already_decided");
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const there = await meeting({ sag_id: second.id });
    expect(await told(s.insert(share(), "sagsmappe", row(there)))).toBe("not_own_case");
  });

  test("stamps who and when, and nobody overwrites a newer choice", async () => {
    const id = await shared({ closed_at: "2020-01-01", closed_by_name: "x" });
    const [kept] = await s.admin`select * from sagsmappe where moede_id = ${id}`;
    expect(kept).toMatchObject({
      ...{ revision: 1, closed_at: null, closed_by_name: null },
      shared_by_name: expect.stringMatching(/^caseworker/),
    });
    expect(kept?.shared_at.getFullYear()).toBeGreaterThan(2025);
    const stale = (tx: typeof s.app) =>
      tx`update sagsmappe set revision = 4 where moede_id = ${id}`;
    expect(await told(inVisit(s, share(), (tx) => stale(tx as typeof s.app)))).toBe(
      "changed_meanwhile",
    );
  });

  test("what was shown stays told, for everybody", async () => {
    const id = await shared();
    await expect(s.admin`delete from sagsmappe where moede_id = ${id}`).rejects.toMatchObject({
      code: "MS201",
    });
    await expect(s.admin`truncate sagsmappe`).rejects.toThrow();
  });
});

test("the citizen and the office see who can read what, and a helper does not", async () => {
  const id = await shared();
  await yes();
  const readers = (opening: Parameters<typeof inVisit>[1]) =>
    inVisit(s, opening, (tx) => tx`select * from sagsmappe_readers(${id})`);
  const expected = [
    {
      ...{ authority_id: s.region.id, name: s.region.name, consented: true },
      ...{ papers: [paper.id], forberedende_del: false },
    },
  ];
  expect(await readers(s.own("sagsmappe.read"))).toEqual(expected);
  expect(await readers(s.office("sagsmappe.read"))).toEqual(expected);
  expect(await readers(s.own("sagsmappe.read", s.strangerSession))).toEqual([]);
  const helper = await s.make.person("Bisidder");
  const delegation = crypto.randomUUID();
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into delegation ${tx({
      ...{ id: delegation, citizen_id: s.citizen.id, kind: "bisidder", helper_name: "x" },
      ...{ helper_person_id: helper.id, sections: ["moede"], status: "aktiv" },
      ...{ valid_until: inDays(30), invited_at: new Date(), accepted_at: new Date() },
    })}`;
  });
  const session = await s.make.session(helper.id, "borger");
  const helped = { session, kind: "moede.read", basis: "delegation", id: delegation };
  expect(await inVisit(s, helped, (tx) => tx`select moede_id from sagsmappe`)).toContainEqual({
    moede_id: id,
  });
  expect(await readers(helped)).toEqual([]);
  const second = await s.make.sag(s.citizen.id, s.kommune.id);
  await s.make.contact(second, await personOf(s.caseworker), "caseworker");
  expect(await readers(s.office("sagsmappe.read", s.caseworker, second.id))).toEqual([]);
  expect(await s.see(s.office("sagsmappe.read", s.caseworker, second.id), "sagsmappe")).toEqual([]);
});
const personOf = async (session: Buffer) => {
  const [found] = await s.admin`select person_id from session where token_hash = ${session}`;
  return String(found?.person_id);
};

test("each step is an entry with its papers, and each look names the meeting", async () => {
  const id = await shared();
  await yes();
  await read(id, paper.id);
  await change(id, { papers: [], forberedende_del: true });
  await change(id, { status: "lukket" });
  await change(id, { status: "aaben" });
  const [, ...entries] = await s.kinds("moede", id);
  expect(entries.map(({ kind }) => kind)).toEqual(
    ["shared", "changed", "closed", "shared"].map((one) => `sagsmappe.${one}`),
  );
  for (const { payload } of entries) expect(ledgerPayload.parse(payload)).toEqual(payload);
  expect(entries[0]?.payload).toMatchObject({
    ...{ documents: [paper.id], forberedendeDel: true, recipients: [s.region.id] },
  });
  const looks = await s.admin`
    select kind, purpose, basis, documents from visit where basis_id = ${id} and basis = 'moede'`;
  expect(looks).toEqual([
    { kind: "document.read", purpose: "moede", basis: "moede", documents: [paper.id] },
  ]);
});

/** The life of a bundle, told a second time without a look at SQL. */
test("whatever happens, a paper shows exactly while all that must hold holds", async () => {
  const acts = fc.array(
    fc.constantFrom("close", "open", "without", "with", "yes", "no", "later", "read"),
    { minLength: 2, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      await clockAhead(0);
      const id = await shared();
      let [open, inBundle, days] = [true, true, 0];
      let consents: string[] = [];
      for (const act of all) {
        const over = days > 10;
        if (act === "close") {
          expect(await change(id, { status: "lukket" })).toBe(open ? "done" : "already_decided");
          open = false;
        } else if (act === "open" || act === "with" || act === "without") {
          const papers = act === "open" ? {} : { papers: act === "with" ? [paper.id] : [] };
          const outcome = await change(id, { status: "aaben", ...papers });
          expect(outcome).toBe(over ? "already_decided" : "done");
          if (!over) [open, inBundle] = [true, act === "open" ? inBundle : act === "with"];
        } else if (act === "yes") consents.push(await yes());
        else if (act === "no") {
          for (const one of consents) await s.decide(one, "trukketTilbage");
          consents = [];
        } else if (act !== "read") {
          days = Math.min(days + 6, 24);
          await clockAhead(days);
        }
        const shows = open && inBundle && days <= 10 && consents.length > 0;
        expect((await read(id, paper.id)) === "Indhold", all.join()).toBe(shows);
      }
      for (const one of consents) await s.decide(one, "trukketTilbage");
    }),
    { numRuns: 25 },
  );
});
