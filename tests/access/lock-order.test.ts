import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";

/** Who has no basis must not make a citizen wait: the lock that stands alone is for those who may (docs/adr/0003). */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("lock_order");
});
afterAll(() => s.drop());

/** What is answered while a look at the citizen is still open; it fails by hanging. */
async function refusedBesideALook(who: Buffer, kind: string, basis: string, id: string | null) {
  const look = await s.app.reserve();
  await look.unsafe("begin");
  try {
    await look`select open_visit(${s.citizenSession}, 'overview.read', 'selv')`;
    const [row] = await s.app`select refusal from open_visit(${who}, ${kind}, ${basis}, ${id})`;
    return row?.refusal;
  } finally {
    await look.unsafe("rollback");
    look.release();
  }
}

test("whoever is refused does not wait for those who read", async () => {
  const stranger = await s.professional(s.region, "caseworker", false);
  const { session } = stranger;
  const { id } = s.sag;
  expect(await refusedBesideALook(session, "flytning.give", "egenSag", id)).toBe("not_own_case");
  expect(await refusedBesideALook(session, "consent.decide", "egenSag", id)).toBe(
    "basis_not_for_visit",
  );
  expect(await refusedBesideALook(s.strangerSession, "flytning.give", "egenSag", id)).toBe(
    "basis_not_for_login",
  );
  expect(await refusedBesideALook(session, "flytning.give", "egenSag", randomUUID())).toBe(
    "basis_unknown",
  );
});

test("whoever may decide waits for those who read", async () => {
  const look = await s.app.reserve();
  await look.unsafe("begin");
  await look`select open_visit(${s.citizenSession}, 'overview.read', 'selv')`;
  const office = s.office("flytning.give");
  const asked = s.app.begin(
    (tx) =>
      tx`select refusal from open_visit(${office.session}, ${office.kind}, 'egenSag', ${s.sag.id})`,
  );
  const waits = () => s.admin`
    select from pg_locks where locktype = 'advisory' and not granted and mode = 'ExclusiveLock'`;
  while ((await waits()).length === 0);
  await look.unsafe("commit");
  look.release();
  expect((await asked)[0]?.refusal).toBeNull();
});
