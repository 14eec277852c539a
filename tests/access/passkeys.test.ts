// Long because one scene holds a key from its making to its end, with every way it is refused.
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { relyingParty } from "../../app/.server/passkeys/relying-party.ts";
import { addPasskey } from "../../app/routes/borger/adgangsnoegler/add-passkey.server.ts";
import { logInWithKey } from "../../app/routes/log-ind/noegle/log-in.server.ts";
import { hashToken, ledgerPayload } from "../../consent/index.ts";
import { softKey } from "../soft-key.ts";
import { type Scene, scene } from "./scene.ts";
import { told } from "./told.ts";

/** A citizen's own keys, asked of the use cases and of the database itself. */
const origin = "http://localhost:3000";
const rp = relyingParty(origin);
let s: Scene;
beforeAll(async () => {
  s = await scene("passkeys");
});
afterAll(() => s.drop());

type Key = ReturnType<typeof softKey>;
const keep = async (
  key: Key,
  slant: Parameters<Key["create"]>[1] = {},
  session = s.citizenSession,
) => {
  const challenge = randomBytes(32);
  await s.gate.passkeys.ask("register", challenge, session);
  return addPasskey(s.gate, rp, session, "Nøgle", key.create(challenge, slant));
};
const newKey = async () => {
  const key = softKey(origin);
  expect(await keep(key)).toBe("added");
  return key;
};
const answer = (key: Key, challenge: Buffer, slant: Parameters<Key["get"]>[1] = {}) =>
  logInWithKey(s.gate, rp, key.get(challenge, slant), undefined);
const logIn = async (key: Key, slant: Parameters<Key["get"]>[1] = {}) =>
  answer(key, await s.gate.passkeys.askLogin(), slant);
