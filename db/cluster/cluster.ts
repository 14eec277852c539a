import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findBinaries } from "./binaries.ts";
import { checkExternal, waitForOwn } from "./connect.ts";
import { clusterHome, dataVersion } from "./home.ts";
import { ADMIN, initialise } from "./initialise.ts";
import { withLock } from "./lock.ts";
import { runningPort, startServer, stopServer } from "./postmaster.ts";
import { secret } from "./secret.ts";
import { serviceUser } from "./service-user.ts";
import { type Alarms, keepAlive } from "./supervise.ts";
import type { Log } from "./types.ts";
import { register } from "./users.ts";

export interface ClusterOptions {
  /** Where the data, the secrets and the notes live; is created. */
  dataDir: string;
  /** An administrator's connection to a PostgreSQL ≥ 15 run by somebody else. */
  databaseUrl?: string | undefined;
  log: Log;
  /** False only for throw-away clusters: a power cut may then lose data. Default true. */
  durable?: boolean;
}

export interface Cluster {
  /** A connection of the administrator, with password: never log it. */
  adminUrl: string;
  kind: "external" | "embedded" | "system";
  /**
   * From now on a server of ours that dies is started again, on its port. Somebody else's server is
   * never touched.
   *
   * @returns what ends that, and interrupts a start under way; `stop` does it too
   */
  keepAlive(alarms: Alarms): () => void;
  /**
   * Leaves the cluster. The last process to leave shuts it down and waits for it; an external one
   * is never touched. Safe to call twice.
   */
  stop(): Promise<void>;
}

/**
 * A running PostgreSQL: the one DATABASE_URL names, else a private cluster in the data directory,
 * by the embedded programs or by those of this machine. A server left running by a killed process
 * is used again, port and all; a second process on the same data shares the server of the first.
 *
 * @throws ClusterError with a message for the person at the terminal
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { databaseUrl, log, durable = true } = options;
  if (databaseUrl) {
    return {
      adminUrl: await checkExternal(databaseUrl),
      kind: "external",
      keepAlive: () => () => {},
      stop: async () => {},
    };
  }
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = join(dataDir, "postgres.lock");
  return withLock(lock, () => openPrivate(dataDir, lock, durable, log));
}

async function openPrivate(
  dataDir: string,
  lock: string,
  durable: boolean,
  log: Log,
): Promise<Cluster> {
  const user = serviceUser();
  const home = clusterHome(dataDir, user, log);
  const major = dataVersion(home.dir);
  const binaries = await findBinaries({ user, major, copyTo: home.around });
  const password = secret(dataDir, "postgres-admin");
  if (major === undefined) await initialise(home, binaries, user, password, log);

  const server = { dir: home.dir, binaries, user };
  const users = register(join(dataDir, "postgres.users"));
  let port: number;
  let adminUrl: string;
  try {
    const running = await runningPort(home.dir);
    port = running ?? (await startServer(server, durable));
    adminUrl = `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;
    await waitForOwn(adminUrl, home.dir);
    if (running && users.others > 0) {
      log(`Another Min Sag already runs on ${dataDir}: its database is shared.`);
    } else if (running) {
      log("The database was still running after an abrupt end: it is used again.");
    }
  } catch (error) {
    users.leave();
    throw error;
  }
  const ending = new AbortController();
  const leave = () =>
    withLock(lock, async () => {
      if (users.leave() > 0) log("The database keeps running: another Min Sag uses it.");
      else await stopServer(server);
    });
  let left: Promise<void> | undefined;
  const stop = () => {
    ending.abort();
    left ??= leave();
    return left;
  };
  return {
    adminUrl,
    kind: binaries.kind,
    keepAlive: (alarms) => {
      void keepAlive({ server, port, adminUrl, durable, lock }, alarms, ending.signal);
      return () => ending.abort();
    },
    stop,
  };
}
