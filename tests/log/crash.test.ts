import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatSignerKey, fsck } from "../../consent/index.ts";
import { type LogScene, logScene } from "./log-scene.ts";

/** Invariant 8: killing any process at any instant loses no acknowledged act. */
const KILLS = Number(process.env.CRASH_KILLS ?? 200);
/** Processes that live, and die, side by side: they also take the sequencing over from each other. */
const LANES = 4;
const folder = mkdtempSync(join(tmpdir(), "min-sag-crash-"));
const program = join(folder, "crash-child.js");
let s: LogScene;
beforeAll(async () => {
  // In one file: a process that loads hundreds of files takes longer to start than it then lives.
  await build({
    ...{ configFile: false, publicDir: false, logLevel: "warn", ssr: { noExternal: true } },
    build: {
      ...{ ssr: fileURLToPath(new URL("./crash-child.ts", import.meta.url)), outDir: folder },
      ...{ target: "node22", minify: true, emptyOutDir: false },
    },
  });
  s = await logScene("crash");
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await s.drop();
});

const upTo = (most: number) => Math.floor(Math.random() * most) + 1;
/** How a process dies: among its visits, when it has become idle, or perhaps before it is up. */
type Death = { visits: number; after: number; ms: number };
const deaths: (() => Death)[] = [
  () => ({ visits: Number.POSITIVE_INFINITY, after: upTo(30), ms: 0 }),
  () => ({ visits: Number.POSITIVE_INFINITY, after: upTo(30), ms: 0 }),
  () => {
    const visits = upTo(10);
    return { visits, after: visits, ms: upTo(150) };
  },
  () => ({ visits: Number.POSITIVE_INFINITY, after: 0, ms: upTo(400) }),
];

test(`${KILLS} processes killed at any instant: every acknowledged visit is in the tree, once`, {
  timeout: 600_000,
}, async () => {
  const acknowledged: string[] = [];
  let kills = 0;
  const lane = async () => {
    while (kills < KILLS) {
      const death = deaths[kills++ % deaths.length]?.();
      if (death) acknowledged.push(...(await liveAndDie(death)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await s.settle();

  expect(acknowledged.length).toBeGreaterThan(KILLS);
  const order = await s.order();
  expect(new Set(order).size).toBe(order.length);
  const placed = new Set(order);
  expect(acknowledged.filter((entry) => !placed.has(entry))).toEqual([]);
  const verdicts = await fsck(s.admin, s.keys);
  expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  // Heads were signed while processes died, not only at the end.
  expect(verdicts.find(({ check }) => check === "checkpoints")?.looked).toBeGreaterThan(10);
});

/** One process: killed `ms` after it acknowledged `after` visits. Answers what it acknowledged. */
function liveAndDie({ visits, after, ms }: Death): Promise<string[]> {
  const session = s.citizenSession.toString("hex");
  const args = [program, s.appUrl, s.logUrl, formatSignerKey(s.signer), session, String(visits)];
  return new Promise((resolve, reject) => {
    // Its end of a pipe that nobody writes to keeps the child alive.
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
    let said = "";
    let complaint = "";
    let dying = false;
    const dieWhenDue = () => {
      if (dying || said.split("\n").length <= after) return;
      dying = true;
      if (ms === 0) child.kill("SIGKILL");
      else setTimeout(() => child.kill("SIGKILL"), ms);
    };
    child.stderr.on("data", (chunk) => (complaint += chunk));
    child.stdout.on("data", (chunk) => {
      said += chunk;
      dieWhenDue();
    });
    child.on("spawn", dieWhenDue);
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(said.split("\n").slice(0, -1));
      else reject(new Error(complaint));
    });
  });
}
