import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { type Cluster, openCluster } from "./cluster.ts";
import { withLock } from "./lock.ts";
import { lives, parseNote, thisProcess } from "./processes.ts";
import { ClusterError, type Log } from "./types.ts";

/** A cluster that disappears with its files when it is stopped. */
export interface ScratchCluster extends Cluster {
  /** Its data directory, in the system's directory for temporary files. */
  dataDir: string;
}

/**
 * A private throw-away cluster for tests and measurements. What runs of the past left behind
 * because they were killed is stopped and deleted first.
 */
export async function openScratchCluster(log: Log = () => {}): Promise<ScratchCluster> {
  const parent = join(tmpdir(), `min-sag-${userInfo().username}`);
  mkdirSync(parent, { recursive: true, mode: 0o711 });
  // The directory for temporary files belongs to everybody: nobody else may own our part of it.
  if (process.getuid && statSync(parent).uid !== process.getuid()) {
    throw new ClusterError(`${parent} belongs to another user. Delete it.`);
  }
  await withLock(join(parent, "lock"), () => sweep(parent));
  const dataDir = mkdtempSync(join(parent, "run-"));
  await writeFile(join(dataDir, "owner"), JSON.stringify(thisProcess()));
  const cluster = await openCluster({ dataDir, log, durable: false });
  const stop = async () => {
    await cluster.stop();
    await remove(dataDir);
  };
  return { ...cluster, dataDir, stop };
}

async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const dataDir = join(parent, name);
    const owner = existsSync(join(dataDir, "owner"))
      ? parseNote(readFileSync(join(dataDir, "owner"), "utf8"))
      : undefined;
    // A directory without a whole note is being made at this moment.
    if (!owner || lives(owner)) continue;
    if (existsSync(join(dataDir, "postgres", "postmaster.pid"))) {
      const left = await openCluster({ dataDir, log: () => {}, durable: false });
      await left.stop();
    }
    await remove(dataDir);
  }
}

async function remove(dataDir: string): Promise<void> {
  const cluster = join(dataDir, "postgres");
  const outside = existsSync(cluster) ? dirname(realpathSync(cluster)) : dataDir;
  await rm(outside, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}
