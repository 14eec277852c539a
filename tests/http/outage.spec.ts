import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { bootstrapRoles, openCluster, openScratchCluster } from "../../db/cluster/index.ts";
import { migrate } from "../../db/migrate.ts";
import { seedDemo } from "../../scripts/seed-demo.ts";
import { openPortal, type Portal } from "../portal.ts";
import { openChildPortal } from "./child-portal.ts";
import { headingOf, Visitor } from "./visitor.ts";

/** Everything a visitor meets, as status and heading. */
async function page(visitor: Visitor, path: string) {
  const answer = await visitor.get(path);
  return [answer.status, headingOf(await answer.text())];
}
const health = async ({ origin }: Pick<Portal, "origin">, path: string) =>
  (await fetch(origin + path)).status;
const pause = "Min Sag holder en kort pause";

test.describe.configure({ timeout: 180_000 });

test("the database goes away under the running portal and comes back", async () => {
  const cluster = await ownCluster();
  const portal = await openPortal("outage", { databaseUrl: cluster.appUrl });
  const visitor = new Visitor(portal.origin);
  await visitor.logIn("karin");
  expect(await page(visitor, "/overblik")).toEqual([200, "Det sker i din sag"]);
  expect(await health(portal, "/readyz")).toBe(200);

  await cluster.down();
  expect(await page(visitor, "/overblik")).toEqual([503, pause]);
  expect(await page(visitor, "/sager")).toEqual([503, pause]);
  expect(await health(portal, "/readyz")).toBe(503);
  expect(await health(portal, "/healthz")).toBe(200);
  expect((await visitor.get("/")).status).toBe(200);
  const english = await fetch(`${portal.origin}/overblik`, {
    headers: { cookie: `sprog=en; __Host-minsag=${visitor.sessionToken()}` },
  });
  expect(headingOf(await english.text())).toBe("Min Sag is taking a short break");

  // A file and a page's data say it as plainly, and nothing of the error's own words.
  for (const path of ["/plan/brev", "/mine-data/fil", "/kvitteringer/1", "/beskeder.data"]) {
    const answer = await visitor.get(path);
    const said = await answer.text();
    expect([path, answer.status]).toEqual([path, 503]);
    expect(said).not.toMatch(/ECONN|CONNECT|node_modules|\.js/);
    if (!path.endsWith(".data")) expect(said).toContain(pause);
  }
  expect(await health(portal, "/ledger/checkpoint")).toBe(503);

  const tekst = `Det, jeg skrev imens ${randomUUID()}`;
  const noegle = randomUUID();
  const refused = await visitor.post("/beskeder", { tekst, noegle });
  const kept = await refused.text();
  expect([refused.status, headingOf(kept)]).toEqual([503, pause]);
  // What was written stands on the page, with a button that sends the same form again.
  expect(kept).toContain(tekst);
  expect(kept).toContain(`value="${noegle}"`);
  expect(kept).toMatch(/<form action="\/beskeder" method="post">/);
  // A login in the middle of it fails as plainly, and the next one is not spoiled by it.
  const other = new Visitor(portal.origin);
  const login = await other.logIn("tove");
  expect([login.status, headingOf(login.html)]).toEqual([503, pause]);

  await cluster.up();
  expect(await page(visitor, "/overblik")).toEqual([200, "Det sker i din sag"]);
  expect(await health(portal, "/readyz")).toBe(200);
  expect((await other.logIn("tove")).status).toBe(200);
  expect((await visitor.post("/beskeder", { tekst, noegle })).status).toBe(303);
  expect(await (await visitor.get("/beskeder")).text()).toContain(tekst);

  await portal.close();
  await cluster.end();
});

test("a database that hangs is a short break too, and no alarm when it goes on", async () => {
  const cluster = await ownCluster();
  // In a process of its own: the driver may throw where nobody can catch it but the process.
  const portal = await openChildPortal("outage_hang", {
    databaseUrl: cluster.appUrl,
    log: { databaseUrl: cluster.logUrl, name: "hang.example/ledger", keyFile: cluster.logKeyFile },
  });
  const visitor = new Visitor(portal.origin);
  await visitor.logIn("karin");
  await Promise.all(Array.from({ length: 12 }, () => visitor.get("/plan")));

  cluster.hang();
  const [ready, overview] = await Promise.all([
    health(portal, "/readyz"),
    page(visitor, "/overblik"),
  ]);
  expect([ready, overview]).toEqual([503, [503, pause]]);
  cluster.goOn();
  expect(await page(visitor, "/overblik")).toEqual([200, "Det sker i din sag"]);
  const state = async () => (await fetch(`${portal.origin}/readyz`)).json();
  await expect.poll(state).toMatchObject({ ok: true, checks: { log: true } });
  const counted = await (await fetch(`${portal.origin}/metrics`)).text();
  expect(counted).toContain("minsag_log_unaccounted_answers 0\n");

  await portal.close();
  await cluster.end();
});

