import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { withLock } from "../../db/cluster/lock.ts";
import { type Command, runCommand } from "./command.ts";
import { Visitor } from "./visitor.ts";

test.describe.configure({ timeout: 240_000 });

const patience = { timeout: 60_000, intervals: [50] };
const times = (portal: Command, line: RegExp) => portal.output().match(line)?.length ?? 0;
const serverPid = ({ dataDir }: Command) =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
/** The supervisor starts a server under the cluster's lock: while we hold it, the dead one stays dead. */
const meanwhile = <T>({ dataDir }: Command, work: () => Promise<T>) =>
  withLock(join(dataDir, "postgres.lock"), work);

test("the embedded database is killed under npm start and is started again; Ctrl-C then ends it all", async () => {
  const portal = await runCommand("start");
  try {
    const visitor = new Visitor(portal.origin);
    await visitor.logIn("karin");
    const tekst = `Skrevet før ${randomUUID()}`;
    expect((await visitor.post("/beskeder", { tekst, noegle: randomUUID() })).status).toBe(303);
    expect(await portal.ready()).toBe(200);
    const first = serverPid(portal);

    await meanwhile(portal, async () => {
      process.kill(first, "SIGKILL");
      await expect.poll(portal.ready, patience).toBe(503);
      expect((await visitor.get("/beskeder")).status).toBe(503);
    });
    await expect.poll(portal.ready, patience).toBe(200);
    const thread = await visitor.get("/beskeder");
    expect(thread.status).toBe(200);
    expect(await thread.text()).toContain(tekst);
    expect(serverPid(portal)).not.toBe(first);
    // The database answers a moment before its supervisor has seen that it does.
    await expect.poll(() => times(portal, /The database is back/g), patience).toBe(1);
    expect(times(portal, /The database has died/g)).toBe(1);

    // Ctrl-C while it is dead once more: nothing is started after that, and nothing is left.
    const second = serverPid(portal);
    await meanwhile(portal, async () => {
      process.kill(second, "SIGKILL");
      await expect.poll(portal.ready, patience).toBe(503);
      portal.interrupt();
      await expect.poll(portal.ready, patience).toBe(0);
    });
    expect(await portal.ended).toBe(0);
    expect(serverPid(portal)).toBe(second);
    expect(times(portal, /The database is back/g)).toBe(1);
  } finally {
    await portal.remove();
  }
});
