import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actRefusal, createGate, hashToken, newToken } from "../../../../../consent/index.ts";
import type { Database } from "../../../../../db/client.ts";
import { type TestDatabase, testDatabase } from "../../../../../tests/database.ts";
import { world } from "../../../../../tests/world.ts";
import { endDelegation } from "../end-delegation.server.ts";
import { readHelpers } from "../read-helpers.server.ts";
import { inviteHelper, renewInvitation } from "./invite-helper.server.ts";

let database: TestDatabase;
let s: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  database = await testDatabase("invite_helper");
  s = await people();
});
afterAll(() => database.drop());

async function people() {
  const make = world(database.admin);
  const gate = createGate(database.app, { idleMinutes: 30, absoluteMinutes: 480 });
  const [citizen, other, helper] = [
    await make.person("Borger"),
    await make.person("Anden"),
    await make.person("Hjælper"),
  ];
  const session = await make.session(citizen.id, "borger");
  const otherSession = await make.session(other.id, "borger");
  const as = async <T>(token: Buffer, work: (db: Database) => Promise<T>): Promise<T> => {
    const request = { session: token, kind: "delegation.decide", basis: { kind: "selv" } } as const;
    const outcome = await gate.visit(request, work);
    if (!outcome.allowed) throw new Error(outcome.refusal);
    return outcome.value;
  };
  const helperSession = await make.session(helper.id, "borger");
  return { gate, citizen, other, session, otherSession, helperSession, as };
}

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const invitation = () => ({
  id: randomUUID(),
  kind: "bisidder" as const,
  helperName: "Bent",
  sections: ["sag"],
  validUntil: inDays(30),
});

/** What the helper is told of a link. */
async function opened(token: string): Promise<string> {
  const basis = { kind: "invitation", secretHash: hashToken(token) } as const;
  const request = { session: s.helperSession, kind: "invitation.read", basis } as const;
  const outcome = await s.gate.visit(request, async () => {});
  return outcome.allowed ? "open" : outcome.refusal;
}

test("the same form sent twice makes one invitation, and only the first link opens it", async () => {
  const wanted = invitation();
  const [first, second] = [newToken(), newToken()];
  const send = (token: string) =>
    s.as(s.session, (db) => inviteHelper(db, s.citizen.id, wanted, hashToken(token)));
  expect(await send(first)).toMatchObject({ state: "invited", invited: { id: wanted.id } });
  expect(await send(second)).toMatchObject({ state: "waiting", invited: { id: wanted.id } });
  expect(await opened(first)).toBe("open");
  expect(await opened(second)).toBe("basis_unknown");
});

test("an id that is somebody else's tells nothing and makes nothing", async () => {
  const wanted = invitation();
  await s.as(s.session, (db) => inviteHelper(db, s.citizen.id, wanted, hashToken(newToken())));
  const stolen = await s.as(s.otherSession, (db) =>
    inviteHelper(db, s.other.id, wanted, hashToken(newToken())),
  );
  expect(stolen).toEqual({ state: "gone" });
  expect(await s.as(s.otherSession, (db) => endDelegation(db, wanted.id))).toBe("unknown");
  expect(await s.as(s.otherSession, readHelpers)).toEqual([]);
});

test("a new link ends the old one, once", async () => {
  const wanted = invitation();
  const [first, second, third] = [newToken(), newToken(), newToken()];
  await s.as(s.session, (db) => inviteHelper(db, s.citizen.id, wanted, hashToken(first)));
  const ids = { old: wanted.id, renewed: randomUUID() };
  const renew = (token: string) =>
    s.as(s.session, (db) => renewInvitation(db, s.citizen.id, ids, hashToken(token)));
  expect(await renew(second)).toMatchObject({ state: "invited", invited: { helperName: "Bent" } });
  expect(await renew(third)).toMatchObject({ state: "waiting", invited: { id: ids.renewed } });
  expect(await Promise.all([first, second, third].map(opened))).toEqual([
    "invitation_used",
    "open",
    "basis_unknown",
  ]);
});

test("what has been answered cannot be renewed, and is stopped once", async () => {
  const wanted = invitation();
  const token = newToken();
  await s.as(s.session, (db) => inviteHelper(db, s.citizen.id, wanted, hashToken(token)));
  const link = { id: wanted.id, secretHash: hashToken(token) };
  await s.gate.delegations.answer(s.helperSession, link, true);
  const ids = { old: wanted.id, renewed: randomUUID() };
  const renewed = await s.as(s.session, (db) =>
    renewInvitation(db, s.citizen.id, ids, hashToken(newToken())),
  );
  expect(renewed).toEqual({ state: "gone" });
  const stop = () => s.as(s.session, (db) => endDelegation(db, wanted.id));
  expect(await stop()).toBe("stopped");
  expect(await stop()).toBe("alreadyOver");
  expect(await s.gate.delegations.held(s.helperSession)).toContainEqual(
    expect.objectContaining({ id: wanted.id, live: false, endedOn: expect.any(String) }),
  );
});

test("more than 12 months is refused by the database too", async () => {
  const wanted = { ...invitation(), validUntil: inDays(370) };
  const attempt = s.as(s.session, (db) =>
    inviteHelper(db, s.citizen.id, wanted, hashToken(newToken())),
  );
  expect(await attempt.catch(actRefusal)).toBe("invitation_invalid");
});
