import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPaperFiles, rekey } from "../../consent/index.ts";
import { connect, type Sql } from "../../db/client.ts";
import { type Scene, scene } from "./scene.ts";

/** docs/adr/0023, "A new master key": citizens' keys are sealed anew, files are not, whatever happens. */
let s: Scene;
let folder: string;
let keeper: Sql;
const script = join(import.meta.dirname, "../../scripts/files.ts");
const [old, fresh] = [randomBytes(32), randomBytes(32)];
/** As a citizen's key is sealed, by the first file somebody adds. */
const before = () => createPaperFiles(folder, old);
let citizens: string[];
beforeAll(async () => {
  s = await scene("master_key");
  folder = mkdtempSync(join(tmpdir(), "min-sag-master-"));
  keeper = connect(s.filesUrl, 2);
});
afterAll(async () => {
  await keeper.end({ timeout: 1 });
  await s.drop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await s.admin`truncate document_file`;
  await s.admin`delete from citizen_key`;
  citizens = [];
  for (let n = 0; n < 12; n += 1) citizens.push((await someone()).citizen);
});

/** Somebody with a file, past the guards; answers whose, and what it holds. */
async function someone() {
  const person = await s.make.person("Borger");
  const sag = await s.make.sag(person.id, s.kommune.id);
  const session = await s.make.session(person.id, "borger");
  const files = before();
  const incoming = await files.begin();
  const content = randomBytes(1000);
  await incoming.write(content);
  const stored = await incoming.finish();
  const paper = await s.make.document(sag, s.kommune.id, { type: "cv" });
  await s.gate.visit({ session, kind: "document.add", basis: { kind: "selv" } }, async (db) => {
    const kept = await files.keep(db, person.id, stored);
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      // The key is not committed yet: only the paper's file is written beside the visit.
      await tx`insert into document_file ${tx({
        ...{ document_id: paper.id, citizen_id: person.id, place: kept.place },
        ...{ sealed_key: kept.sealedKey, media_type: "application/pdf", bytes: content.length },
        ...{ sha256: stored.sha256, scan: "ren", added_at: new Date(), added_by_name: "x" },
      })}`;
    });
  });
  return { citizen: person.id, session, paper: paper.id, content };
}
async function read(one: Awaited<ReturnType<typeof someone>>, files: ReturnType<typeof before>) {
  const basis = { kind: "selv" } as const;
  const asked = {
    session: one.session,
    kind: "document.read" as const,
    basis,
    documents: [one.paper],
  };
  const outcome = await s.gate.visit(asked, (db) => files.of(db, one.paper));
  if (!outcome.allowed || !outcome.value || outcome.value === "erased") return null;
  const opened = await outcome.value.open();
  try {
    return await opened.readAt(0, opened.bytes);
  } finally {
    await opened.close();
  }
}
const bytesOnDisk = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name)).toString("base64"))
    .toSorted();

test("opens with either key until all are done, then with the new one only; no file is touched", async () => {
  const one = await someone();
  const disk = bytesOnDisk();
  const either = createPaperFiles(folder, fresh, old);
  expect(await read(one, either)).toEqual(one.content);
  expect(await rekey(keeper, old, fresh)).toEqual({ resealed: 13, already: 0, unknown: 0 });
  expect(await read(one, either)).toEqual(one.content);
  expect(await read(one, createPaperFiles(folder, fresh))).toEqual(one.content);
  await expect(read(one, before())).rejects.toThrow();
  expect(bytesOnDisk()).toEqual(disk);
  expect(await rekey(keeper, old, fresh)).toEqual({ resealed: 0, already: 13, unknown: 0 });
});

test("two who do it at once lose no key", async () => {
  const one = await someone();
  const [a, b] = await Promise.all([rekey(keeper, old, fresh), rekey(keeper, old, fresh)]);
  expect(a.resealed + b.resealed).toBe(13);
  expect(a.unknown + b.unknown).toBe(0);
  expect(await read(one, createPaperFiles(folder, fresh))).toEqual(one.content);
});

test("a key that neither opens is counted and left as it is", async () => {
  const strange = randomBytes(60);
  await s.admin`update citizen_key set sealed_key = ${strange} where citizen_id = ${citizens[0] ?? ""}`;
  expect(await rekey(keeper, old, fresh)).toEqual({ resealed: 11, already: 0, unknown: 1 });
  const [row] =
    await s.admin`select sealed_key from citizen_key where citizen_id = ${citizens[0] ?? ""}`;
  expect(row?.sealed_key).toEqual(strange);
});

test("only in the place of the one that was read, and only by a key", async () => {
  const [citizen = ""] = citizens;
  const put = async (read: Buffer, next: Buffer) =>
    (await keeper`select reseal_citizen_key(${citizen}, ${read}, ${next}) as mine`)[0]?.mine;
  expect(await put(randomBytes(60), randomBytes(60))).toBe(false);
  const [row] = await s.admin`select sealed_key from citizen_key where citizen_id = ${citizen}`;
  await expect(put(row?.sealed_key, Buffer.alloc(0))).rejects.toMatchObject({ code: "22023" });
});

const environment = () => ({
  ...{ PATH: process.env.PATH, LANG: "en", DATA_DIR: folder, DATABASE_URL: s.adminUrl },
  ...{ FILES_PASSWORD: new URL(s.filesUrl).password },
  ...{ FILES_KEY: fresh.toString("hex"), FILES_KEY_OLD: old.toString("hex") },
});
const command = (env: NodeJS.ProcessEnv = environment()) => {
  const args = ["--disable-warning=ExperimentalWarning", script, "rekey"];
  return spawnSync(process.execPath, args, { encoding: "utf8", env });
};

test("the command is killed in the middle, and run again does the rest", async () => {
  const one = await someone();
  // The fourth key is held, so that the command stands still there when it is killed.
  const [held] = await s.admin`
    select citizen_id from citizen_key order by citizen_id offset 3 limit 1`;
  await s.admin.begin(async (tx) => {
    await tx`select from citizen_key where citizen_id = ${held?.citizen_id} for update`;
    const args = ["--disable-warning=ExperimentalWarning", script, "rekey"];
    const child = spawn(process.execPath, args, { env: environment(), stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
    await waitsForLock();
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
  });
  const { status, stdout, stderr } = command();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^Sealed anew: (9|10)\. Were already: (4|3)\.\nAll are sealed/);
  expect(await read(one, createPaperFiles(folder, fresh))).toEqual(one.content);
});

/** Until somebody of the keeper's role waits for a row: the database says so, no clock does. */
async function waitsForLock(): Promise<void> {
  const [row] = await s.admin`
    select count(*)::int as n from pg_stat_activity
    where usename = 'minsag_files' and wait_event_type = 'Lock' and datname = current_database()`;
  if (row?.n === 0) return waitsForLock();
}

test("the command says what it needs, and what it could not do", async () => {
  const { FILES_KEY_OLD: _old, ...without } = environment();
  expect(command(without)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("FILES_KEY_OLD"),
  });
  await s.admin`update citizen_key set sealed_key = ${randomBytes(60)} where citizen_id = ${citizens[0] ?? ""}`;
  const { status, stdout, stderr } = command();
  expect(status).toBe(1);
  expect(stdout).toBe("Sealed anew: 11. Were already: 0.\n");
  expect(stderr).toMatch(/^1 cannot be opened with either key/);
});
