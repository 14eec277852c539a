import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listRecalls } from "../../app/routes/sagsbehandler/tilbagetrukne/list-recalls.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { consent as consentTable, recall as recallTable } from "../../db/schema/index.ts";
import { type RecallScene, recallScene, type Staff } from "./recall-scene.ts";
import { inDays } from "./scene.ts";

/** After a withdrawal: who had read owes an acknowledgement, and nobody else can give it. */
let s: RecallScene;
beforeAll(async () => {
  s = await recallScene("recall");
});
afterAll(() => s.drop());

const list = async (by: Staff) => {
  const outcome = await s.gate.visit(
    { session: by.session, kind: "recall.list", basis: { kind: "tilbagetrukket" } },
    (db) => listRecalls(db),
  );
  return outcome.allowed ? outcome.value.map((one) => one.id) : [outcome.refusal];
};
const payloads = async (consent: string) => {
  const rows = await s.admin`
    select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where p.payload::jsonb ->> 'consent' = ${consent} order by e.id`;
  return rows.map((row) => ledgerPayload.parse(JSON.parse(row.payload)));
};

describe("the duty", () => {
  test("names what was read, by whom, until when; and the ledger says so in the same transaction", async () => {
    const consent = await s.giveBoth();
    await s.read(s.inge, consent, s.lae265.id);
    await s.read(s.inge, consent, s.lae265.id);
    await s.read(s.inge, consent, s.attest.id);
    await s.decide(consent, "trukketTilbage");
    const [duty, ...more] = await s.dutiesOf(consent);
    const documents = [s.lae265.id, s.attest.id].toSorted();
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      ...{ citizen_id: s.citizen.id, authority_id: s.region.id, documents },
      ...{ source_authority_id: s.doctor.id, purpose: "laegefagligVurdering" },
      acknowledged_at: null,
    });
    const [row] = await s.admin`select due_on::text from recall where id = ${duty?.id}`;
    expect(row?.due_on).toBe(inDays(7));
    const [given, revoked, due] = await payloads(consent);
    expect([given?.kind, revoked?.kind]).toEqual(["consent.given", "consent.revoked"]);
    expect(due).toMatchObject({
      ...{ kind: "recall.due", recall: duty?.id, consent, citizen: s.citizen.id, documents },
      ...{ recipient: s.region.id, dueOn: inDays(7) },
      actor: { personId: s.citizen.id, role: "citizen" },
    });
    const [xacts] = await s.admin`
      select count(distinct e.xact_id)::int as transactions from ledger_entry e
      join ledger_payload p on p.entry_id = e.id
      where p.payload::jsonb ->> 'consent' = ${consent} and e.kind in ('consent.revoked', 'recall.due')`;
    expect(xacts?.transactions).toBe(1);
  });

  test.each<[string, (consent: string) => Promise<unknown>]>([
    ["nobody looked", async () => {}],
    [
      "somebody only saw the list",
      (id) =>
        s.gate.visit(
          {
            session: s.inge.session,
            kind: "document.list",
            basis: { kind: "samtykke", consent: id },
          },
          async () => {},
        ),
    ],
    ["a reading was refused", (id) => s.read(s.elsewhere, id, s.lae265.id)],
    ["the paper was not covered", (id) => s.read(s.inge, id, s.own.id)],
    [
      "the citizen read the paper",
      (id) =>
        s.gate
          .readDocument({
            session: s.citizenSession,
            basis: { kind: "selv" },
            document: s.lae265.id,
          })
          .then(() => id),
    ],
  ])("does not arise when %s", async (_, does) => {
    const consent = await s.giveBoth();
    await does(consent);
    await s.decide(consent, "trukketTilbage");
    expect(await s.dutiesOf(consent)).toEqual([]);
    const kinds = (await payloads(consent)).map((one) => one.kind);
    expect(kinds).toEqual(["consent.given", "consent.revoked"]);
  });

  test("does not arise from another consent's reading, nor when the time runs out", async () => {
    const [used, unused] = [await s.giveBoth(), await s.giveBoth()];
    await s.read(s.inge, used, s.lae265.id);
    await s.decide(unused, "trukketTilbage");
    expect(await s.dutiesOf(unused)).toEqual([]);
    await s.make.moveClock(60);
    await s.gate.expireConsents();
    await s.make.moveClock(0);
    const [row] = await s.admin`select status from consent where id = ${used}`;
    expect(row?.status).toBe("udloebet");
    expect(await s.dutiesOf(used)).toEqual([]);
  });

  test("goes when the revocation does", async () => {
    const consent = await s.giveBoth();
    await s.read(s.inge, consent, s.lae265.id);
    const failing = s.gate.visit(
      { session: s.citizenSession, kind: "consent.decide", basis: { kind: "selv" } },
      async (db) => {
        const set = { status: "trukketTilbage" as const };
        await db.update(consentTable).set(set).where(eq(consentTable.id, consent));
        throw new Error("no");
      },
    );
    await expect(failing).rejects.toThrow("no");
    expect(await s.dutiesOf(consent)).toEqual([]);
  });

  test("costs no revocation when the rule is missing", async () => {
    await s.admin`update sag set regelsaet = '2019' where id = ${s.sag.id}`;
    await s.admin`delete from regel where code = 'recall' and regelsaet = '2019'`;
    const { id } = await s.withdrawn();
    const [row] = await s.admin`select due_on from recall where id = ${id}`;
    expect(row?.due_on).toBeNull();
    await s.admin`update sag set regelsaet = '2026' where id = ${s.sag.id}`;
  });
});