test("the database is killed in the middle of many requests", async () => {
  const cluster = await ownCluster();
  // In a process of its own: whether that process survives is part of the question.
  const portal = await openChildPortal("outage_kill", { databaseUrl: cluster.appUrl });
  const visitor = new Visitor(portal.origin);
  await visitor.logIn("karin");
  const asked = Array.from({ length: 40 }, () => visitor.get("/plan"));
  const sent = Array.from({ length: 20 }, () => {
    const message = { tekst: `Besked ${randomUUID()}`, noegle: randomUUID() };
    return visitor.post("/beskeder", message).then((answer) => [message.tekst, answer.status]);
  });
  await asked[0];
  await cluster.down("SIGQUIT");
  const statuses = new Set((await Promise.all(asked)).map((answer) => answer.status));
  expect([...statuses].filter((status) => ![200, 503].includes(status))).toEqual([]);
  const written = await Promise.all(sent);
  expect(written.filter(([, status]) => ![303, 503].includes(Number(status)))).toEqual([]);
  expect(await page(visitor, "/plan")).toEqual([503, pause]);

  await cluster.up();
  // Every connection of the pool works again, not only the first one that is tried.
  const again = await Promise.all(Array.from({ length: 40 }, () => visitor.get("/plan")));
  expect(again.map((answer) => answer.status)).toEqual(again.map(() => 200));
  const thread = await (await visitor.get("/beskeder")).text();
  // Invariant 8: an acknowledged act is never lost.
  for (const [tekst, status] of written) {
    if (status === 303) expect(thread).toContain(String(tekst));
  }
  await portal.close();
  await cluster.end();
});

/**
 * A database server of its own that can be stopped and started under the portal. The portal sees it
 * through one address: each start of the server takes another port.
 */
async function ownCluster() {
  const scratch = await openScratchCluster();
  const handles = [scratch];
  const door = new Door(Number(new URL(scratch.adminUrl).port));
  await door.open();
  const { adminUrl, appUrl, logUrl } = await bootstrapRoles(scratch.adminUrl, {
    database: "outage",
    appPassword: "test-only",
    logPassword: "test-only-too",
    filesPassword: "test-only-also",
  });
  await migrate(adminUrl);
  await seedDemo(adminUrl);
  const behindDoor = (address: string) => {
    const url = new URL(address);
    url.port = String(door.port);
    return url.href;
  };
  const pidFile = join(scratch.dataDir, "postgres", "postmaster.pid");
  return {
    appUrl: behindDoor(appUrl),
    logUrl: behindDoor(logUrl),
    logKeyFile: join(scratch.dataDir, "log-key"),
    /** SIGINT: a fast shutdown. SIGQUIT: as if the machine had lost its power. */
    async down(signal: "SIGINT" | "SIGQUIT" = "SIGINT") {
      const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
      process.kill(pid, signal);
      await expect.poll(() => isAlive(pid)).toBe(false);
      door.close();
    },
    /** Whoever is connected stays so, and hears nothing any more. */
    hang: () => door.hold(true),
    goOn: () => door.hold(false),
    async up() {
      const again = await openCluster({
        dataDir: scratch.dataDir,
        log: () => {},
        durable: false,
      });
      handles.unshift({ ...again, dataDir: scratch.dataDir });
      door.target = Number(new URL(again.adminUrl).port);
      await door.open();
    },
    async end() {
      for (const handle of handles) await handle.stop();
      door.close();
      rmSync(scratch.dataDir, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** One port of ours in front of the server's; shut, it refuses connections as a dead server does. */
class Door {
  target: number;
  port = 0;
  #server: Server | undefined;
  readonly #open = new Set<Socket>();
  constructor(target: number) {
    this.target = target;
  }

  open(): Promise<void> {
    const server = createServer((client) => {
      const upstream = connect(this.target, "127.0.0.1");
      this.#open.add(client);
      client.once("close", () => this.#open.delete(client));
      for (const [one, two] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.pipe(two);
        one.on("error", () => two.destroy());
        one.on("close", () => two.destroy());
      }
    });
    this.#server = server;
    return new Promise((resolve) => {
      server.listen(this.port, "127.0.0.1", () => {
        const address = server.address();
        this.port = typeof address === "object" && address ? address.port : 0;
        resolve();
      });
    });
  }

  hold(held: boolean): void {
    for (const socket of this.#open) held ? socket.pause() : socket.resume();
  }

  close(): void {
    this.#server?.close();
    for (const socket of this.#open) socket.destroy();
  }
}
