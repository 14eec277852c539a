import { afterEach, beforeEach, expect, test } from "vitest";
import { adopt, continuesWith, createSequencer, fsck } from "../../consent/index.ts";
import { parseNote, verifyNote } from "../../consent/log/note.ts";
import { parseVkey } from "../../consent/log/note-key.ts";
import { connect } from "../../db/client.ts";
import { type LogScene, logScene, newSigner } from "./log-scene.ts";

/** Architecture, "The ledger": one order for all entries, found without ever stopping a writer. */
let s: LogScene;
beforeEach(async () => {
  s = await logScene("sequencer");
});
afterEach(() => s.drop());

/** Verifier keys that signed after ours. */
const renewals: string[] = [];
const faults = async () =>
  (await fsck(s.admin, { ...s.keys, log: [...s.keys.log, ...renewals] })).filter(
    ({ faultCount }) => faultCount > 0,
  );

test("the first head is that of the empty tree", async () => {
  expect(await s.log.checkpoint()).toBeNull();
  await s.sequencer.round();
  const [origin, size, root] = (await s.log.checkpoint())?.split("\n") ?? [];
  // RFC 6962 section 2.1: SHA-256 of nothing.
  expect([origin, size, root]).toEqual([
    "localhost/ledger",
    "0",
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
  ]);
});

test("an entry waits for older transactions, and comes after what they wrote", async () => {
  await s.settle();
  const before = await s.order();
  const older = await s.admin.reserve();
  await older`begin`;
  const first = await s.append(older);
  const second = await s.append();
  expect(await s.sequencer.round()).toEqual({ integrated: 0, more: false });
  const third = await s.append(older);
  await older`commit`;
  older.release();
  await s.settle();
  expect((await s.order()).slice(before.length)).toEqual([first, third, second]);
});

test("what was rolled back leaves no gap", async () => {
  await s.settle();
  const before = await s.order();
  const undone = await s.admin.reserve();
  await undone`begin`;
  await s.append(undone);
  const kept = await s.append();
  await undone`rollback`;
  undone.release();
  await s.settle();
  expect((await s.order()).slice(before.length)).toEqual([kept]);
  expect(await faults()).toEqual([]);
});

test("sequencers in several processes take turns: no place twice, none left out", async () => {
  const others = [1, 2, 3].map(() => createSequencer(s.logSql, s.signer));
  let done = false;
  const writers = [1, 2, 3, 4].map(async () => {
    for (let n = 0; n < 40; n++) await s.append();
  });
  const rounds = [s.sequencer, ...others].map(async (sequencer) => {
    while (!done) await sequencer.round();
  });
  await Promise.all(writers);
  done = true;
  await Promise.all(rounds);
  await s.settle();
  const [count] = await s.admin`select count(*)::int as entries from ledger_entry`;
  expect(new Set(await s.order()).size).toBe(count?.entries);
  expect(await faults()).toEqual([]);
});

test("a process that freezes in its round, connection and all, is succeeded within five seconds", async () => {
  await s.settle();
  const frozen = connect(s.logUrl, 1);
  const hasTheTurn = new Promise<void>((taken) => {
    const begin = (work: (tx: unknown) => unknown) =>
      frozen.begin(async (tx) => {
        let statements = 0;
        const stalling = (...query: Parameters<typeof tx>) => {
          statements += 1;
          if (statements === 1) return tx(...query);
          taken();
          return new Promise(() => {});
        };
        await work(stalling);
      });
    const sequencer = createSequencer({ begin } as never, s.signer);
    void sequencer.round().catch(() => {});
  });
  await hasTheTurn;
  const entry = await s.append();
  await expect
    .poll(async () => [(await s.sequencer.round()).integrated, (await s.order()).at(-1)], {
      timeout: 5_000,
    })
    .toEqual([1, entry]);
  await frozen.end({ timeout: 0 });
  expect(await faults()).toEqual([]);
});

test("a round that fails leaves nothing behind, and the next one does its work", async () => {
  await s.settle();
  const head = await s.log.checkpoint();
  await s.admin.unsafe(`create function fail() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$;
    create trigger fail before insert on ledger_checkpoint for each row execute function fail()`);
  const entry = await s.append();
  await expect(s.settle()).rejects.toThrow("disk full");
  expect(await s.log.checkpoint()).toBe(head);
  await s.admin`drop trigger fail on ledger_checkpoint`;
  await s.settle();
  expect((await s.order()).at(-1)).toBe(entry);
  expect(await faults()).toEqual([]);
});

