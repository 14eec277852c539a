import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Home } from "./home.ts";
import { runProgram } from "./program.ts";
import { type Binaries, ClusterError, type Log, type ServiceUser } from "./types.ts";

/** The cluster's superuser. The app never logs in as this role. */
export const ADMIN = "minsag_admin";

const DRAFT = "postgres.draft-";
const DANISH = ["--locale-provider=icu", "--icu-locale=da-DK"];

/**
 * Creates a cluster: UTF-8, Danish sorting by ICU, passwords by SCRAM for every connection. It is
 * built beside its place and renamed, so a crash in the middle leaves nothing half made.
 *
 * @param password of the superuser
 * @throws ClusterError with initdb's own words
 */
export async function initialise(
  home: Home,
  binaries: Binaries,
  user: ServiceUser | undefined,
  password: string,
  log: Log,
): Promise<void> {
  for (const name of readdirSync(home.around)) {
    if (name.startsWith(DRAFT)) rmSync(join(home.around, name), { recursive: true });
  }
  const draft = join(home.around, DRAFT + process.pid);
  let outcome = await initdb(draft, binaries, user, password, DANISH);
  if (outcome.code !== 0 && /icu/i.test(outcome.output)) {
    log("This PostgreSQL has no ICU: names are sorted by character code, not in Danish order.");
    outcome = await initdb(draft, binaries, user, password, []);
  }
  if (outcome.code !== 0) {
    throw new ClusterError(`PostgreSQL could not create its files:\n${outcome.output}`);
  }
  mkdirSync(dirname(home.dir), { recursive: true });
  renameSync(join(draft, "data"), home.dir);
  rmSync(draft, { recursive: true });
}

async function initdb(
  draft: string,
  binaries: Binaries,
  user: ServiceUser | undefined,
  password: string,
  locale: string[],
) {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(draft, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) {
    chownSync(draft, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  return runProgram(
    binaries.initdb,
    [
      ...["-D", join(draft, "data"), "-U", ADMIN, `--pwfile=${passwordFile}`],
      ...["--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", "--locale=C", ...locale],
    ],
    user,
  );
}
