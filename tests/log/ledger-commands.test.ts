import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checks, formatSignerKey } from "../../consent/index.ts";
import {
  leafHash,
  parseCheckpoint,
  parseNote,
  parseTlogProof,
  verifyConsistency,
  verifyInclusion,
} from "../../consent/verify/index.ts";
import { type LogScene, logScene, newSigner } from "./log-scene.ts";

/** `npm run ledger -- …` against an installation's database. 0 well, 1 does not hold, 2 misasked. */
// Some thirty processes are started; a busy machine needs its time.
vi.setConfig({ testTimeout: 300_000 });
const script = join(import.meta.dirname, "../../scripts/ledger.ts");
const folder = mkdtempSync(join(tmpdir(), "min-sag-ledger-"));
let s: LogScene;
/** The newest entry about a consent that stands, and entries about nothing. */
let standing: string;
let plain: string[];

beforeAll(async () => {
  s = await logScene("commands");
  await s.giveConsent();
  const [row] =
    await s.admin`select max(id)::text as id from ledger_entry where kind = 'consent.given'`;
  standing = row?.id;
  await s.settle();
  plain = [];
  for (let n = 0; n < 5; n += 1) plain.push(await s.append());
  await s.settle();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await s.drop();
});

const ledger = (...args: string[]) => ledgerWith({ LOG_KEYS: s.signer.vkey.text }, ...args);
function ledgerWith(keys: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, ...args],
    {
      encoding: "utf8",
      env: {
        ...{ PATH: process.env.PATH, LANG: "en", DATA_DIR: folder },
        ...{ DATABASE_URL: s.adminUrl, LOG_PASSWORD: new URL(s.logUrl).password },
        ...keys,
      },
    },
  );
  return { status, stdout, stderr };
}
const wrong = (stderr: string) => ({
  status: 1,
  stdout: "",
  stderr: expect.stringContaining(stderr),
});

async function heads() {
  const rows = await s.admin`select note from ledger_checkpoint where size > 0 order by size`;
  return rows.map(({ note }) => {
    const head = parseCheckpoint(parseNote(note)?.text ?? "");
    if (!head) throw new Error("no head");
    return head;
  });
}

test("fsck says that a whole log is whole, a line a check", () => {
  const { status, stdout, stderr } = ledger("fsck");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.pop()).toBe("The log is whole.");
  expect(lines).toHaveLength(checks.length);
  for (const line of lines) expect(line).toMatch(/^ok {3}/);
});

test("fsck believes the key file and the configuration, and no key the database could name", () => {
  const keyFile = join(folder, "a-log-key");
  writeFileSync(keyFile, `${formatSignerKey(s.signer)}\n`);
  expect(ledgerWith({ LOG_KEY_FILE: keyFile }, "fsck").status).toBe(0);
  const unknown = ledgerWith({ LOG_KEYS: newSigner().vkey.text }, "fsck");
  expect(unknown.status).toBe(1);
  expect(unknown.stdout).toMatch(
    /^FAULT Signatures on the heads .*\n +checkpoint \d+ is not signed/m,
  );
});

test.each([
  [
    "ledger_payload",
    "payload = payload || ' '",
    (entry: string) => `where entry_id = ${entry}`,
    /^FAULT Entries fit .*\n +entry \d+ commits to something else/m,
  ],
  [
    "ledger_tile",
    "hashes = set_bit(hashes, 0, 1 - get_bit(hashes, 0))",
    () => "where level = 0",
    /^FAULT Tiles .*\n +tile 0\/0 is not/m,
  ],
  ["consent", "purpose = 'andet'", () => "", /^FAULT Consents .*\n +consent [0-9a-f-]{36} is not/m],
])("fsck answers 1 for a change planted in %s", async (table, change, where, line) => {
  const behind = (statement: string) =>
    s.admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(statement);
    });
  await s.admin.unsafe(`create table before_change as table ${table}`);
  await behind(`update ${table} set ${change} ${where(plain[0] ?? "")}`);
  const found = ledger("fsck");
  await behind(`delete from ${table}; insert into ${table} select * from before_change`);
  await s.admin.unsafe("drop table before_change");
  expect(found.status).toBe(1);
  expect(found.stdout).toMatch(line);
  expect(found.stdout).toMatch(/\nThe log is NOT whole\.\n$/);
  expect(ledger("fsck").status).toBe(0);
});

