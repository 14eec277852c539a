// Long because it is one list: everything that is stored, each with the changes that must be found.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Check, fsck, type LogSigner, signerOf } from "../../consent/index.ts";
import { cosign } from "../../consent/log/cosignature.ts";
import { parseNote } from "../../consent/log/note.ts";
import { formatSignatureLine } from "../../consent/log/note-signature.ts";
import { delegation } from "../../db/schema/index.ts";
import { inDays } from "../access/scene.ts";
import { type LogScene, logScene } from "./log-scene.ts";

/**
 * Invariant 4: any change to what is stored is found, by code that did not write it. Each change is
 * made as by somebody who owns the machine: triggers off, all rights.
 */
let s: LogScene;
beforeAll(async () => {
  s = await logScene("fsck");
  const consent = await s.giveConsent();
  const { session } = await s.professional(s.region, "kliniskFunktion", false);
  const basis = { kind: "samtykke", consent } as const;
  await s.gate.readDocument({ session, basis, document: s.lae265.id });
  await s.decide(consent, "trukketTilbage");
  await s.giveConsent({ recipientAuthorityId: s.kommune.id });
  await s.gate.visit(
    { session: s.citizenSession, kind: "delegation.decide", basis: { kind: "selv" } },
    (db) =>
      db.insert(delegation).values({
        ...{ citizenId: s.citizen.id, kind: "bisidder", helperName: "Hjælper", sections: ["sag"] },
        ...{
          inviteHash: randomBytes(32),
          status: "inviteret",
          validUntil: inDays(9),
          invitedAt: new Date(),
        },
      }),
  );
  await s.admin`
    insert into passkey (person_id, credential_id, public_key, spki, counter, transports, device_type, backed_up, name, created_at)
    values (${s.citizen.id}, ${randomBytes(16)}, '\\x01', ${randomBytes(64)}, 0, '{}', 'singleDevice', false, 'Nøgle', now())`;
  for (let n = 0; n < 600; n++) await s.append();
  await s.settle();
  await cosignNewest(seer);
  for (let n = 0; n < 3; n++) {
    await s.append();
    await s.settle();
  }
});
afterAll(() => s.drop());

const seer = signerOf("seer.example", "cosignature", generateKeyPairSync("ed25519").privateKey);
const keys = () => ({ ...s.keys, witnesses: [seer.vkey.text] });

/** As the witness and the log's side of it do together. */
async function cosignNewest(by: LogSigner): Promise<void> {
  const [head] = await s.admin`select size, note from ledger_checkpoint order by size desc limit 1`;
  const text = parseNote(head?.note)?.text ?? "";
  const line = formatSignatureLine(cosign(text, by, 1_800_000_000n)).trimEnd();
  await s.admin`insert into ledger_cosignature values (${head?.size}, ${by.vkey.text}, ${line})`;
}

const faulty = async (): Promise<Check[]> =>
  (await fsck(s.admin, keys()))
    .filter(({ faultCount }) => faultCount > 0)
    .map(({ check }) => check);

/** Does it in the open, looks, and puts everything back. */
async function whenChanged(change: string, table: string): Promise<Check[]> {
  const before = `before_${table}`;
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = replica");
    await tx.unsafe(`create table ${before} as table ${table}`);
    await tx.unsafe(change);
  });
  const found = await faulty();
  await s.admin.begin(async (tx) => {
    await tx.unsafe("set local session_replication_role = replica");
    await tx.unsafe(`delete from ${table}`);
    await tx.unsafe(`insert into ${table} overriding system value select * from ${before}`);
    await tx.unsafe(`drop table ${before}`);
  });
  return found;
}

test("a log that nobody touched is whole", async () => {
  const verdicts = await fsck(s.admin, keys());
  expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  expect(verdicts.every(({ looked }) => looked > 0)).toBe(true);
});

/** One bit of a column of the n-th row, as SQL. */
const bit = (column: string, bits: number) =>
  `set_bit(${column}, (${bits} % (8 * length(${column}))), 1 - get_bit(${column}, (${bits} % (8 * length(${column})))))`;
const textBit = (column: string, at: number) =>
  `overlay(${column} placing case when substring(${column} from 1 + ${at} % length(${column}) for 1) = 'a' then 'b' else 'a' end
    from 1 + ${at} % length(${column}) for 1)`;
const nth = (table: string, key: string, n: number) =>
  `${key} = (select ${key} from ${table} order by ${key} offset ${n} % (select count(*) from ${table}) limit 1)`;

