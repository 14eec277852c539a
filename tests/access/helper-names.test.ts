import { randomBytes, randomUUID } from "node:crypto";
import type { ISql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitKinds } from "../../consent/index.ts";
import { inDays, type Scene, scene } from "./scene.ts";
import { inVisit } from "./told.ts";

/**
 * Whom a helper helps, and who invites them, comes out of a visit and of nothing else (docs/adr/0003):
 * asked as the app's own role with plain SQL.
 */
let s: Scene;
let helper: { id: string; name: string; session: Buffer };
beforeAll(async () => {
  s = await scene("helper_names");
  helper = await somebody("Hjælper");
});
afterAll(() => s.drop());

async function somebody(name: string) {
  const person = await s.make.person(name);
  return { ...person, session: await s.make.session(person.id, "borger") };
}

/** A delegation as it stands after whatever came before; the guards ask for a visit, this is the past. */
async function held(citizen: { id: string }, by: { id: string } | null, overrides: object = {}) {
  const row = {
    ...{ id: randomUUID(), citizen_id: citizen.id, kind: "bisidder", helper_name: "Hjælper" },
    ...{ helper_person_id: by?.id ?? null, sections: ["visit"], valid_until: inDays(9) },
    ...{ status: by ? "aktiv" : "inviteret", invited_at: new Date(), invite_hash: randomBytes(32) },
    ...overrides,
  };
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`insert into delegation ${tx(row)}`;
  });
  return { id: row.id, secret: row.invite_hash };
}

/** Everything a visit of a helper's could show: whose names, which delegations, and any row beside them. */
async function seen(tx: ISql) {
  const names = await tx`select name from person order by name`;
  const delegations = await tx`select id from delegation`;
  const [beside] = await tx`
    select (select count(*) from sag) + (select count(*) from document) + (select count(*) from consent)
      + (select count(*) from message) + (select count(*) from visit) + (select count(*) from ledger_payload)
      + (select count(*) from rehabiliteringsplan) + (select count(*) from afgoerelse) as rows`;
  return {
    names: names.map((row) => row.name),
    delegations: delegations.map((row) => row.id).toSorted(),
    beside: Number(beside?.rows),
  };
}
const nothing = { names: [], delegations: [], beside: 0 };
const list = (session: Buffer) =>
  inVisit(s, { session, kind: "delegation.mine", basis: "delegation" }, seen);
const open = (session: Buffer, secret: Buffer, id?: string) =>
  inVisit(
    s,
    { session, kind: "invitation.read", basis: "invitation", secret, ...(id ? { id } : {}) },
    seen,
  );
const lastVisit = async () =>
  (await s.admin`select * from visit order by entry_id desc limit 1`)[0];
/** What a refusal shows to whoever reads on as if there were none. */
const seenAfterRefusal = (kind: string, basis: string, id: string | null, secret: Buffer | null) =>
  s.app.begin(async (tx) => {
    await tx`
      select * from open_visit(${helper.session}, ${kind}, ${basis}, ${id}, null, null, null, null, ${secret})`;
    return seen(tx);
  });

test("these functions answer names by themselves, and no other", async () => {
  const rows = await s.admin`
    select distinct p.proname as name from pg_proc p, unnest(p.proargnames, p.proargmodes) as a(arg, mode)
    where p.pronamespace = 'public'::regnamespace and has_function_privilege('minsag_app', p.oid, 'execute')
      and a.mode in ('o', 't') and (a.arg like '%name%' or a.arg in ('paper', 'papers')) order by 1`;
  expect(rows.map((row) => row.name)).toEqual([
    // In a visit, about those who looked.
    "list_looks_per_day",
    // A visit each: where papers come from, in what a list says of them.
    "list_shared_documents",
    // What one has called one's own keys.
    "my_passkey_acts",
    "my_passkeys",
    // As for lists.
    "read_shared_documents",
    // In a visit of the citizen or the office: authorities, no people.
    "sagsmappe_readers",
    // One's own name.
    "session_of",
  ]);
});

describe("what a helper holds", () => {
  test("is told without whose it is, and to nobody else", async () => {
    const { id } = await held(s.citizen, helper);
    const mine = await s.app`select * from held_delegations(${helper.session})`;
    expect(mine.map((row) => row.id)).toContain(id);
    expect(JSON.stringify(mine)).not.toContain(s.citizen.id);
    expect(JSON.stringify(mine)).not.toContain("Borger");
    for (const other of [s.strangerSession, s.citizenSession, randomBytes(32)]) {
      expect(await s.app`select * from held_delegations(${other})`).toHaveLength(0);
    }
  });
});

