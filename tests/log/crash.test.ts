import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatSignerKey, fsck } from "../../consent/index.ts";
import { type LogScene, logScene } from "./log-scene.ts";

/** Invariant 8: killing any process at any instant loses no acknowledged act. */
const KILLS = Number(process.env.CRASH_KILLS ?? 200);
/** Processes that live, and die, side by side: they also take the sequencing over from each other. */
const LANES = 4;
let s: LogScene;
beforeAll(async () => {
  s = await logScene("crash");
});
afterAll(() => s.drop());

test(`${KILLS} processes killed in mid-work: every acknowledged visit is in the tree, once`, {
  timeout: 600_000,
}, async () => {
  const acknowledged: string[] = [];
  let kills = 0;
  const lane = async () => {
    while (kills < KILLS) {
      kills += 1;
      acknowledged.push(...(await liveAndDie(1 + Math.floor(Math.random() * 60))));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await s.settle();

  expect(acknowledged.length).toBeGreaterThan(KILLS);
  const order = await s.order();
  expect(new Set(order).size).toBe(order.length);
  const placed = new Set(order);
  expect(acknowledged.filter((entry) => !placed.has(entry))).toEqual([]);
  const verdicts = await fsck(s.admin);
  expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  // Heads were signed while processes died, not only at the end.
  expect(verdicts.find(({ check }) => check === "checkpoints")?.looked).toBeGreaterThan(10);
});

/** One process: killed once it has acknowledged so many visits. Answers what it acknowledged. */
function liveAndDie(visits: number): Promise<string[]> {
  const file = fileURLToPath(new URL("./crash-child.ts", import.meta.url));
  const session = s.citizenSession.toString("hex");
  const args = [file, s.appUrl, s.logUrl, formatSignerKey(s.signer), session];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    let complaint = "";
    child.stderr.on("data", (chunk) => (complaint += chunk));
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.split("\n").length > visits) child.kill("SIGKILL");
    });
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve(said.split("\n").slice(0, -1));
      else reject(new Error(complaint));
    });
  });
}