describe("acknowledging", () => {
  test("is done once, and says who and when to the citizen and in the ledger", async () => {
    const { id, consent } = await s.withdrawn();
    expect(await s.acknowledge(s.inge, id)).toEqual({ state: "done" });
    expect(await s.acknowledge(s.inge, id)).toEqual({ state: "before" });
    const entries = (await payloads(consent)).filter((one) => one.kind === "recall.acknowledged");
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      ...{ recall: id, consent, recipient: s.region.id, documents: [s.lae265.id] },
      actor: { name: s.inge.person.name, role: "kliniskFunktion", authorityId: s.region.id },
    });
    const seen = await s.gate.visit(
      { session: s.citizenSession, kind: "consent.read", basis: { kind: "selv" } },
      (db) => db.select().from(recallTable).where(eq(recallTable.id, id)),
    );
    expect(seen).toMatchObject({
      allowed: true,
      value: [{ acknowledgedByName: s.inge.person.name, acknowledgedByRole: "kliniskFunktion" }],
    });
    const [visit] = await s.admin`
      select allowed, refusal, citizen_id, sections, documents, purpose from visit
      where kind = 'recall.acknowledge' and basis_id = ${id} order by opened_at limit 1`;
    expect(visit).toEqual({
      ...{ allowed: true, refusal: null, citizen_id: s.citizen.id, purpose: "kvittering" },
      ...{ sections: ["recall", "name"], documents: [] },
    });
  });

  test("of two at once, one does it", async () => {
    const { id, consent } = await s.withdrawn();
    const colleague = await s.professional(s.region, "kliniskFunktion", false);
    const states = await Promise.all([s.inge, colleague].map((one) => s.acknowledge(one, id)));
    expect(states.map((one) => one.state).toSorted()).toEqual(["before", "done"]);
    const kinds = (await payloads(consent)).map((one) => one.kind);
    expect(kinds.filter((kind) => kind === "recall.acknowledged")).toHaveLength(1);
  });

  test.each<[string, () => Promise<Staff>, string]>([
    ["another authority", async () => s.elsewhere, "wrong_recipient"],
    [
      "the same role elsewhere",
      async () => s.professional(await s.make.authority("Region B"), "kliniskFunktion", false),
      "wrong_recipient",
    ],
    ["a role without papers", () => s.professional(s.region, "leder", false), "role_insufficient"],
    [
      "a caseworker who is not on the case",
      () => s.professional(s.region, "caseworker", false),
      "not_assigned",
    ],
  ])("is not for %s", async (_, who, refusal) => {
    const { id } = await s.withdrawn();
    const by = await who();
    expect(await s.acknowledge(by, id)).toEqual({ state: "refused", refusal });
    expect(await list(by)).not.toContain(id);
    const [row] = await s.admin`select acknowledged_at from recall where id = ${id}`;
    expect(row?.acknowledged_at).toBeNull();
  });

  test("is for the caseworker of the case, and for the coordinating one of any", async () => {
    const worker = await s.professional(s.kommune, "caseworker", true);
    const leading = await s.professional(s.kommune, "koordinerendeSagsbehandler", false);
    const to = { recipientAuthorityId: s.kommune.id };
    const first = await s.withdrawn(worker, to);
    const second = await s.withdrawn(worker, to);
    for (const one of [worker, leading]) expect(await list(one)).toContain(first.id);
    expect(await s.acknowledge(worker, first.id)).toEqual({ state: "done" });
    expect(await s.acknowledge(leading, second.id)).toEqual({ state: "done" });
  });

  test("is for no citizen, and for nobody without a session", async () => {
    const { id } = await s.withdrawn();
    for (const session of [s.citizenSession, s.strangerSession]) {
      const outcome = await s.acknowledge({ session }, id);
      expect(outcome).toEqual({ state: "refused", refusal: "basis_not_for_login" });
    }
    const nobody = await s.acknowledge({ session: Buffer.alloc(32) }, id);
    expect(nobody).toEqual({ state: "refused", refusal: "session_missing" });
    expect(await s.acknowledge(s.inge, crypto.randomUUID())).toMatchObject({
      refusal: "basis_unknown",
    });
  });
});
