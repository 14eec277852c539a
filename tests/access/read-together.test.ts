import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitmentOf, leafHash, ledgerPayload } from "../../consent/index.ts";
import { barrier, type Race, race, revoke } from "./race.ts";

/** Papers under consents are read many at a time; each read must be what it would be alone. */
let s: Race;
let consent: string;
beforeAll(async () => {
  s = await race("together");
  consent = await s.giveConsent();
});
afterAll(() => s.drop());

const read = (session: Buffer, id: string, document: string, purpose?: string) =>
  s.gate.readDocument({ session, document, basis: { kind: "samtykke", consent: id, purpose } });

const visitsSince = (entry: string | number) => s.admin`
  select v.*, v.xact_id::text as xact, e.commitment,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as told_at, e.leaf_hash, p.payload, p.salt, e.id
  from visit v join ledger_entry e on e.id = v.entry_id join ledger_payload p on p.entry_id = e.id
  where v.entry_id > ${entry} order by v.entry_id`;
const lastEntry = async () =>
  String((await s.admin`select coalesce(max(id), 0)::text as id from ledger_entry`)[0]?.id);

test("each of many at once is answered as if it had asked alone", async () => {
  const ended = await s.giveConsent();
  await s.decide(revoke(ended));
  const other = (await s.professional(s.kommune, "koordinerendeSagsbehandler", true)).session;
  const caseworker = (await s.professional(s.region, "caseworker", false)).session;
  const nobody = randomBytes(32);
  const before = await lastEntry();
  const outcomes = await Promise.all([
    read(s.clinic, consent, s.lae265.id),
    read(s.clinic, consent, s.attest.id),
    read(s.clinic, ended, s.lae265.id),
    read(other, consent, s.lae265.id),
    read(caseworker, consent, s.lae265.id),
    read(nobody, consent, s.lae265.id),
    read(s.citizenSession, consent, s.lae265.id),
    read(s.clinic, randomUUID(), s.lae265.id),
    read(s.clinic, consent, s.others.id),
    read(s.clinic, consent, s.lae265.id, "opfoelgning"),
    read(s.clinic, consent, s.lae265.id, "laegefagligVurdering"),
  ]);
  expect(outcomes.map((one) => (one.allowed ? one.document.id : one.refusal))).toEqual([
    s.lae265.id,
    "document_not_covered",
    "consent_revoked",
    "wrong_recipient",
    "not_assigned",
    "session_missing",
    "basis_not_for_login",
    "basis_unknown",
    "document_not_covered",
    "wrong_purpose",
    s.lae265.id,
  ]);
  // One entry each, but for the one that nobody stood behind.
  const visits = await visitsSince(before);
  expect(visits.filter(({ allowed }) => allowed)).toHaveLength(2);
  expect(visits).toHaveLength(outcomes.length - 1);
});

test("what is read together has entries of its own, each true to its leaf", async () => {
  const before = await lastEntry();
  const asks = Array.from({ length: 6 }, () => read(s.clinic, consent, s.lae265.id));
  const outcomes = await Promise.all(asks);
  const visits = await visitsSince(before);
  expect(visits.map(({ id }) => Number(id))).toEqual(
    outcomes.map((one) => one.allowed && one.entryId).toSorted(),
  );
  // They did share a transaction, or this test would show nothing.
  expect(new Set(visits.map(({ xact }) => xact)).size).toBeLessThan(6);
  expect(new Set(visits.map(({ salt }) => salt.toString("hex"))).size).toBe(6);
  for (const visit of visits) {
    expect(commitmentOf(visit.salt, visit.payload).equals(visit.commitment)).toBe(true);
    const leaf = { kind: "visit.allowed", at: visit.told_at, commitment: visit.commitment };
    expect(leafHash(leaf).equals(visit.leaf_hash)).toBe(true);
    expect(ledgerPayload.parse(JSON.parse(visit.payload))).toMatchObject({
      visit: "document.read",
      basis: "samtykke",
      basisId: consent,
      documents: [s.lae265.id],
      citizens: [s.citizen.id],
      actor: { role: "kliniskFunktion", authorityId: s.region.id },
    });
  }
});

test("an entry written together and one written alone say the same", async () => {
  const before = await lastEntry();
  await read(s.clinic, consent, s.lae265.id);
  await s.gate.visit(
    {
      session: s.clinic,
      kind: "document.read",
      basis: { kind: "samtykke", consent },
      documents: [s.lae265.id],
    },
    async () => {},
  );
  const [together, alone] = await visitsSince(before);
  expect(together?.payload).toBe(alone?.payload);
  // The rows differ in their place alone.
  const facts = (visit: Awaited<ReturnType<typeof visitsSince>>[number] | undefined) =>
    [
      "kind",
      "citizens",
      "sections",
      "writes",
      "documents",
      "categories",
      "purpose",
      "actor_role",
    ].map((name) => visit?.[name]);
  expect(facts(together)).toEqual(facts(alone));
});

