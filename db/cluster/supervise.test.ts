import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Cluster, openCluster } from "./cluster.ts";
import { withConnection } from "./connect.ts";
import { withLock } from "./lock.ts";
import { runProgram } from "./program.ts";

let dataDir: string;
let cluster: Cluster;
let lock: string;
const answer = (url: string) => withConnection(url, (sql) => sql`select 1 as one`);
const serverPid = () =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
const killServer = () => process.kill(serverPid(), "SIGKILL");
const alarms = () => ({ died: vi.fn(), back: vi.fn(), givenUp: vi.fn() });
const patience = { timeout: 50_000, interval: 20 };

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "min-sag-test-"));
  lock = join(dataDir, "postgres.lock");
});

beforeEach(async () => {
  cluster = await openCluster({ dataDir, log: () => {}, durable: false });
});

afterEach(() => cluster.stop());
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test("a killed server is started again on its port, with what was committed, as often as it takes", async () => {
  const told = alarms();
  cluster.keepAlive(told);
  await withConnection(cluster.adminUrl, async (sql) => {
    await sql`create table kept as select 7 as seven`;
    for (const times of [1, 2]) {
      const before = serverPid();
      killServer();
      await vi.waitFor(() => expect(told.back).toHaveBeenCalledTimes(times), patience);
      // The same pool, which has lost its connections and knows only this one address.
      expect(await sql`select seven from kept`).toMatchObject([{ seven: 7 }]);
      expect(serverPid()).not.toBe(before);
    }
  });
  expect(told.died).toHaveBeenCalledTimes(2);
  expect(told.givenUp).not.toHaveBeenCalled();
});

test("a server that dies again and again is given up", async () => {
  const told = alarms();
  told.back.mockImplementation(killServer);
  cluster.keepAlive(told);
  killServer();
  await vi.waitFor(() => expect(told.givenUp).toHaveBeenCalledOnce(), patience);
  expect(told.back).toHaveBeenCalledTimes(3);
  expect(told.givenUp.mock.calls[0]?.[0].message).toMatch(/died or did not start 4 times/);
});

test("a server whose port is taken meanwhile is given up, with PostgreSQL's own reason", async () => {
  const told = alarms();
  const thief = createServer();
  cluster.keepAlive(told);
  await withLock(lock, async () => {
    killServer();
    const port = Number(new URL(cluster.adminUrl).port);
    await vi.waitFor(() => expect(answer(cluster.adminUrl)).rejects.toThrow(), patience);
    await new Promise<void>((resolve) => thief.listen(port, "127.0.0.1", resolve));
  });
  await vi.waitFor(() => expect(told.givenUp).toHaveBeenCalledOnce(), patience);
  thief.close();
  expect(told.givenUp.mock.calls[0]?.[0].message).toMatch(/could not bind/);
  expect(told.died).toHaveBeenCalledOnce();
  expect(told.back).not.toHaveBeenCalled();
});

test("who leaves while the server is dead leaves nothing running", async () => {
  const told = alarms();
  cluster.keepAlive(told);
  const left = await withLock(lock, async () => {
    killServer();
    await vi.waitFor(() => expect(answer(cluster.adminUrl)).rejects.toThrow(), patience);
    return { promise: cluster.stop() };
  });
  await left.promise;
  await expect(answer(cluster.adminUrl)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(told.back).not.toHaveBeenCalled();
});

test("a start under way is interrupted", async () => {
  const begun = join(dataDir, "begun");
  const program = `process.on("SIGINT", () => process.exit(7)); setInterval(() => {}, 1000);
    require("node:fs").writeFileSync(process.argv[1], "")`;
  const ending = new AbortController();
  const run = runProgram(process.execPath, ["-e", program, begun], undefined, {
    leavesServer: true,
    signal: ending.signal,
  });
  await vi.waitFor(() => expect(existsSync(begun)).toBe(true), patience);
  ending.abort();
  expect(await run).toMatchObject({ code: 7 });
});

test("somebody else's server is never started by us", async () => {
  const told = alarms();
  const options = { dataDir, databaseUrl: cluster.adminUrl, log: () => {} };
  const external = await openCluster(options);
  external.keepAlive(told);
  const own = alarms();
  cluster.keepAlive(own);
  killServer();
  await vi.waitFor(() => expect(own.back).toHaveBeenCalledOnce(), patience);
  expect(told.died).not.toHaveBeenCalled();
});
