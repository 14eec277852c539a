import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCluster } from "./cluster.ts";
import { withConnection } from "./connect.ts";
import { secret } from "./secret.ts";

let dataDir: string;
let lines: string[];
let launcher: ChildProcessByStdio<null, Readable, null> | undefined;
const log = (line: string) => lines.push(line);
const answer = (url: string) => withConnection(url, (sql) => sql`select 1 as one`);
const kill = async (child: ChildProcess | undefined) => {
  if (child?.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "close");
};
const serverPid = () =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "min-sag-test-"));
  lines = [];
});

afterEach(async () => {
  await kill(launcher);
  launcher = undefined;
  // Joins whatever a failed test left running, so that nothing outlives the run.
  await (await openCluster({ dataDir, log, durable: false })).stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("a cluster starts, keeps its data over a restart and is gone after stop", async () => {
  const first = await openCluster({ dataDir, log });
  await withConnection(first.adminUrl, (sql) => sql`create table kept as select 7 as seven`);
  await Promise.all([first.stop(), first.stop()]);
  await expect(answer(first.adminUrl)).rejects.toMatchObject({ code: "ECONNREFUSED" });

  const second = await openCluster({ dataDir, log });
  const rows = await withConnection(second.adminUrl, (sql) => sql`select seven from kept`);
  expect(rows).toMatchObject([{ seven: 7 }]);
  await second.stop();
});

test("it listens on 127.0.0.1 only, asks for a password and writes durably", async () => {
  const cluster = await openCluster({ dataDir, log });
  const settings = await withConnection(
    cluster.adminUrl,
    (sql) => sql`
      select name, setting from pg_settings
      where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit')
      order by name`,
  );
  expect(settings.map((row) => row.setting)).toEqual(["on", "127.0.0.1", "on", ""]);
  const wrong = new URL(cluster.adminUrl);
  wrong.password = "0".repeat(64);
  await expect(answer(wrong.href)).rejects.toMatchObject({ code: "28P01" });
  await cluster.stop();
});

test("a server whose launcher was killed is found again on its port, and then stopped", async () => {
  launcher = spawn(
    process.execPath,
    [
      "--input-type=module",
      "--disable-warning=ExperimentalWarning",
      "-e",
      `const { openCluster } = await import(${JSON.stringify(new URL("./cluster.ts", import.meta.url).href)});
       const { adminUrl } = await openCluster({ dataDir: process.argv[1], log: () => {} });
       console.log(adminUrl);
       setInterval(() => {}, 60000);`,
      dataDir,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [line] = (await once(launcher.stdout, "data")) as [Buffer];
  const adminUrl = line.toString().trim();
  const pid = serverPid();

  // While the launcher lives, the server is not ours to stop.
  const guest = await openCluster({ dataDir, log });
  expect(guest.adminUrl).toBe(adminUrl);
  await guest.stop();
  await answer(adminUrl);
  expect(lines.join()).toMatch(/already runs.*keeps running/);

  await kill(launcher);
  const heir = await openCluster({ dataDir, log });
  expect([heir.adminUrl, serverPid()]).toEqual([adminUrl, pid]);
  await heir.stop();
  await expect(answer(adminUrl)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("two processes' worth of opening at once share one server; the last to leave stops it", async () => {
  const [a, b] = await Promise.all([
    openCluster({ dataDir, log, durable: false }),
    openCluster({ dataDir, log, durable: false }),
  ]);
  expect(a.adminUrl).toBe(b.adminUrl);
  await a.stop();
  await answer(b.adminUrl);
  await b.stop();
  await expect(answer(b.adminUrl)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("a note in postmaster.pid that belongs to another program does not block the start", async () => {
  const first = await openCluster({ dataDir, log, durable: false });
  const pidFile = join(dataDir, "postgres", "postmaster.pid");
  const note = readFileSync(pidFile, "utf8").replace(/^\d+/, String(process.pid));
  await first.stop();
  writeFileSync(pidFile, note);
  const second = await openCluster({ dataDir, log, durable: false });
  await answer(second.adminUrl);
  await second.stop();
});

test("a database run by somebody else is checked, used and left alone", async () => {
  const own = await openCluster({ dataDir, log, durable: false });
  const external = await openCluster({
    dataDir: dirname(dataDir),
    databaseUrl: own.adminUrl,
    log,
  });
  expect(external).toMatchObject({ kind: "external", adminUrl: own.adminUrl });
  await external.stop();
  await answer(own.adminUrl);

  // One that is still to be made is made from the server's own.
  const later = new URL(own.adminUrl);
  later.pathname = "/minsag_later";
  const entered = await openCluster({ dataDir, databaseUrl: later.href, log });
  expect(new URL(entered.adminUrl).pathname).toBe("/postgres");
  await answer(entered.adminUrl);
  await own.stop();

  const gone = openCluster({ dataDir, databaseUrl: own.adminUrl, log });
  await expect(gone).rejects.toThrow(/DATABASE_URL cannot be used \(ECONNREFUSED\)/);
  await expect(gone).rejects.not.toThrow(new RegExp(secret(dataDir, "postgres-admin")));
});
