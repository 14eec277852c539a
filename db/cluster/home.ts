import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { openForService } from "./service-user.ts";
import { ClusterError, type Log, type ServiceUser } from "./types.ts";

/** Where a private cluster lives. */
export interface Home {
  /** The cluster itself, PostgreSQL's data directory, as a real path; need not exist yet. */
  dir: string;
  /** The directory around it, within the service user's reach. */
  around: string;
}

/** For root's private projects: kept over a restart of the machine, reachable for everybody. */
const OUTSIDE = "/var/lib/min-sag";

/**
 * The place of the cluster: `<dataDir>/postgres`, or, when the service user cannot get there, a
 * directory of its own that `<dataDir>/postgres` links to.
 *
 * @param dataDir absolute; is created
 */
export function clusterHome(dataDir: string, user: ServiceUser | undefined, log: Log): Home {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const link = join(realpathSync(dataDir), "postgres");
  const known = knownPlace(link);
  if (known) {
    if (!openForService(dirname(known), user)) throw unreachable(known);
    return { dir: known, around: dirname(known) };
  }
  if (openForService(dirname(link), user)) return { dir: link, around: dirname(link) };
  const around = join(OUTSIDE, randomBytes(8).toString("hex"));
  mkdirSync(around, { recursive: true, mode: 0o711 });
  if (!openForService(around, user)) throw unreachable(around);
  const dir = join(around, "postgres");
  symlinkSync(dir, link);
  log(`PostgreSQL may not run as root and cannot reach ${dataDir}: its files are in ${around}.`);
  return { dir, around };
}

/** The link may point to a cluster that was never finished. */
function knownPlace(link: string): string | undefined {
  const there = lstatSync(link, { throwIfNoEntry: false });
  return there?.isSymbolicLink() ? readlinkSync(link) : there && link;
}

/** The major version of existing data, undefined when there is none. */
export function dataVersion(dir: string): number | undefined {
  const file = join(dir, "PG_VERSION");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined;
}

function unreachable(dir: string): ClusterError {
  return new ClusterError(`PostgreSQL may not run as root, and its user cannot reach ${dir}.`);
}
