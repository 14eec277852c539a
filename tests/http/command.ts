import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../../db/cluster/index.ts";

export interface Command {
  origin: string;
  dataDir: string;
  /** Everything it has written so far, to either output. */
  output(): string;
  /** The status of its `/readyz`; 0 while nobody answers. */
  ready(): Promise<number>;
  /** What Ctrl-C sends. */
  interrupt(): void;
  /** Resolves with its exit code when it has ended. */
  ended: Promise<number | null>;
  /** Ends it if it still runs, and deletes its data. */
  remove(): Promise<void>;
}

/** A command as a person runs it, on data of its own, until it says where it runs. */
export async function runCommand(name: "start" | "dev"): Promise<Command> {
  const dataDir = mkdtempSync(join(tmpdir(), `min-sag-${name}-`));
  const port = await freePort("localhost");
  const origin = `http://localhost:${port}`;
  const script = join(import.meta.dirname, "../../scripts", `${name}.ts`);
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => written.push(String(text)));
  }
  const output = () => written.join("");
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let over = false;
  ended.then(() => {
    over = true;
  });
  const remove = async () => {
    child.kill("SIGINT");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const patience = { timeout: 150_000, intervals: [100] };
  await expect
    .poll(() => over || output().includes(`runs on ${origin}`), patience)
    .toBe(true)
    .catch(async (error) => {
      await remove();
      throw error;
    });
  if (over) throw new Error(`${name} did not start: ${output()}`);
  return {
    origin,
    dataDir,
    output,
    ready: () =>
      fetch(`${origin}/readyz`).then(
        ({ status }) => status,
        () => 0,
      ),
    interrupt: () => child.kill("SIGINT"),
    ended,
    remove,
  };
}
