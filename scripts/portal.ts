import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { styleText } from "node:util";
import {
  type Alarms,
  bootstrapRoles,
  type Cluster,
  ClusterError,
  openCluster,
  secret,
} from "../db/cluster/index.ts";
import { onEnd } from "./lifetime.ts";
import { type CosigningWitness, checkLogin, readSettings, type Settings } from "./settings.ts";
import { killTools } from "./steps.ts";
import { trustedKeys } from "./trusted-keys.ts";

/** What differs between the ways to run the portal: where its pages come from. */
interface Program {
  /** What a person types, for hints. */
  readonly command: string;
  /** Brings the server's code; called once the database is ready. */
  load(): Promise<ServerCode>;
  /** Ends what `load` began, after the server. */
  close?(): Promise<void>;
}

interface RunningServer {
  logKey: string | undefined;
  close(): Promise<void>;
}

/** What app/server.ts offers, built or not. */
export interface ServerCode {
  startServer(
    config: Omit<Settings, "databaseUrl" | "database" | `${string}Password`> & {
      databaseUrl: string;
      files: Settings["files"] & { databaseUrl: string };
      brokerOrigin: string | undefined;
      development?: { middleware: unknown; build: () => Promise<unknown> };
      log:
        | { databaseUrl: string; name: string; keyFile: string; witnesses: CosigningWitness[] }
        | undefined;
    },
  ): Promise<RunningServer>;
}

/** Long enough for a request in flight, short enough for a person who pressed Ctrl-C. */
const DRAIN_MS = 10_000;
const say = (line: string) => console.log(line);
/** For the operator's eye; red only where a terminal shows it. */
const cry = (line: string) => console.error(styleText("red", line, { stream: process.stderr }));

/** A failure whose message alone is worth printing. */
export class PlainError extends Error {}

const alarms: Alarms = {
  died: () => cry("The database has died: it is started again."),
  back: () => say("The database is back."),
  givenUp: (error) => {
    cry(error.message);
    end(1);
  },
};
let program: Program;
let cluster: Promise<Cluster> | undefined;
let letDie: (() => void) | undefined;
let server: RunningServer | undefined;
let ending: Promise<void> | undefined;

/**
 * Runs the portal until Ctrl-C: database, roles, migrations, demo, code, server. Called once per process.
 */
export async function runPortal(chosen: Program): Promise<void> {
  program = chosen;
  onEnd(() => end(0));
  await start().catch(async (error: unknown) => {
    // What was under way when Ctrl-C came fails because its database goes: no news.
    if (ending) return ending;
    const plain =
      error instanceof PlainError || error instanceof ClusterError || error instanceof RangeError;
    console.error(plain ? error.message : error);
    return end(1);
  });
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  checkLogin(settings);
  if (await answers(settings.port)) throw portTaken(settings.port);
  const { dataDir, databaseUrl, database, demo } = settings;

  cluster = openCluster({ dataDir, databaseUrl, log: say });
  const { adminUrl: url, kind } = await cluster;
  say(`Database: ${kind} PostgreSQL`);
  const { adminUrl, appUrl, logUrl, filesUrl } = await bootstrapRoles(url, {
    database,
    appPassword: settings.appPassword ?? secret(dataDir, "app-password"),
    logPassword: settings.logPassword ?? secret(dataDir, "log-password"),
    filesPassword: settings.filesPassword ?? secret(dataDir, "files-password"),
    dedicated: kind !== "external",
  });
  const { migrate } = await import("../db/migrate.ts");
  await migrate(adminUrl);
  if (demo) {
    const { seedDemo } = await import("./seed-demo.ts");
    const { makeDemoVisits } = await import("./demo-visits.ts");
    if (await seedDemo(adminUrl)) await makeDemoVisits(appUrl);
  }
  await checkLogKeys(appUrl);
  await serve(settings, await program.load(), { appUrl, logUrl, filesUrl });
  letDie = (await cluster).keepAlive(alarms);
  await welcome(settings);
}

/** A new key may sign only beside the old one, by which the receipts of until now are checked. */
async function checkLogKeys(appUrl: string): Promise<void> {
  const { continuesWith } = await import("../consent/index.ts");
  const { connect: toDatabase } = await import("../db/client.ts");
  const sql = toDatabase(appUrl, 1);
  try {
    if (await continuesWith(sql, trustedKeys().log)) return;
  } finally {
    await sql.end({ timeout: 5 });
  }
  throw new PlainError(
    "The log was signed until now with a key that is not known here. " +
      "Bring its key file back (LOG_KEY_FILE), or name its verifier key in LOG_KEYS.",
  );
}

async function serve(
  settings: Settings,
  code: ServerCode,
  { appUrl: databaseUrl, logUrl, filesUrl }: Record<"appUrl" | "logUrl" | "filesUrl", string>,
): Promise<void> {
  const { database: _database, appPassword: _app, logPassword: _log, ...rest } = settings;
  const { filesPassword: _files, ...config } = rest;
  const files = { ...settings.files, databaseUrl: filesUrl };
  const { port, oidc, sequence, logName: name, logKeyFile: keyFile, witnesses } = settings;
  const log = sequence ? { databaseUrl: logUrl, name, keyFile, witnesses } : undefined;
  // Forms may be redirected to the broker, which is ours only in the demo.
  const brokerOrigin = oidc && new URL(oidc.issuer).origin;
  try {
    server = await code.startServer({ ...config, databaseUrl, brokerOrigin, log, files });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw portTaken(port);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new PlainError("HOST must be a name or an address of this machine.");
    }
    if (code === "EACCES") throw new PlainError(`Port ${port} may not be used by this user.`);
    throw error;
  }
}

async function welcome({ origin, demo, oidc }: Settings): Promise<void> {
  say(`\nMin Sag runs on ${origin}   (stop: Ctrl-C)`);
  if (server?.logKey) say(`The log is signed by ${server.logKey}`);
  if (!demo || oidc) return;
  const { demoIdentities } = await import("../db/seed/identities.ts");
  say("\nLog in with the demo MitID as one of these invented people:");
  const width = Math.max(...demoIdentities.map(({ name }) => name.length));
  for (const { name, cpr, role, note } of demoIdentities) {
    const what = [role, note?.en].filter(Boolean).join(": ");
    say(`  ${name.padEnd(width)}  ${(cpr ?? "").padEnd(11)}  ${what}`);
  }
}

/** The server drains first: what it has acknowledged must still reach the database. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    let result = code;
    letDie?.();
    killTools();
    try {
      if (server) await Promise.race([server.close(), pause(DRAIN_MS)]);
      await program.close?.();
    } catch (error) {
      console.error(error);
      result = 1;
    }
    try {
      await (await cluster?.catch(() => undefined))?.stop();
    } catch (error) {
      console.error(error instanceof ClusterError ? error.message : error);
      result = 1;
    }
    process.exit(result);
  })();
  return ending;
}

function portTaken(port: number): PlainError {
  return new PlainError(
    `Port ${port} is taken, perhaps by another Min Sag. ` +
      `Stop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} ${program.command}`,
  );
}

/** Whether somebody already answers there, asked before anything else is touched. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    const done = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.on("connect", () => done(true));
    socket.on("error", () => done(false));
  });
}