/** What the ledger says happened to a key, oldest first. */
const entries = async (key: Key) => {
  const rows = await s.admin`
    select p.payload from ledger_payload p
    where p.payload like ${`%"credentialId":"${key.credentialId.toString("base64url")}","kind":"passkey.%`}
    order by p.entry_id`;
  return rows.map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)));
};
const row = async ({ credentialId }: Key) =>
  (await s.admin`select * from passkey where credential_id = ${credentialId}`)[0];

describe("a new key", () => {
  test("is kept with what the device said of it", async () => {
    const key = await newKey();
    expect(await row(key)).toMatchObject({
      ...{ person_id: s.citizen.id, name: "Nøgle", device_type: "singleDevice", backed_up: false },
      ...{ counter: "1", transports: ["internal"], cloned_at: null },
      spki: key.publicKey.export({ type: "spki", format: "der" }),
    });
    expect(await keep(key)).toBe("passkey_known");
  });

  test.each([
    ["another site's", { origin: "https://eksempel.dk" }],
    ["another relying party's", { rpId: "eksempel.dk" }],
    ["that of a device nobody unlocked", { flags: 0x41 }],
    ["a signature instead of a key", { type: "webauthn.get" }],
  ])("%s is not kept", async (_, slant) => {
    const key = softKey(origin);
    expect(await keep(key, slant)).toBe("not_verified");
    expect(await row(key)).toBeUndefined();
  });

  test("to a question that was never asked, asked of another, used or too old, is not kept", async () => {
    const { passkeys } = s.gate;
    const add = (key: Key, challenge: Buffer) =>
      addPasskey(s.gate, rp, s.citizenSession, "Nøgle", key.create(challenge));
    expect(await add(softKey(origin), randomBytes(32))).toBe("not_verified");
    const others = randomBytes(32);
    await passkeys.ask("register", others, s.strangerSession);
    expect(await add(softKey(origin), others)).toBe("not_verified");
    const old = randomBytes(32);
    await passkeys.ask("register", old, s.citizenSession);
    await s.admin`update passkey_challenge set expires_at = now() where challenge = ${old}`;
    expect(await add(softKey(origin), old)).toBe("not_verified");
    const once = randomBytes(32);
    await passkeys.ask("register", once, s.citizenSession);
    expect(await add(softKey(origin), once)).toBe("added");
    expect(await add(softKey(origin), once)).toBe("not_verified");
  });

  test("takes a MitID login of the last five minutes, not an old one and not a key's", async () => {
    const stale = await s.make.session(s.citizen.id, "borger");
    await s.admin`update session set auth_time = now() - interval '5 minutes 1 second' where token_hash = ${stale}`;
    expect(await told(keep(softKey(origin), {}, stale))).toBe("step_up_needed");
    // One that grows old between the question and the answer.
    const session = await s.make.session(s.citizen.id, "borger");
    const challenge = randomBytes(32);
    await s.gate.passkeys.ask("register", challenge, session);
    await s.admin`update session set auth_time = now() - interval '6 minutes' where token_hash = ${session}`;
    const late = addPasskey(s.gate, rp, session, "Nøgle", softKey(origin).create(challenge));
    expect(await late).toBe("step_up_needed");
    const login = await logIn(await newKey());
    if (!login.ok) throw new Error(login.code);
    const byKey = hashToken(login.token);
    expect(await told(keep(softKey(origin), {}, byKey))).toBe("step_up_needed");
    const professional = await s.professional(s.kommune, "caseworker", true);
    expect(await s.gate.passkeys.ask("register", randomBytes(32), professional.session)).toBe(
      false,
    );
  });

  test("has a name of one line, and there are at most twenty", async () => {
    const one = await s.make.person("Samler");
    const session = await s.make.session(one.id, "borger");
    const add = async (name: string) => {
      const challenge = randomBytes(32);
      await s.gate.passkeys.ask("register", challenge, session);
      return addPasskey(s.gate, rp, session, name, softKey(origin).create(challenge));
    };
    for (const name of ["", "  ", "a\nb", "x".repeat(61)]) {
      expect(await add(name)).toBe("passkey_name_invalid");
    }
    for (let n = 0; n < 20; n += 1) expect(await add(`Nøgle ${n}`)).toBe("added");
    expect(await add("En til")).toBe("too_many_passkeys");
  });
});

describe("a login with a key", () => {
  test("is the citizen's, and says how it was made", async () => {
    const key = await newKey();
    const login = await logIn(key);
    if (!login.ok) throw new Error(login.code);
    const actor = await s.gate.sessions.actor(hashToken(login.token));
    expect(actor).toMatchObject({ personId: s.citizen.id, way: "borger", membership: null });
    const [session] = await s.admin`
      select assurance, issuer, id_token from session where token_hash = ${hashToken(login.token)}`;
    expect(session).toEqual({ assurance: "passkey", issuer: "passkey", id_token: "" });
    expect(await row(key)).toMatchObject({ counter: "2", last_used_at: expect.any(Date) });
  });

  test.each([
    ["from another site", { origin: "http://localhost:9" }],
    ["for another relying party", { rpId: "eksempel.dk" }],
    ["from a device nobody unlocked", { flags: 0x01 }],
    ["that was no login", { type: "webauthn.create" }],
  ])("%s is refused", async (_, slant) => {
    const key = await newKey();
    expect(await logIn(key, slant)).toEqual({ ok: false, code: "wrong" });
    expect(await row(key)).toMatchObject({ counter: "1", cloned_at: null });
  });

  test("with another's signature is refused", async () => {
    const [key, other] = [await newKey(), softKey(origin)];
    const challenge = await s.gate.passkeys.askLogin();
    const forged = { ...JSON.parse(other.get(challenge)) };
    forged.id = forged.rawId = key.credentialId.toString("base64url");
    const login = await logInWithKey(s.gate, rp, JSON.stringify(forged), undefined);
    expect(login).toEqual({ ok: false, code: "wrong" });
  });

  test("is refused for ever when the count goes back, and what the key opened is closed", async () => {
    const key = await newKey();
    const first = await logIn(key, { count: 7 });
    if (!first.ok) throw new Error(first.code);
    expect(await logIn(key, { count: 7 })).toEqual({ ok: false, code: "cloned" });
    expect(await logIn(key, { count: 8 })).toEqual({ ok: false, code: "unknown" });
    expect(await s.gate.sessions.actor(hashToken(first.token))).toBeUndefined();
    const [shown] = (await s.gate.passkeys.mine(s.citizenSession)).filter((one) =>
      one.credentialId.equals(key.credentialId),
    );
    expect(shown).toMatchObject({ cloned: true });
  });

  test("with a key that never counts works again and again", async () => {
    const key = softKey(origin);
    expect(await keep(key, { count: 0 })).toBe("added");
    expect(await logIn(key, { count: 0 })).toMatchObject({ ok: true });
    expect(await logIn(key, { count: 0 })).toMatchObject({ ok: true });
  });

  test("of two with one count, one wins", async () => {
    const key = await newKey();
    const [one, two] = [await s.gate.passkeys.askLogin(), await s.gate.passkeys.askLogin()];
    const logins = await Promise.all([
      answer(key, one, { count: 5 }),
      answer(key, two, { count: 5 }),
    ]);
    expect(logins.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await row(key)).toMatchObject({ cloned_at: expect.any(Date) });
  });

  test("in two tabs works in both, in whatever order the answers come", async () => {
    const key = await newKey();
    const [one, two] = [await s.gate.passkeys.askLogin(), await s.gate.passkeys.askLogin()];
    expect(await answer(key, two, { count: 6 })).toMatchObject({ ok: true });
    expect(await answer(key, one, { count: 5 })).toMatchObject({ ok: true });
    expect(await row(key)).toMatchObject({ counter: "6", cloned_at: null });
    // What was known when this was asked is 6, whichever came last.
    expect(await logIn(key, { count: 6 })).toEqual({ ok: false, code: "cloned" });
  });

  test("by a copy that counts on from an earlier count is refused, whenever it asked", async () => {
    const key = await newKey();
    const before = await s.gate.passkeys.askLogin();
    expect(await logIn(key, { count: 4 })).toMatchObject({ ok: true });
    // The copy asked in good time and counts as the key did: two signatures with one count.
    expect(await answer(key, before, { count: 4 })).toEqual({ ok: false, code: "cloned" });
    const other = await newKey();
    expect(await logIn(other, { count: 9 })).toMatchObject({ ok: true });
    expect(await logIn(other, { count: 8 })).toEqual({ ok: false, code: "cloned" });
  });

  test("is to a question of ours, open for five minutes, once", async () => {
    const key = await newKey();
    const challenge = await s.gate.passkeys.askLogin();
    const clock = (past: string) =>
      s.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable
        as $$ select now() + interval '${past}' $$`);
    const altered = [8, 31].map((at) => {
      const bytes = Buffer.from(challenge);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    });
    for (const forged of [randomBytes(32), ...altered]) {
      expect(await answer(key, forged)).toEqual({ ok: false, code: "over" });
    }
    await clock("5 minutes 1 second");
    expect(await answer(key, challenge)).toEqual({ ok: false, code: "over" });
    await clock("4 minutes 50 seconds");
    const field = key.get(challenge);
    const twice = await Promise.all([
      logInWithKey(s.gate, rp, field, undefined),
      logInWithKey(s.gate, rp, field, undefined),
    ]);
    await clock("0");
    expect(twice.map((it) => (it.ok ? "in" : it.code)).toSorted()).toEqual(["in", "over"]);
    expect(await row(key)).toMatchObject({ cloned_at: null });
  });

  test("costs nothing to ask for, and what it leaves is swept", async () => {
    const key = await newKey();
    const kept = async () => {
      const [sum] = await s.admin`
        select (select count(*)::int from passkey_challenge) as asked,
          (select count(*)::int from passkey_login) as answered, (select count(*)::int from passkey_use) as used`;
      return sum;
    };
    await s.admin`delete from passkey_challenge`;
    const before = await kept();
    for (let n = 0; n < 50; n += 1) await s.gate.passkeys.askLogin();
    expect(await kept()).toEqual(before);
    for (let n = 0; n < 50; n += 1) {
      await s.gate.passkeys.ask("consent", randomBytes(32), s.citizenSession);
    }
    expect(await kept()).toMatchObject({ asked: 20 });
    expect(await logIn(key)).toMatchObject({ ok: true });
    await s.admin`update passkey_challenge set expires_at = now()`;
    await s.admin`update passkey_login set expires_at = now()`;
    await s.admin`update passkey_use set used_at = now() - interval '11 minutes'`;
    await s.gate.sessions.sweep();
    expect(await kept()).toEqual({ asked: 0, answered: 0, used: 0 });
  });

  test.each(["", "{}", "null", "[1]", '{"id":"x"}', "x".repeat(100)])(
    "nonsense: %s",
    async (text) => {
      expect(await logInWithKey(s.gate, rp, text, undefined)).toEqual({ ok: false, code: "wrong" });
    },
  );
});