const columns: { table: string; key: string; set: (at: number) => string; check: Check }[] = [
  {
    table: "ledger_payload",
    key: "entry_id",
    set: (at) => `payload = ${textBit("payload", at)}`,
    check: "leaves",
  },
  {
    table: "ledger_payload",
    key: "entry_id",
    set: (at) => `salt = ${bit("salt", at)}`,
    check: "leaves",
  },
  {
    table: "ledger_entry",
    key: "id",
    set: (at) => `commitment = ${bit("commitment", at)}`,
    check: "leaves",
  },
  {
    table: "ledger_entry",
    key: "id",
    set: (at) => `leaf_hash = ${bit("leaf_hash", at)}`,
    check: "leaves",
  },
  {
    table: "ledger_entry",
    key: "id",
    set: (at) => `kind = ${textBit("kind", at)}`,
    check: "leaves",
  },
  {
    table: "ledger_entry",
    key: "id",
    set: (at) => `at = at + make_interval(secs => 0.000001 * (1 + ${at}))`,
    check: "leaves",
  },
  {
    table: "ledger_tile",
    key: "hashes",
    set: (at) => `hashes = ${bit("hashes", at)}`,
    check: "tiles",
  },
  {
    table: "ledger_checkpoint",
    key: "size",
    set: (at) => `root = ${bit("root", at)}`,
    check: "checkpoints",
  },
  {
    table: "ledger_checkpoint",
    key: "size",
    set: (at) => `note = ${textBit("note", at)}`,
    check: "chain",
  },
  {
    table: "ledger_checkpoint",
    key: "size",
    set: (at) => `signed_at = signed_at + make_interval(secs => 0.000001 * (1 + ${at}))`,
    check: "chain",
  },
  {
    table: "ledger_checkpoint",
    key: "size",
    set: (at) => `chain = ${bit("chain", at)}`,
    check: "chain",
  },
  {
    table: "ledger_cosignature",
    key: "size",
    set: (at) => `line = ${textBit("line", at)}`,
    check: "cosignatures",
  },
  {
    table: "ledger_cosignature",
    key: "size",
    set: (at) => `witness = ${textBit("witness", at)}`,
    check: "cosignatures",
  },
];

describe("any single change is found", () => {
  test.each(columns)("$table: $set", async ({ table, key, set, check }) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.nat(100_000), async (n, at) => {
        const found = await whenChanged(
          `update ${table} set ${set(at)} where ${nth(table, key, n)}`,
          table,
        );
        expect(found).toContain(check);
      }),
      { numRuns: 6 },
    );
  });

  test.each<[string, string, Check]>([
    ["ledger_leaf", "update ledger_leaf set entry_id = -entry_id where leaf_index = 7", "leaves"],
    ["ledger_leaf", "delete from ledger_leaf where leaf_index = 7", "order"],
    [
      "ledger_leaf",
      "update ledger_leaf set leaf_index = -1 - leaf_index where leaf_index = 7",
      "order",
    ],
    [
      "ledger_leaf",
      "delete from ledger_leaf where leaf_index = (select max(leaf_index) from ledger_leaf)",
      "complete",
    ],
    ["ledger_payload", "delete from ledger_payload where entry_id = 9", "complete"],
    ["ledger_tile", "delete from ledger_tile where level = 1", "tiles"],
    [
      "ledger_tile",
      "insert into ledger_tile values (5, 5, decode(repeat('00', 32), 'hex'))",
      "tiles",
    ],
    [
      "ledger_checkpoint",
      "delete from ledger_checkpoint where size = (select max(size) from ledger_checkpoint)",
      "complete",
    ],
    [
      "ledger_checkpoint",
      "delete from ledger_checkpoint where size = (select size from ledger_checkpoint order by size offset 1 limit 1)",
      "chain",
    ],
    [
      "ledger_cosignature",
      "update ledger_cosignature set size = (select max(size) from ledger_checkpoint)",
      "cosignatures",
    ],
    ["ledger_head", "update ledger_head set entry_id = entry_id - 1", "complete"],
    ["ledger_head", "update ledger_head set after_id = 999999", "complete"],
    [
      "ledger_checkpoint",
      "insert into ledger_checkpoint select size + 9, root, now(), note, chain from ledger_checkpoint order by size desc limit 1",
      "checkpoints",
    ],
    ["ledger_head", "update ledger_head set size = size + 1", "complete"],
    ["consent", "update consent set status = 'givet' where status = 'trukketTilbage'", "consents"],
    [
      "consent",
      "update consent set valid_until = valid_until + 1 where status = 'givet'",
      "consents",
    ],
    [
      "consent",
      "update consent set categories = '{sundhed,social}' where status = 'givet'",
      "consents",
    ],
    ["consent", "delete from consent where status = 'givet'", "consents"],
    [
      "consent",
      "update consent set given_at = given_at - interval '1 day' where status = 'givet'",
      "consents",
    ],
    ["consent", "update consent set ended_at = now() where status = 'trukketTilbage'", "consents"],
    ["consent", "update consent set requested_at = now() where status = 'givet'", "consents"],
    ["consent", "update consent set text_shown = null where status = 'trukketTilbage'", "consents"],
    ["passkey", "update passkey set name = 'En anden'", "passkeys"],
    ["passkey", "update passkey set spki = set_bit(spki, 9, 1 - get_bit(spki, 9))", "passkeys"],
    ["passkey", "update passkey set cloned_at = now()", "passkeys"],
    ["passkey", "update passkey set created_at = created_at - interval '1 day'", "passkeys"],
    ["passkey", "delete from passkey", "passkeys"],
    [
      "passkey",
      "update passkey set id = gen_random_uuid(), person_id = (select id from person where id <> person_id limit 1)",
      "passkeys",
    ],
    ["delegation", "update delegation set status = 'aktiv'", "delegations"],
    ["delegation", "update delegation set helper_name = 'En anden'", "delegations"],
    [
      "ledger_payload",
      "update ledger_payload set citizen_id = gen_random_uuid() where citizen_id is not null",
      "rows",
    ],
    ["visit", "delete from visit where kind = 'document.read'", "rows"],
    ["visit", "update visit set actor_name = 'En anden' where kind = 'document.read'", "rows"],
    ["visit", "update visit set documents = '{}' where kind = 'document.read'", "rows"],
    [
      "recall",
      "update recall set acknowledged_at = now(), acknowledged_by_name = 'x', acknowledged_by_role = 'x'",
      "recalls",
    ],
    ["recall", "delete from recall", "recalls"],
  ])("in %s: %s", async (table, change, check) => {
    expect(await whenChanged(change, table)).toContain(check);
  });
});

