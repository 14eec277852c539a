import { existsSync } from "node:fs";
import { join } from "node:path";
import { completeLinks, copyOut, embeddedPackage } from "./embedded.ts";
import { runProgram } from "./program.ts";
import { systemDirectories } from "./system.ts";
import { type Binaries, ClusterError, type ServiceUser } from "./types.ts";

/** Below 15 there is no ICU locale for a whole database and `public` is open to everybody. */
const OLDEST = 15;
const EXE = process.platform === "win32" ? ".exe" : "";

/** What is looked for: programs that `user` can run, of the data's own version if there is data. */
interface Wanted {
  user: ServiceUser | undefined;
  /** PG_VERSION of existing data; only the same major version can read it. */
  major: number | undefined;
  /** A directory the service user can read, for a copy of the embedded programs. */
  copyTo: string;
}

/**
 * The embedded programs if they run here, else those of a PostgreSQL ≥ 15 on this machine.
 *
 * @throws ClusterError when there are none, with what to do
 */
export async function findBinaries(wanted: Wanted): Promise<Binaries> {
  const found = [await embedded(wanted)];
  if (!fits(found[0], wanted)) {
    for (const dir of systemDirectories()) found.push(await probe(dir, "system", wanted.user));
  }
  const match = found.find((binaries) => fits(binaries, wanted));
  if (match) return match;
  throw new ClusterError(
    wanted.major === undefined
      ? `No PostgreSQL runs here. Install version ${OLDEST} or newer, or set DATABASE_URL.`
      : `The data was made by PostgreSQL ${wanted.major}, which is not installed. ` +
          "Install that version, set DATABASE_URL, or choose another DATA_DIR.",
  );
}

function fits(binaries: Binaries | undefined, wanted: Wanted): boolean {
  if (!binaries || binaries.major < OLDEST) return false;
  return wanted.major === undefined || wanted.major === binaries.major;
}

async function embedded(wanted: Wanted): Promise<Binaries | undefined> {
  const packageDir = embeddedPackage();
  if (!packageDir) return undefined;
  completeLinks(packageDir);
  const inPlace = await probe(join(packageDir, "native", "bin"), "embedded", wanted.user);
  if (inPlace || !wanted.user) return inPlace;
  // Root can read the project but the service user cannot, as below a home of mode 0700.
  const copy = join(wanted.copyTo, "programs");
  const bin = join(copy, "native", "bin");
  const reusable = existsSync(copy) && (await sameVersion(packageDir, bin));
  if (!reusable) await copyOut(packageDir, copy);
  return probe(bin, "embedded", wanted.user);
}

/** Root itself may ask for the version, so the original can be compared with its copy. */
async function sameVersion(packageDir: string, bin: string): Promise<boolean> {
  const original = await version(join(packageDir, "native", "bin"), undefined);
  return original !== undefined && original === (await version(bin, undefined));
}

async function probe(
  dir: string,
  kind: Binaries["kind"],
  user: ServiceUser | undefined,
): Promise<Binaries | undefined> {
  const major = Number(/\(PostgreSQL\) (\d+)/.exec((await version(dir, user)) ?? "")?.[1]);
  if (!major) return undefined;
  const program = (name: string) => join(dir, name + EXE);
  const [initdb, pgCtl, postgres] = [program("initdb"), program("pg_ctl"), program("postgres")];
  return { kind, initdb, pgCtl, postgres, major };
}

async function version(dir: string, user: ServiceUser | undefined): Promise<string | undefined> {
  const { code, output } = await runProgram(join(dir, `postgres${EXE}`), ["--version"], user);
  return code === 0 ? output : undefined;
}
