import { setTimeout as pause } from "node:timers/promises";
import { waitForOwn } from "./connect.ts";
import { withLock } from "./lock.ts";
import { runningPort, type Server, serverLives, startServer } from "./postmaster.ts";
import { ClusterError } from "./types.ts";

/** Asking the system about a process costs microseconds. */
const EVERY_MS = 250;
/** More deaths or failed starts than this within the time are no accident. */
const MOST_FAILURES = 3;
const WITHIN_MS = 60_000;

/** Whom a private cluster tells that its server died. */
export interface Alarms {
  /** It died and is started again. Called by the process that does it. */
  died(): void;
  /** It answers again, on the same port, with everything that was committed. */
  back(): void;
  /** It dies again and again or does not start: nobody tries any longer. */
  givenUp(error: ClusterError): void;
}

/** One running server, and what starting it again in the same place needs. */
interface Supervised {
  server: Server;
  port: number;
  adminUrl: string;
  durable: boolean;
  lock: string;
}

/**
 * Starts the server again, on its port, whenever it has died: connection pools find it where they
 * look for it. Ends when `ending` is aborted (a start under way is interrupted) or after giving up.
 */
export async function keepAlive(
  supervised: Supervised,
  alarms: Alarms,
  ending: AbortSignal,
): Promise<void> {
  let failures: number[] = [];
  let reason = "";
  let told = false;
  const diedOnce = () => {
    if (!told) alarms.died();
    told = true;
  };
  for (;;) {
    await death(supervised.server.dir, ending);
    if (ending.aborted) return;
    failures = [...failures.filter((at) => Date.now() - at < WITHIN_MS), Date.now()];
    if (failures.length > MOST_FAILURES) return alarms.givenUp(hopeless(reason));
    try {
      await withLock(supervised.lock, () => bringBack(supervised, diedOnce, ending));
      if (ending.aborted) return;
      alarms.back();
      told = false;
      reason = "";
    } catch (error) {
      reason = error instanceof ClusterError ? `\n${error.message}` : "";
      await rest(1_000 * failures.length, ending);
    }
  }
}

async function bringBack(
  { server, port, adminUrl, durable }: Supervised,
  died: () => void,
  ending: AbortSignal,
): Promise<void> {
  if (ending.aborted) return;
  // Another Min Sag on the same data may have been quicker.
  const running = await runningPort(server.dir);
  if (running === undefined) {
    died();
    await startServer(server, durable, { port, signal: ending });
  } else if (running !== port) {
    throw new ClusterError("Another Min Sag has started the database on another port.");
  }
  await waitForOwn(adminUrl, server.dir);
}

async function death(dir: string, ending: AbortSignal): Promise<void> {
  do await rest(EVERY_MS, ending);
  while (!ending.aborted && serverLives(dir));
}

/** Keeps nobody alive: a script that is otherwise finished may end. */
async function rest(ms: number, ending: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: ending, ref: false }).catch(() => {});
}

function hopeless(reason: string): ClusterError {
  const often = MOST_FAILURES + 1;
  return new ClusterError(
    `The database died or did not start ${often} times within a minute: it is not tried again.${reason}`,
  );
}
