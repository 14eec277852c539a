import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withConnection } from "../../db/cluster/connect.ts";
import { type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** What the app's role could do besides reading: elsewhere on the server, and to the gate's locks. */
let s: Scene;
beforeAll(async () => {
  s = await scene("app_role_reach");
});
afterAll(() => s.drop());

test.each(["postgres", "template1"])("the database %s is closed to it", async (database) => {
  const elsewhere = new URL(s.appUrl);
  elsewhere.pathname = `/${database}`;
  const attempt = withConnection(elsewhere.href, (sql) => sql`select 1`);
  await expect(attempt).rejects.toMatchObject({ code: denied });
});

test.each([
  "lo_create(0)",
  "lo_creat(-1)",
  "lo_from_bytea(0, '')",
  "lo_put(1, 0, '')",
  "lo_get(1)",
  "lo_open(1, 393216)",
  "loread(0, 1)",
  "lowrite(0, '')",
  "lo_unlink(1)",
  "lo_import('/etc/hostname')",
  "lo_export(1, '/tmp/minsag-test')",
])("it keeps nothing in large objects: %s", async (call) => {
  expect(await told(s.app.unsafe(`select ${call}`))).toBe(denied);
});

test("no function of ours is for whoever comes", async () => {
  const open = await s.admin`
    select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace = 'public'::regnamespace and a.grantee = 0 and a.privilege_type = 'EXECUTE'`;
  expect(open.map(({ proname }) => proname)).toEqual([]);
});

describe("a citizen's lock is the gate's to take", () => {
  const key = () => `hashtextextended('${s.citizen.id}', 7)`;
  test.each([
    "pg_advisory_lock",
    "pg_advisory_xact_lock",
    "pg_advisory_lock_shared",
    "pg_advisory_xact_lock_shared",
    "pg_try_advisory_lock",
    "pg_try_advisory_xact_lock",
    "pg_try_advisory_lock_shared",
    "pg_try_advisory_xact_lock_shared",
    "pg_advisory_unlock",
    "pg_advisory_unlock_all",
  ])("not by %s", async (name) => {
    const args = name.endsWith("_all") ? "" : key();
    expect(await told(s.app.unsafe(`select ${name}(${args})`))).toBe(denied);
    if (args) expect(await told(s.app.unsafe(`select ${name}(1, 2)`))).toBe(denied);
  });

  test("not by the gate's own function, in a visit or out of it", async () => {
    const call = `select lock_citizen('${s.citizen.id}', true)`;
    expect(await told(s.app.unsafe(call))).toBe(denied);
    const visit = { session: s.citizenSession, kind: "overview.read", basis: "selv" };
    expect(await told(inVisit(s, visit, (tx) => tx.unsafe(call)))).toBe(denied);
  });

  test("and visits still take it", async () => {
    const held = await s.app.begin(async (tx) => {
      await tx`select * from open_visit(${s.citizenSession}, 'document.list', 'selv')`;
      return tx`select mode from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`;
    });
    expect(held).toMatchObject([{ mode: "ShareLock" }]);
    const id = await s.giveConsent();
    await s.decide(id, "trukketTilbage");
  });
});