test("a list shows what the consent shares, the newest first", async () => {
  const wide = await s.giveConsent({ documentTypes: ["lae265", "statusattest"] });
  const older = await s.make.document(s.sag, s.doctor.id, { type: "lae265" });
  await s.admin`update document set dated = '2020-01-31' where id = ${older.id}`;
  const lists = await Promise.all([
    s.gate.listDocuments({ session: s.clinic, consent: wide }),
    s.gate.listDocuments({ session: s.clinic, consent }),
    s.gate.listDocuments({ session: s.strangerSession, consent }),
  ]);
  const ids = lists.map((one) => (one.allowed ? one.documents.map(({ id }) => id) : one.refusal));
  expect(ids[0]?.at(-1)).toBe(older.id);
  expect(ids[0]?.toString().split(",").toSorted()).toEqual(
    [s.lae265.id, s.attest.id, older.id].toSorted(),
  );
  expect(ids[1]).toEqual([s.lae265.id, older.id]);
  expect(ids[2]).toBe("basis_not_for_login");

  const single = await read(s.clinic, consent, s.lae265.id);
  const { authorityId, body, file, version, addedBy, ...listed } = single.allowed
    ? single.document
    : expect.unreachable();
  expect(lists[1]?.allowed && lists[1].documents[0]).toEqual(listed);
});

test("what a list says is put together anew when the paper changes", async () => {
  const paper = await s.make.document(s.sag, s.doctor.id, { type: "lae265" });
  await s.admin`update document set status = 'foraeldet', dated = '0999-02-03', pages = 12 where id = ${paper.id}`;
  const [row] = await s.admin`select * from document where id = ${paper.id}`;
  const { id, title, type, category, from_name: from } = row ?? {};
  const fields = [id, title, type, category, from, "0999-02-03", "12", "foraeldet"];
  expect(row?.listed.split("\x1f")).toEqual(fields);
});

test("no paper has words that would part the fields of a list", async () => {
  const named = (title: string, sender: string) => s.admin`
    update document set title = ${title}, from_name = ${sender} where id = ${s.lae265.id}`;
  await expect(named("LÆ 265\x1fgaeldende", "Lægehuset")).rejects.toThrow("document_words");
  await expect(named("LÆ 265", "Læge\x1ehuset")).rejects.toThrow("document_words");
});

describe("the functions themselves", () => {
  const ask = (
    tokens = s.clinic,
    consents = [consent],
    documents = [s.lae265.id],
  ): [string, never[]] => [
    "select * from read_shared_documents($1, $2, $3, $4)",
    [tokens, consents, documents, consents.map(() => null)] as never[],
  ];

  test("open nothing to other statements of their transaction", async () => {
    const rows = await s.app.begin(async (tx) => {
      const read = await tx.unsafe(...ask());
      expect(read).toHaveLength(1);
      return [
        ...(await tx`select id::text from document`),
        ...(await tx`select document_id::text from document_text`),
        ...(await tx`select id::text from person`),
      ];
    });
    expect(rows).toEqual([]);
  });

  test("refuse an old snapshot and tokens that do not fit", async () => {
    const old = s.app.begin("isolation level repeatable read", (tx) => tx.unsafe(...ask()));
    await expect(old).rejects.toMatchObject({ code: "MS023" });
    const shifted = Buffer.concat([randomBytes(1), s.clinic]);
    const askShifted = s.app.unsafe(...ask(shifted));
    await expect(askShifted).rejects.toMatchObject({ code: "MS020" });
  });
});

/** Another citizen's consent to the same region. */
async function strangersConsent(): Promise<string> {
  const id = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into consent (id, sag_id, citizen_id, source_authority_id, recipient_authority_id, categories, document_types,
        purpose, consequence, status, valid_from, valid_until, given_at, text_version, text_shown)
      select ${id}, ${s.otherSag.id}, ${s.stranger.id}, source_authority_id, recipient_authority_id, categories,
        document_types, purpose, consequence, status, valid_from, valid_until, given_at, text_version, text_shown
      from consent where id = ${consent}`;
  });
  return id;
}

describe("while a citizen decides", { timeout: 20_000 }, () => {
  test("others' papers are read at once; theirs wait and are then refused", async () => {
    const mine = await s.giveConsent();
    const theirs = await strangersConsent();
    const [inside, hold] = [barrier(), barrier()];
    const revoking = s.decide(revoke(mine), {
      meanwhile: async () => {
        inside.open();
        await hold.wait();
      },
    });
    await inside.wait();
    let answered = false;
    const waiting = read(s.clinic, mine, s.lae265.id).finally(() => {
      answered = true;
    });
    const other = await read(s.clinic, theirs, s.others.id);
    expect(other.allowed).toBe(true);
    expect(await s.untilWaiting(1, waiting)).toBe(true);
    expect(answered).toBe(false);
    hold.open();
    await revoking;
    expect(await waiting).toEqual({ allowed: false, refusal: "consent_revoked" });
  });

  test("a session that ends meanwhile reads nothing", async () => {
    const mine = await s.giveConsent();
    const leaving = (await s.professional(s.region, "kliniskFunktion", false)).session;
    const [inside, hold] = [barrier(), barrier()];
    const holding = s.own.visit(
      { session: s.citizenSession, kind: "consent.decide", basis: { kind: "selv" } },
      async () => {
        inside.open();
        await hold.wait();
      },
    );
    await inside.wait();
    const waiting = read(leaving, mine, s.lae265.id);
    expect(await s.untilWaiting(1, waiting)).toBe(true);
    await s.own.sessions.end(leaving);
    hold.open();
    await holding;
    expect(await waiting).toEqual({ allowed: false, refusal: "session_missing" });
  });
});