describe("a key belongs to its owner", () => {
  test("who alone sees, names and removes it; removing ends what it opened", async () => {
    const key = await newKey();
    const login = await logIn(key);
    const { id } = (await row(key)) as unknown as { id: string };
    const { passkeys } = s.gate;
    expect(await passkeys.mine(s.strangerSession)).toEqual([]);
    expect(await passkeys.rename(s.strangerSession, id, "Min")).toBe(false);
    expect(await passkeys.remove(s.strangerSession, id)).toBe(false);
    expect(await passkeys.rename(s.citizenSession, id, "Telefon")).toBe(true);
    expect(await row(key)).toMatchObject({ name: "Telefon" });
    expect(await passkeys.remove(s.citizenSession, id)).toBe(true);
    if (login.ok) expect(await s.gate.sessions.actor(hashToken(login.token))).toBeUndefined();
    expect(await logIn(key)).toEqual({ ok: false, code: "unknown" });
    expect(await passkeys.remove(s.citizenSession, randomUUID())).toBe(false);
  });

  test("and the ledger says what happened to it, and shows it to its owner", async () => {
    const key = await newKey();
    const { id } = (await row(key)) as unknown as { id: string };
    const { passkeys } = s.gate;
    await passkeys.rename(s.citizenSession, id, "Telefon");
    await passkeys.rename(s.citizenSession, id, "Telefon");
    await logIn(key, { count: 5 });
    await logIn(key, { count: 5 });
    await passkeys.remove(s.citizenSession, id);
    const said = await entries(key);
    expect(said.map(({ kind }) => kind)).toEqual([
      ...["passkey.added", "passkey.renamed", "passkey.stopped", "passkey.removed"],
    ]);
    const spki = key.publicKey.export({ type: "spki", format: "der" });
    const common = { citizen: s.citizen.id, passkey: id, publicKey: spki.toString("base64url") };
    for (const entry of said) expect(entry).toMatchObject(common);
    expect(said[0]).toMatchObject({ name: "Nøgle", stoppedAt: null });
    expect(said[0]?.actor).toMatchObject({ personId: s.citizen.id, role: "citizen" });
    expect(said[2]?.actor).toMatchObject({ name: "Min Sag", personId: null });
    expect((await passkeys.acts(s.citizenSession)).slice(0, 4)).toMatchObject([
      { kind: "passkey.removed", name: "Telefon", at: expect.any(Date) },
      { kind: "passkey.stopped", name: "Telefon" },
      { kind: "passkey.renamed", name: "Telefon" },
      { kind: "passkey.added", name: "Nøgle" },
    ]);
    expect(await passkeys.acts(s.strangerSession)).toEqual([]);
  });

  test.each([
    "passkey",
    "passkey_challenge",
    "passkey_login",
    "passkey_login_secret",
    "passkey_use",
  ])("the app has no way to %s but its functions", async (table) => {
    const [first] = await s.admin`
        select column_name as name from information_schema.columns where table_name = ${table} limit 1`;
    const column = first?.name;
    for (const statement of [
      `select * from ${table}`,
      `delete from ${table}`,
      `update ${table} set ${column} = ${column}`,
      `insert into ${table} default values`,
    ]) {
      expect(await told(s.app.unsafe(statement))).toBe("42501");
    }
    const [flags] = await s.admin`
      select relrowsecurity, relforcerowsecurity from pg_class where relname = ${table}`;
    expect(flags).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
  });

  test.each([
    "citizen_session('\\x00')",
    "take_challenge('consent', '\\x00', '\\x00')",
    "count_use(null, 1, false, now())",
    "login_stamp('\\x00')",
    "login_asked_at('\\x00')",
    "erase_words(gen_random_uuid())",
    "presented_session(gen_random_uuid())",
    "consent_document(null)",
    "confirmed_by_mitid(null)",
  ])("the app may not ask %s", async (call) => {
    expect(await told(s.app.unsafe(`select ${call}`))).toBe("42501");
  });
});
