import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { lives, parseNote, thisProcess } from "./processes.ts";
import { ClusterError } from "./types.ts";

/** Longer than the slowest thing done under the lock: creating a cluster and starting it. */
const PATIENCE_MS = 180_000;

/**
 * Runs `work` while no other process holds the same lock file. A lock whose process has died is
 * taken over, so `kill -9` at any instant blocks nobody.
 *
 * @throws ClusterError when a living process holds it for three minutes
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = JSON.stringify({ ...thisProcess(), nonce: Math.random() });
  const deadline = Date.now() + PATIENCE_MS;
  while (!take(file, mine)) {
    if (Date.now() > deadline) {
      throw new ClusterError(`Another process holds ${file}. End it, or delete the file.`);
    }
    await pause(50);
  }
  try {
    return await work();
  } finally {
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

function take(file: string, mine: string): boolean {
  const held = read(file);
  if (held !== undefined) {
    if (isLive(held)) return false;
    discard(file, held);
  }
  // Linked, not written in place: nobody ever reads a lock without its holder.
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved aside before it is deleted: a lock somebody took in between is put back. */
function discard(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (read(aside) === stale) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function isLive(held: string): boolean {
  const note = parseNote(held);
  return note !== undefined && lives(note);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