describe("the list of those one helps", () => {
  let citizens: { id: string; name: string; session: Buffer }[];
  let lister: typeof helper;
  let ids: string[];
  beforeAll(async () => {
    citizens = await Promise.all(["Anna", "Bo", "Carla", "Dan"].map(somebody));
    lister = await somebody("Lister");
    const [anna, bo, carla, dan] = citizens as [typeof helper, ...(typeof helper)[]];
    ids = [(await held(anna, lister)).id, (await held(bo as typeof helper, lister)).id].toSorted();
    await held(carla as typeof helper, lister, { status: "afsluttet", ended_at: new Date() });
    await held(dan as typeof helper, lister, { valid_until: inDays(-1) });
    // Beside them: another helper of the same citizen, and invitations nobody has answered.
    await held(anna, helper);
    await held(anna, null);
    await held(carla as typeof helper, null);
  });
  const named = (...places: number[]) => places.map((place) => citizens[place]?.name);

  test("shows the names and the delegations that are one's own and hold now, and nothing else", async () => {
    expect(await list(lister.session)).toEqual({
      ...{ names: named(0, 1), delegations: ids, beside: 0 },
    });
    expect(await lastVisit()).toMatchObject({
      ...{ kind: "delegation.mine", allowed: true, basis: "delegation", actor_role: "delegation" },
      ...{ purpose: "hjaelper", sections: ["delegation", "name"], writes: [], citizen_id: null },
      citizens: [citizens[0]?.id, citizens[1]?.id].toSorted(),
    });
  });

  test("shows another person nothing", async () => {
    for (const session of [s.strangerSession, citizens[2]?.session, citizens[3]?.session]) {
      expect(await list(session as Buffer)).toEqual(nothing);
    }
    expect(await list(randomBytes(32))).toEqual({ refusal: "session_missing" });
  });

  test("is seen by each of those on it, summed per day, and by nobody else", async () => {
    const looks = async ({ session }: { session: Buffer }) => {
      const visit = { session, kind: "visit.read", basis: "selv" };
      const rows = await inVisit(s, visit, (tx) => tx`select * from list_looks_per_day()`);
      return Array.isArray(rows) ? rows : [];
    };
    await list(lister.session);
    const [first] = await looks(citizens[0] as typeof helper);
    expect(first).toMatchObject({
      ...{ kind: "delegation.mine", actor_name: lister.name, actor_role: "delegation" },
      authority_name: null,
    });
    expect(Number(first?.times)).toBeGreaterThan(1);
    expect(await looks(citizens[1] as typeof helper)).toHaveLength(1);
    expect(await looks(citizens[2] as typeof helper)).toEqual([]);
    expect(await looks(citizens[3] as typeof helper)).toEqual([]);
  });

  test("lets go of a name in the moment the citizen, the helper or the calendar ends it", async () => {
    const end = (id: string | undefined, session: Buffer) =>
      inVisit(
        s,
        { session, kind: "delegation.decide", basis: "selv" },
        (tx) => tx`update delegation set status = 'afsluttet' where id = ${id ?? null}`,
      );
    const third = await somebody("Eva");
    const { id } = await held(third, lister);
    expect(await list(lister.session)).toMatchObject({ names: [...named(0, 1), third.name] });
    await end(id, third.session);
    expect(await list(lister.session)).toMatchObject({ names: named(0, 1) });
    for (const kind of ["delegation.shared", "visit.read"]) {
      const visit = { session: lister.session, kind, basis: "delegation", id };
      expect(await inVisit(s, visit, seen)).toEqual({ refusal: "delegation_ended" });
    }
    expect(await seenAfterRefusal("delegation.shared", "delegation", id, null)).toEqual(nothing);
    const again = await held(third, lister, { valid_until: inDays(2) });
    expect(await list(lister.session)).toMatchObject({ names: [...named(0, 1), third.name] });
    await s.make.moveClock(3);
    expect(await list(lister.session)).toMatchObject({ names: named(0, 1) });
    await s.make.moveClock(0);
    expect(await s.gate.delegations.leave(lister.session, again.id)).toBe(true);
    expect(await list(lister.session)).toMatchObject({ names: named(0, 1) });
  });

  test("is the only list a helper has, and no other login's or basis'", async () => {
    const asked = async (kind: string, basis: string, session: Buffer, id?: string) =>
      inVisit(s, { session, kind, basis, ...(id ? { id } : {}) }, seen);
    for (const kind of ["sag.worklist", "consent.inbox", "recall.list"]) {
      expect(await asked(kind, "delegation", lister.session)).toEqual({
        refusal: "basis_not_for_visit",
      });
      expect((await lastVisit())?.citizens).toEqual([]);
    }
    const staff = await s.professional(s.kommune, "koordinerendeSagsbehandler", true);
    const refused = { refusal: "basis_not_for_visit" };
    expect(await asked("delegation.mine", "selv", lister.session)).toEqual(refused);
    expect(await asked("delegation.mine", "invitation", lister.session)).toEqual(refused);
    expect(await asked("delegation.mine", "delegation", lister.session, ids[0])).toEqual(refused);
    for (const basis of ["egenSag", "samtykke", "tilbagetrukket"]) {
      expect(await asked("delegation.mine", basis, staff.session)).toEqual(refused);
    }
    expect(await asked("delegation.mine", "delegation", staff.session)).toEqual({
      refusal: "basis_not_for_login",
    });
  });
});

