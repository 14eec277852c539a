import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ARRIVING, isPlace, type Places } from "./places.ts";

/** No upload takes so long: what is older and belongs to no paper never will. */
const PATIENCE_MS = 24 * 3_600_000;

export type SweepOutcome = { removed: number };

/**
 * Takes away what a killed process or a transaction that failed left behind: files that never arrived
 * whole, and whole ones that no paper names. Neither can be read by anybody, for their keys were only
 * in memory.
 * @param keptOf of these places, those that a paper names
 * @param now milliseconds of the file system's clock
 */
export async function sweepFolder(
  places: Places,
  keptOf: (places: string[]) => Promise<Set<string>>,
  now: number,
): Promise<SweepOutcome> {
  let removed = 0;
  for (const folder of await names(places.folder)) {
    const old = await oldIn(join(places.folder, folder), now);
    const kept = folder === ARRIVING || old.length === 0 ? new Set<string>() : await keptOf(old);
    for (const place of old) {
      if (kept.has(place)) continue;
      await rm(join(places.folder, folder, place), { force: true });
      removed += 1;
    }
  }
  return { removed };
}

async function oldIn(folder: string, now: number): Promise<string[]> {
  const old: string[] = [];
  for (const name of (await names(folder)).filter(isPlace)) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && now - found.mtimeMs > PATIENCE_MS) old.push(name);
  }
  return old;
}

/** None where there is no such folder: nobody has sent a file yet. */
async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
