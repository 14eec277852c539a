import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** A helper's access: who makes it, who takes it, who ends it, and what it can never become. */
let s: Scene;
let helper: { id: string; session: Buffer };
beforeAll(async () => {
  s = await scene("guards_delegation");
  const person = await s.make.person("Hjælper");
  helper = { id: person.id, session: await s.make.session(person.id, "borger") };
});
afterAll(() => s.drop());

/** The app's connections take dates as text. */
const nowIso = () => new Date().toISOString();
const deciding = { kind: "delegation.decide", basis: "selv" };
const row = (overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), citizen_id: s.citizen.id, kind: "bisidder", status: "inviteret" },
  ...{ helper_name: "Hjælper", sections: ["document"], valid_until: inDays(10) },
  ...{ invite_hash: randomBytes(32), invited_at: nowIso() },
  ...overrides,
});
const insert = (overrides: object = {}, session = s.citizenSession) => {
  const full = row(overrides);
  const act = inVisit(
    s,
    { ...deciding, session },
    (tx) => tx`insert into delegation ${s.app(full)}`,
  );
  return { full, outcome: told(act) };
};
const change = (set: string, id: string, session = s.citizenSession) =>
  inVisit(s, { ...deciding, session }, (tx) =>
    tx.unsafe(`update delegation set ${set} where id = $1`, [id]),
  );
const stored = async (id: string) => (await s.admin`select * from delegation where id = ${id}`)[0];

/** What the one who was invited holds. */
const link = (one: { id: string; invite_hash: Buffer }) => ({
  ...{ id: one.id, secretHash: one.invite_hash },
});

/** An invitation the helper has accepted. */
async function active(overrides: object = {}) {
  const { full, outcome } = insert(overrides);
  expect(await outcome).toBe("done");
  expect(await s.gate.delegations.answer(helper.session, link(full), true)).toBe(true);
  return full.id;
}

describe("an invitation", () => {
  test.each([
    ["already active", "invitation_invalid", { status: "aktiv" }],
    ["without a secret", "invitation_invalid", { invite_hash: null }],
    ["over before it begins", "invitation_invalid", { valid_until: inDays(-1) }],
    ["for more than twelve months", "invitation_invalid", { valid_until: inDays(367) }],
    ["for ever", "invitation_invalid", { valid_until: "infinity" }],
    ["for no time at all", "invitation_invalid", { valid_until: "-infinity" }],
    ["to a name as long as a page", "invitation_invalid", { helper_name: "å".repeat(101) }],
    ["to nobody", "invitation_invalid", { helper_name: "  " }],
    ["to nothing", "generic_consent", { sections: [] }],
    ["to a section nobody delegates", "generic_consent", { sections: ["delegation"] }],
  ])("%s is refused", async (_, refusal, overrides) => {
    expect(await insert(overrides).outcome).toBe(refusal);
  });

  test.each(["selv", "egenSag", "ven"])("of the kind %s is refused", async (kind) => {
    expect(await insert({ kind }).outcome).not.toBe("done");
  });

  test("to somebody else's data is refused", async () => {
    expect(await insert({}, s.strangerSession).outcome).toBe(denied);
  });

  test("cannot name who will accept, or when", async () => {
    const forged = { helper_person_id: helper.id, accepted_at: nowIso(), ended_by: "helper" };
    const { full, outcome } = insert(forged);
    expect(await outcome).toBe("done");
    const empty = { helper_person_id: null, accepted_at: null, ended_by: null };
    expect(await stored(full.id)).toMatchObject(empty);
  });

  test("is taken once, by another person, with its secret, in time", async () => {
    const { full, outcome } = insert();
    await outcome;
    const other = insert();
    await other.outcome;
    const mine = link(full);
    const answer = s.gate.delegations.answer;
    expect(await answer(s.citizenSession, mine, true)).toBe(false);
    expect(await answer(helper.session, { ...mine, secretHash: randomBytes(32) }, true)).toBe(
      false,
    );
    expect(await answer(helper.session, { ...mine, id: other.full.id }, true)).toBe(false);
    expect(await answer(randomBytes(32), mine, true)).toBe(false);
    await s.make.moveClock(11);
    expect(await answer(helper.session, mine, true)).toBe(false);
    await s.make.moveClock(0);
    const twice = [helper.session, s.strangerSession].map((session) => answer(session, mine, true));
    expect((await Promise.all(twice)).filter((answered) => answered)).toHaveLength(1);
    expect(await answer(helper.session, mine, true)).toBe(false);
    expect(await stored(other.full.id)).toMatchObject({ status: "inviteret" });
  });

  test("shows its secret to nobody", async () => {
    const read = inVisit(
      s,
      { session: s.citizenSession, kind: "delegation.read", basis: "selv" },
      (tx) => tx`select invite_hash from delegation`,
    );
    expect(await told(read)).toBe(denied);
  });
});

