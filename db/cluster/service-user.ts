import { chmodSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { ServiceUser } from "./types.ts";

const NOBODY = 65534;

/**
 * PostgreSQL refuses to run as root, and refuses a user that passwd does not know.
 *
 * @returns the user to run it as, or undefined when we are an ordinary user (or on Windows)
 */
export function serviceUser(): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const found =
    users.find((user) => user.uid === NOBODY) ??
    users.find((user) => user.name === "nobody" || user.name === "postgres");
  return found ? { uid: found.uid, gid: found.gid } : { uid: NOBODY, gid: NOBODY };
}

/**
 * Lets the service user through a directory of ours (not list it), and tells whether it can get
 * there at all: a project below a home of mode 0700 is out of its reach.
 *
 * @param dir an existing absolute directory with symlinks resolved
 */
export function openForService(dir: string, user: ServiceUser | undefined): boolean {
  if (!user) return true;
  const own = statSync(dir);
  if (own.uid === 0) chmodSync(dir, (own.mode & 0o7777) | 0o011);
  for (let at = dir; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const execute = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if (!(mode & execute)) return false;
    if (at === dirname(at)) return true;
  }
}