test("two leaves that changed places are found", async () => {
  const swap = `update ledger_leaf a set entry_id = -b.entry_id from ledger_leaf b
    where a.leaf_index in (3, 4) and b.leaf_index = 7 - a.leaf_index;
    update ledger_leaf set entry_id = -entry_id where entry_id < 0`;
  expect(await whenChanged(swap, "ledger_leaf")).toEqual(
    expect.arrayContaining(["order", "tiles"]),
  );
});

describe("a lawful erasure", () => {
  const erase = (entry: string, reason = "Slettet efter anmodning") =>
    s.admin.begin(async (tx) => {
      await tx`set local role minsag_erase`;
      const [row] = await tx`select erase_entry(${entry}, ${reason})::text as id`;
      return row?.id as string;
    });
  const newestOf = async (kind: string) =>
    (await s.admin`select max(id)::text as id from ledger_entry where kind = ${kind}`)[0]
      ?.id as string;

  test("takes the words and leaves the log whole", async () => {
    const entry = await newestOf("visit.allowed");
    const erasure = await erase(entry);
    await s.settle();
    const left = await s.admin`select from ledger_payload where entry_id = ${entry}`;
    expect(left).toHaveLength(0);
    expect(await s.admin`select from visit where entry_id = ${entry}`).toHaveLength(0);
    expect((await s.order()).at(-1)).toBe(erasure);
    expect(await faulty()).toEqual([]);
    await expect(erase(entry)).rejects.toMatchObject({ code: "MS093" });
    await expect(erase(erasure)).rejects.toMatchObject({ code: "MS094" });
  });

  test("has a reason, and something to erase", async () => {
    await expect(erase("1", " . ")).rejects.toMatchObject({ code: "MS091" });
    await expect(erase("999999", "Slettet efter anmodning")).rejects.toMatchObject({
      code: "MS092",
    });
  });

  test("of a consent that is over takes its words from everywhere, and the check knows why", async () => {
    const words = "Jeg siger ja til noget helt bestemt";
    const consent = await s.giveConsent({ textShown: words });
    await s.decide(consent, "trukketTilbage");
    await s.settle();
    const entries = await s.admin`
      select e.id::text, e.kind from ledger_payload p join ledger_entry e on e.id = p.entry_id
      where p.payload::jsonb ->> 'consent' = ${consent} order by e.id`;
    expect(entries.map(({ kind }) => kind)).toEqual(["consent.given", "consent.revoked"]);
    const left = async () => {
      const [row] = await s.admin`
        select (select count(*)::int from consent where text_shown = ${words}) as rows,
          (select count(*)::int from ledger_payload where payload like ${`%${words}%`}) as entries`;
      return row;
    };
    expect(await left()).toEqual({ rows: 1, entries: 2 });
    await erase(entries[0]?.id);
    expect(await left()).toEqual({ rows: 0, entries: 1 });
    expect(await faulty()).toEqual([]);
    await erase(entries[1]?.id);
    expect(await left()).toEqual({ rows: 0, entries: 0 });
    await s.settle();
    expect(await faulty()).toEqual([]);
    // Nobody may use the erasure as a cover.
    const on = `where id = '${consent}'`;
    const changes = [
      `update consent set status = 'givet', text_shown = 'Ja' ${on}`,
      `update consent set status = 'udloebet' ${on}`,
      `update consent set text_shown = 'Noget andet' ${on}`,
    ];
    for (const change of changes)
      expect(await whenChanged(change, "consent")).toEqual(["consents"]);
  });

  test("does not take what is in force", async () => {
    await s.giveConsent();
    await expect(erase(await newestOf("consent.given"))).rejects.toMatchObject({ code: "MS095" });
  });
});