test("one person helped is shown by name and by what is one's own, without their case", async () => {
  const { id } = await held(s.citizen, helper, { sections: ["message"] });
  const visit = { session: helper.session, kind: "delegation.shared", basis: "delegation", id };
  expect(await inVisit(s, visit, seen)).toEqual({
    ...{ names: [s.citizen.name], delegations: [id], beside: 0 },
  });
  expect(await inVisit(s, { ...visit, session: s.strangerSession }, seen)).toEqual({
    refusal: "delegation_not_yours",
  });
});

describe("an invitation", () => {
  test("shows whose it is and what it offers to the one who holds its secret, and nothing else", async () => {
    const { id, secret } = await held(s.citizen, null);
    const offered = { names: [s.citizen.name], delegations: [id], beside: 0 };
    expect(await open(helper.session, secret)).toEqual(offered);
    expect(await lastVisit()).toMatchObject({
      ...{ kind: "invitation.read", allowed: true, basis: "invitation", basis_id: id },
      ...{ actor_name: helper.name, actor_role: "invited", purpose: "invitation" },
      ...{ citizen_id: s.citizen.id, sections: ["delegation", "name"], documents: [], writes: [] },
    });
    // Whichever is named beside the secret, the secret decides.
    const other = await held(s.stranger, null);
    expect(await open(helper.session, secret, other.id)).toEqual(offered);
  });

  test("is nothing without its secret: not by its id, not by another secret, not by none", async () => {
    const { id } = await held(s.citizen, null);
    const unknown = { refusal: "basis_unknown" };
    expect(await open(helper.session, randomBytes(32))).toEqual(unknown);
    expect(await open(helper.session, randomBytes(32), id)).toEqual(unknown);
    const bare = { session: helper.session, kind: "invitation.read", basis: "invitation", id };
    expect(await inVisit(s, bare, seen)).toEqual(unknown);
    // There is nobody to show such an attempt to.
    expect(await lastVisit()).toMatchObject({ allowed: false, citizen_id: null, citizens: [] });
    expect(await seenAfterRefusal("invitation.read", "invitation", id, null)).toEqual(nothing);
  });

  test.each([
    ["taken", "invitation_used", { status: "aktiv" }],
    ["declined", "invitation_used", { status: "afvist" }],
    ["taken back", "invitation_used", { status: "afsluttet" }],
    ["too old", "invitation_expired", { valid_until: inDays(-1) }],
  ])("that is %s opens nothing, and the citizen sees who tried", async (_, refusal, overrides) => {
    const { id, secret } = await held(s.citizen, null, overrides);
    expect(await open(helper.session, secret)).toEqual({ refusal });
    expect(await lastVisit()).toMatchObject({
      ...{ kind: "invitation.read", allowed: false, refusal, citizen_id: s.citizen.id },
      ...{ actor_name: helper.name, basis_id: id, sections: [] },
    });
    expect(await seenAfterRefusal("invitation.read", "invitation", null, secret)).toEqual(nothing);
  });

  test("covers no paper, whatever is asked for beside it", async () => {
    const { secret } = await held(s.citizen, null, { sections: ["document"] });
    const [answer] = await s.app`
      select * from open_visit(${helper.session}, 'invitation.read', 'invitation', null,
        ${[s.lae265.id]}, null, null, null, ${secret})`;
    expect(answer).toMatchObject({ allowed: false, refusal: "document_not_covered" });
  });

  test("holds until its last day", async () => {
    const { secret } = await held(s.citizen, null, { valid_until: inDays(1) });
    await s.make.moveClock(1);
    expect(await open(helper.session, secret)).toMatchObject({ names: [s.citizen.name] });
    await s.make.moveClock(2);
    expect(await open(helper.session, secret)).toEqual({ refusal: "invitation_expired" });
    await s.make.moveClock(0);
  });

  test("is not for the one who made it, and not for a login at work", async () => {
    const { secret } = await held(s.citizen, null);
    expect(await open(s.citizenSession, secret)).toEqual({ refusal: "invitation_own" });
    const { session } = await s.professional(s.kommune, "caseworker", true);
    expect(await open(session, secret)).toEqual({ refusal: "basis_not_for_login" });
    expect(await open(randomBytes(32), secret)).toEqual({ refusal: "session_missing" });
  });

  test.each(visitKinds.filter((kind) => kind !== "invitation.read" && kind !== "document.read"))(
    "opens no visit of the kind %s",
    async (kind) => {
      const { secret } = await held(s.citizen, null, { sections: ["sag", "document", "message"] });
      const visit = { session: helper.session, kind, basis: "invitation", secret };
      expect(await inVisit(s, visit, seen)).toEqual({ refusal: "basis_not_for_visit" });
    },
  );
});