test.each(["infinity", "-infinity"])("no day is %s, not even past the guards", async (end) => {
  const imported = s.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx.unsafe(
      `insert into delegation (citizen_id, kind, helper_name, sections, status, valid_until, invited_at)
       values ('${s.citizen.id}', 'bisidder', 'Hjælper', '{sag}', 'aktiv', '${end}', now())`,
    );
  });
  expect(await told(imported)).toBe("invitation_invalid");
});

describe("a delegation", () => {
  test.each([
    "sections = '{document,message}'",
    "valid_until = valid_until + 1",
    "kind = 'fuldmagt'",
    "helper_person_id = null",
  ])("is never changed: %s", async (set) => {
    const id = await active();
    expect(await told(change(set, id))).toBe(denied);
  });

  test.each(["aktiv", "inviteret", "afvist"])("is not made %s by the citizen", async (status) => {
    const { full, outcome } = insert();
    await outcome;
    expect(await told(change(`status = '${status}'`, full.id))).toBe("already_decided");
  });

  test("ended stays ended", async () => {
    const id = await active();
    expect(await told(change("status = 'afsluttet'", id))).toBe("done");
    expect(await stored(id)).toMatchObject({ status: "afsluttet", ended_by: "citizen" });
    expect(await told(change("status = 'aktiv'", id))).toBe("already_decided");
    expect(await told(change("status = 'afsluttet'", id))).toBe("already_decided");
    expect(await s.gate.delegations.leave(helper.session, id)).toBe(false);
  });

  test("is ended by its citizen and its helper, nobody else", async () => {
    const id = await active();
    await change("status = 'afsluttet'", id, s.strangerSession);
    expect(await s.gate.delegations.leave(s.strangerSession, id)).toBe(false);
    expect(await stored(id)).toMatchObject({ status: "aktiv" });
    expect(await s.gate.delegations.leave(helper.session, id)).toBe(true);
    expect(await stored(id)).toMatchObject({ status: "afsluttet", ended_by: "helper" });
  });

  test("opens its own sections only, until its last day, and no decision", async () => {
    const id = await active({ sections: ["visit"], valid_until: inDays(3) });
    const look = (kind: string, work = async () => "seen") =>
      inVisit(s, { session: helper.session, kind, basis: "delegation", id }, work);
    expect(await look("visit.read")).toBe("seen");
    expect(await look("document.list")).toEqual({ refusal: "section_not_delegated" });
    expect(await look("delegation.decide")).toEqual({ refusal: "helper_never_decides" });
    await s.make.moveClock(3);
    expect(await look("visit.read")).toBe("seen");
    await s.make.moveClock(4);
    expect(await look("visit.read")).toEqual({ refusal: "delegation_expired" });
    await s.make.moveClock(0);
  });

  test("to see the looks does not show the consents' and helpers' entries", async () => {
    await s.giveConsent();
    const id = await active({ sections: ["visit"] });
    const kinds = await inVisit(
      s,
      { session: helper.session, kind: "visit.read", basis: "delegation", id },
      (tx) => tx`select distinct payload::jsonb ->> 'kind' as kind from ledger_payload order by 1`,
    );
    const shown = Array.isArray(kinds) ? kinds.map((one) => String(one.kind)) : [];
    expect(shown).toContain("visit.allowed");
    expect(shown.filter((kind) => !kind.startsWith("visit."))).toEqual([]);
  });
});

test("accepting and stepping back are entered as the helper's own acts", async () => {
  const id = await active();
  await s.gate.delegations.leave(helper.session, id);
  const rows = await s.admin`
    select payload::jsonb ->> 'kind' as kind, payload::jsonb -> 'actor' ->> 'personId' as actor
    from ledger_payload where payload::jsonb ->> 'delegation' = ${id} order by entry_id`;
  expect(rows.map((one) => [one.kind, one.actor])).toEqual([
    ["delegation.invited", s.citizen.id],
    ["delegation.given", helper.id],
    ["delegation.ended", helper.id],
  ]);
});
