import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createGate, type Gate } from "../consent/index.ts";
import { freePort } from "../db/cluster/index.ts";
import type { TestDatabase } from "./database.ts";
import { demoDatabase } from "./demo-database.ts";

/** The built portal, running on demo data of its own. */
export type Portal = TestDatabase & {
  origin: string;
  /** Where the files of papers lie. */
  filesFolder: string;
  /** The same gate as the portal's, for tests that look from the other side. */
  gate: Gate;
  close(): Promise<void>;
};

export type PortalConfig = Partial<Config>;
type Config = {
  port: number;
  databaseUrl: string;
  dataDir: string;
  demo: boolean;
  nodeEnv: string;
  origin: string;
  logLevel: string;
  log: { databaseUrl: string; name: string; keyFile: string };
  ledgerKeys?: { log: string[]; witnesses: string[] };
};
type BuiltServer = { startServer(config: Config): Promise<{ close(): Promise<void> }> };

/**
 * Starts the built server in this process, with a database, a port and a data directory of its own.
 * @param begins the moment the demo is counted from, by default this one
 */
export async function openPortal(
  label: string,
  overrides: PortalConfig = {},
  begins?: Date,
): Promise<Portal> {
  const database = await demoDatabase(label, begins);
  const dataDir = mkdtempSync(join(tmpdir(), "min-sag-portal-"));
  const port = await freePort("localhost");
  const origin = `http://localhost:${port}`;
  process.env.NODE_ENV = "production";
  const entry = pathToFileURL(join(import.meta.dirname, "../build/server/index.js")).href;
  const { startServer } = (await import(entry)) as BuiltServer;
  const server = await startServer({
    port,
    databaseUrl: database.appUrl,
    dataDir,
    demo: true,
    nodeEnv: "test",
    origin,
    logLevel: "silent",
    log: {
      databaseUrl: database.logUrl,
      name: `localhost:${port}/ledger`,
      keyFile: join(dataDir, "log-key"),
    },
    ...overrides,
  });
  return {
    ...database,
    origin,
    filesFolder: join(dataDir, "files"),
    gate: createGate(database.app, { idleMinutes: 30, absoluteMinutes: 480 }),
    async close() {
      await server.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
