import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { runProgram } from "./program.ts";
import { asOptions, serverSettings } from "./settings.ts";
import { type Binaries, ClusterError, type ServiceUser } from "./types.ts";

const STOPPING_PATIENCE_MS = 60_000;
/** A statement at work outlives its server for as long as it takes; ours end after 15 seconds. */
const ORPHANS_PATIENCE_MS = 60_000;

/** What is needed to command one server. */
export interface Server {
  dir: string;
  binaries: Binaries;
  user: ServiceUser | undefined;
}

/**
 * The port of the server that already runs on this data, perhaps left by a process that was
 * killed. Waits while it is still shutting down.
 *
 * @returns undefined when none runs
 */
export async function runningPort(dir: string): Promise<number | undefined> {
  for (const deadline = Date.now() + STOPPING_PATIENCE_MS; Date.now() < deadline; ) {
    const found = readPidFile(dir);
    if (!found) return undefined;
    if (!isPostgres(found.pid)) {
      // After a restart of the machine the process id may belong to somebody else.
      rmSync(join(dir, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (found.status !== "stopping" && found.port > 0) return found.port;
    await pause(50);
  }
  throw new ClusterError(`PostgreSQL in ${dir} has been shutting down for a minute.`);
}

/** Whether the server on this data still runs; one that is shutting down does. */
export function serverLives(dir: string): boolean {
  const found = readPidFile(dir);
  return found !== undefined && isPostgres(found.pid);
}

/**
 * Starts the server on 127.0.0.1 and waits until it accepts connections. It does not belong to our
 * process group: Ctrl-C does not reach it, only `stopServer` does, and `signal` while it starts.
 *
 * @param wanted.port the only port that will do; any free one when absent
 * @returns its port
 * @throws ClusterError with the end of the server's log
 */
export async function startServer(
  server: Server,
  durable: boolean,
  wanted: { port?: number; signal?: AbortSignal } = {},
): Promise<number> {
  const orphansDeadline = Date.now() + ORPHANS_PATIENCE_MS;
  for (let attempt = 1; ; attempt++) {
    const port = wanted.port ?? (await freePort("127.0.0.1"));
    const log = join(server.dir, "server.log");
    const begin = size(log);
    const options = asOptions(serverSettings(port, durable));
    const args = ["start", "-D", server.dir, "-l", log, "-w", "-t", "120", "-o", options];
    const { code } = await runProgram(server.binaries.pgCtl, args, server.user, {
      leavesServer: true,
      signal: wanted.signal,
    });
    if (code === 0) return port;
    const words = lastLines(log, begin);
    // What a killed server leaves running holds the memory that the next one must not share.
    const orphans = /shared memory block .* is still in use/.test(words);
    if (orphans && Date.now() < orphansDeadline && !wanted.signal?.aborted) {
      await pause(200);
      continue;
    }
    // Somebody took the port in between.
    const taken = /could not (bind|create any TCP)/.test(words);
    if (taken && wanted.port === undefined && attempt < 3) continue;
    throw new ClusterError(`PostgreSQL did not start:\n${words}`);
  }
}

/** Fast shutdown: running transactions are rolled back, committed ones kept. Waits for the end. */
export async function stopServer({ dir, binaries, user }: Server): Promise<void> {
  if (!serverLives(dir)) return;
  const args = ["stop", "-D", dir, "-m", "fast", "-w", "-t", "60"];
  const { code, output } = await runProgram(binaries.pgCtl, args, user);
  if (code !== 0 && readPidFile(dir)) {
    throw new ClusterError(`PostgreSQL did not stop:\n${output}`);
  }
}

/** Lines of postmaster.pid: 1 process id, 4 port, 8 status. */
function readPidFile(dir: string): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(join(dir, "postmaster.pid"), "utf8").split("\n");
    const pid = Math.abs(Number(lines[0]));
    return pid ? { pid, port: Number(lines[3]), status: (lines[7] ?? "").trim() } : undefined;
  } catch {
    return undefined;
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    // A zombie waits for its parent's attention: it has ended.
    return /^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function size(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** @param begin bytes that were there before: an earlier start's words explain nothing */
function lastLines(file: string, begin: number): string {
  try {
    const written = readFileSync(file).subarray(begin).toString();
    return written.trim().split("\n").slice(-8).join("\n");
  } catch {
    return "(it wrote no log)";
  }
}