test("after a change of keys each head verifies with its own, and going on needs one of them", async () => {
  await s.settle();
  const old = await s.log.checkpoint();
  const renewed = newSigner();
  renewals.push(renewed.vkey.text);
  await s.append();
  const next = createSequencer(s.logSql, renewed);
  while ((await next.round()).integrated === 0);
  const signedBy = (note: string | null, vkey: string) => {
    const [parsed, key] = [parseNote(note ?? ""), parseVkey(vkey)];
    return parsed && key ? verifyNote(parsed, [key]) : null;
  };
  expect(signedBy(old, s.signer.vkey.text)).toMatchObject({ ok: true });
  expect(signedBy(await s.log.checkpoint(), renewed.vkey.text)).toMatchObject({ ok: true });
  expect(await continuesWith(s.app, [newSigner().vkey.text, renewed.vkey.text])).toBe(true);
  expect(await continuesWith(s.app, [s.signer.vkey.text])).toBe(false);
  expect(await continuesWith(s.app, [])).toBe(false);
});

test("a database restored into another server is not sequenced as if it were at home", async () => {
  await s.settle();
  await s.admin`update ledger_head set system_id = '1'`;
  await s.append();
  await expect(s.sequencer.round()).rejects.toThrow("restored");
});

test("an adopted log goes on: what waited comes first, what is new after it, and nothing twice", async () => {
  await s.settle();
  // The old server had counted further than the new one will for a long time.
  const late = await s.append();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update ledger_entry set xact_id = (xact_id::text::bigint + 1000000)::text::xid8`;
    await tx`update ledger_head set system_id = '1', xact_id = (xact_id::text::bigint + 1000000)::text::xid8`;
  });
  expect(await adopt(s.logSql)).toBe(1);
  const fresh = await s.append();
  await s.settle();
  expect((await s.order()).slice(-2)).toEqual([late, fresh]);
  expect(await faults()).toEqual([]);
  expect(await adopt(s.logSql)).toBe(0);
});

test.each([
  ["update ledger_tile set hashes = decode(repeat('00', 32), 'hex') where level = 0", "MS011"],
  ["delete from ledger_tile", "MS011"],
  ["delete from ledger_leaf", "MS011"],
  ["update ledger_leaf set entry_id = entry_id + 1", "MS011"],
  ["truncate ledger_leaf", "MS011"],
  ["update ledger_checkpoint set note = ''", "MS011"],
  ["update ledger_head set size = 0", "MS011"],
  ["update ledger_head set size = size + 1", "MS011"],
  ["update ledger_head set xact_id = '999999'", "MS011"],
  [
    "insert into ledger_leaf select 9000000000000000000, ledger_append('visit.allowed', null, '{}')",
    "MS011",
  ],
  [
    "insert into ledger_leaf select max(leaf_index) + 1, 9000000000000000000 from ledger_leaf",
    "MS011",
  ],
  ["insert into ledger_checkpoint values (5000, '', now(), '', '')", "MS011"],
  ["delete from ledger_head", "MS011"],
])("even an administrator cannot: %s", async (statement, code) => {
  await s.append();
  await s.settle();
  await expect(s.admin.unsafe(statement)).rejects.toMatchObject({ code });
});

test("the sequencer's role reads the public halves and writes the tree, and that is all", async () => {
  const rows = await s.admin`
    select privilege_type || ' ' || table_name || coalesce('.' || column_name, '') as may from (
      select privilege_type, table_name, null as column_name from information_schema.table_privileges
        where grantee = 'minsag_log'
      union all
      select c.privilege_type, c.table_name, c.column_name from information_schema.column_privileges c
        where c.grantee = 'minsag_log' and not exists (select from information_schema.table_privileges t
          where t.grantee = c.grantee and t.table_name = c.table_name and t.privilege_type = c.privilege_type)) p`;
  const grown = ["ledger_leaf", "ledger_tile", "ledger_checkpoint", "ledger_cosignature"];
  expect(rows.map(({ may }) => may).toSorted()).toEqual(
    [
      ...grown.flatMap((table) => [`INSERT ${table}`, `SELECT ${table}`]),
      ...["SELECT ledger_entry", "SELECT ledger_head", "UPDATE ledger_head"],
      "UPDATE ledger_tile.hashes",
    ].toSorted(),
  );
});

test.each([
  "delete from ledger_leaf",
  "update ledger_tile set level = 3",
  "insert into ledger_entry (xact_id, kind, at, commitment, leaf_hash) values ('1', 'x', now(), '', '')",
  "select * from ledger_payload",
  "select * from visit",
  "select * from consent",
])("the sequencer's role may not: %s", async (statement) => {
  await expect(s.logSql.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
});

test.each([
  "insert into ledger_leaf (leaf_index, entry_id) values (99, 1)",
  "insert into ledger_checkpoint (size, root, signed_at, note) values (99, '', now(), '')",
  "update ledger_head set size = 0",
  "select erase_entry(1, 'because I want to')",
])("the app's role may not: %s", async (statement) => {
  await expect(s.app.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
});