test("prove gives a proof that verifies, and 1 for an entry without a place", async () => {
  const entry = plain[2] ?? "";
  const { status, stdout } = ledger("prove", entry);
  expect(status).toBe(0);
  const proof = parseTlogProof(stdout);
  const head = (await heads()).at(-1);
  const leaf = (await s.log.proof(BigInt(entry)))?.leaf ?? "";
  if (!proof || !head) throw new Error("no proof");
  const hash = await leafHash(new TextEncoder().encode(leaf));
  expect(await verifyInclusion(hash, proof.index, head.size, proof.hashes, head.root)).toBe(true);

  expect(ledger("prove", "999999999")).toEqual(wrong("no such entry"));
  const waiting = await s.append();
  expect(ledger("prove", waiting)).toEqual(wrong("no place in the tree yet"));
  await s.settle();
});

test("consistency gives a proof that verifies, and 1 beyond the tree", async () => {
  const [small, large] = [(await heads())[0], (await heads()).at(-1)];
  if (!small || !large) throw new Error("no heads");
  const { status, stdout } = ledger("consistency", `${small.size}`, `${large.size}`);
  expect(status).toBe(0);
  const hashes = stdout
    .trimEnd()
    .split("\n")
    .map((line) => new Uint8Array(Buffer.from(line, "base64")));
  const holds = verifyConsistency(small.size, small.root, large.size, large.root, hashes);
  expect(await holds).toBe(true);
  expect(ledger("consistency", "3", "3")).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(ledger("consistency", "1", `${large.size + 1n}`)).toEqual(wrong("not that large"));
});

test("erase takes what an entry says, once and with a reason; the log stays whole", async () => {
  const entry = plain[3] ?? "";
  expect(ledger("erase", entry, "no")).toEqual(wrong("must have a reason"));
  expect(ledger("erase", "999999999", "Erased on request")).toEqual(wrong("no such entry"));
  expect(ledger("erase", standing, "Erased on request")).toEqual(wrong("still stands"));
  expect(await s.admin`select from ledger_payload where entry_id = ${entry}`).toHaveLength(1);

  const { status, stdout, stderr } = ledger("erase", entry, "Erased", "on", "request");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const erasure = /The erasure is entry (\d+)\.\n$/.exec(stdout)?.[1] ?? "";
  expect(await s.admin`select from ledger_payload where entry_id = ${entry}`).toHaveLength(0);
  const [said] =
    await s.admin`select payload::jsonb ->> 'reason' as reason from ledger_payload where entry_id = ${erasure}`;
  expect(said?.reason).toBe("Erased on request");

  expect(ledger("erase", entry, "Erased on request")).toEqual(wrong("erased already"));
  expect(ledger("erase", erasure, "Erased on request")).toEqual(wrong("is not erased"));
  await s.settle();
  expect(ledger("prove", entry).status).toBe(0);
  expect(ledger("fsck").status).toBe(0);
});

test("erase takes the words of a consent that is over, and names the entries that still say them", async () => {
  const consent = await s.giveConsent({ textShown: "Jeg siger ja" });
  await s.decide(consent, "trukketTilbage");
  const ids = await s.admin`
    select p.entry_id::text as id from ledger_payload p
    where p.payload::jsonb ->> 'consent' = ${consent} order by p.entry_id`;
  const [given = "", revoked = ""] = ids.map(({ id }) => id);
  const first = ledger("erase", given, "Erased on request");
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toContain(`The same words still stand in entry ${revoked}:`);
  const [row] = await s.admin`select text_shown from consent where id = ${consent}`;
  expect(row).toEqual({ text_shown: null });
  const second = ledger("erase", revoked, "Erased on request");
  expect(second).toMatchObject({ status: 0, stderr: "" });
  expect(second.stdout).not.toContain("still stand");
  await s.settle();
  expect(ledger("fsck").status).toBe(0);
});

test("adopt waits for nobody, and lets a restored log go on", async () => {
  await s.admin.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(7200010::bigint)`;
    expect(ledger("adopt")).toEqual(wrong("Another process"));
  });
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update ledger_head set system_id = 'elsewhere'`;
  });
  await s.append();
  await expect(s.sequencer.round()).rejects.toThrow("adopt");
  expect(ledger("adopt")).toMatchObject({
    ...{ status: 0, stderr: "" },
    stdout: expect.stringContaining("1 entries got their place"),
  });
  await s.append();
  await s.settle();
  expect(ledger("fsck").status).toBe(0);
});

describe("asked wrongly, a command says how and does nothing", () => {
  test.each([
    ...["fsck now", "prove", "prove 1 2", "prove -1", "prove 1.5", "prove 9223372036854775808"],
    ...["consistency 5", "consistency 0 5", "consistency 5 3", "consistency 1 x"],
    ...["erase", "erase 1", "erase x Erased on request", "adopt this"],
  ])("%s", (line) => {
    const [command = "", ...args] = line.split(" ");
    const { status, stdout, stderr } = ledger(command, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`npm run ledger -- ${command}`);
    expect(stderr).not.toContain("    at ");
  });
});
