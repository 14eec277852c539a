import { afterAll, beforeAll, expect, test } from "vitest";
import { createGapMonitor, createGate } from "../../consent/index.ts";
import { type LogScene, logScene } from "./log-scene.ts";

/** Issue: compares visits with served responses, and how long entries wait for their place. */
let s: LogScene;
beforeAll(async () => {
  s = await logScene("gap");
  await s.settle();
});
afterAll(() => s.drop());

test("every answered visit is followed to its leaf; one that gets none in time stays counted", async () => {
  let clock = 0;
  const monitor = createGapMonitor(s.app, () => clock);
  const gate = createGate(s.app, { idleMinutes: 30, absoluteMinutes: 480 }, monitor.answered);
  const own = {
    session: s.citizenSession,
    kind: "overview.read",
    basis: { kind: "selv" },
  } as const;
  for (let n = 0; n < 3; n++) await gate.visit(own, async () => {});
  await s.settle();
  clock = 6_000;
  expect((await monitor.look()).unaccounted).toBe(0);
  // As if the database had forgotten what it acknowledged.
  const { visit } = (await gate.visit(own, async () => {})) as { visit: { entryId: number } };
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from ledger_payload where entry_id = ${visit.entryId}`;
    await tx`delete from ledger_entry where id = ${visit.entryId}`;
  });
  expect((await monitor.look()).unaccounted).toBe(0);
  clock = 10_000;
  expect((await monitor.look()).unaccounted).toBe(0);
  clock = 12_000;
  expect((await monitor.look()).unaccounted).toBe(1);
  expect((await monitor.look()).unaccounted).toBe(1);
});

test("an answer whose entry only comes late is counted until it comes", async () => {
  let clock = 0;
  const monitor = createGapMonitor(s.app, () => clock);
  const entry = await s.append();
  monitor.answered(Number(entry));
  expect((await monitor.look()).unaccounted).toBe(0);
  clock = 5_000;
  await monitor.look();
  clock = 5_001;
  expect((await monitor.look()).unaccounted).toBe(1);
  await s.settle();
  expect((await monitor.look()).unaccounted).toBe(0);
});

test("an answer is not forgotten when the database does not answer, and has its patience after it", async () => {
  let clock = 0;
  const broken = Object.assign(
    (...args: unknown[]) =>
      down
        ? Promise.reject(new Error("down"))
        : (s.app as never as (...a: unknown[]) => unknown)(...args),
    {},
  ) as never as typeof s.app;
  let down = true;
  const monitor = createGapMonitor(broken, () => clock);
  monitor.answered(987_654_321);
  await expect(monitor.look()).rejects.toThrow("down");
  down = false;
  clock = 60_000;
  expect((await monitor.look()).unaccounted).toBe(0);
  clock = 65_000;
  expect((await monitor.look()).unaccounted).toBe(0);
  clock = 65_001;
  expect((await monitor.look()).unaccounted).toBe(1);
});

test("what waits is counted from its own time, until it has its place", async () => {
  const monitor = createGapMonitor(s.app);
  await s.settle();
  expect(await monitor.look()).toMatchObject({ waiting: 0, oldestSeconds: 0 });
  const entry = await s.append();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update ledger_entry set at = at - interval '6 seconds' where id = ${entry}`;
  });
  const late = await monitor.look();
  expect(late.waiting).toBe(1);
  expect(late.oldestSeconds).toBeGreaterThan(5);
  await s.settle();
  expect(await monitor.look()).toMatchObject({ waiting: 0, oldestSeconds: 0 });
});
