import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "../../db/cluster/index.ts";
import type { TestDatabase } from "../database.ts";
import { demoDatabase } from "../demo-database.ts";

export type ChildPortal = TestDatabase & {
  origin: string;
  /** Everything the process has written so far, to either output. */
  output(): string;
  close(): Promise<void>;
};

const program = `
  const { startServer } = await import(process.env.ENTRY);
  const server = await startServer(JSON.parse(process.env.PORTAL));
  process.on("message", async () => { await server.close(); process.disconnect(); });
  process.send("ready");
`;

/** The built portal in a process of its own, as in production, with its log at the most talkative. */
export async function openChildPortal(
  label: string,
  overrides: {
    databaseUrl?: string;
    log?: { databaseUrl: string; name: string; keyFile: string };
  } = {},
): Promise<ChildPortal> {
  const database = await demoDatabase(label);
  const dataDir = mkdtempSync(join(tmpdir(), "min-sag-child-"));
  const port = await freePort("localhost");
  const origin = `http://localhost:${port}`;
  const config = {
    port,
    databaseUrl: database.appUrl,
    dataDir,
    demo: true,
    allowDemoLogin: true,
    nodeEnv: "production",
    origin,
    logLevel: "trace",
    ...overrides,
  };
  const entry = pathToFileURL(join(import.meta.dirname, "../../build/server/index.js")).href;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      ENTRY: entry,
      PORTAL: JSON.stringify(config),
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => written.push(String(text)));
  }
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Error(`the portal did not start: ${written.join("")}`)));
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    ...database,
    origin,
    output: () => written.join(""),
    async close() {
      if (child.connected) child.send("stop");
      await ended;
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
