import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lives, parseNote, thisProcess } from "./processes.ts";

/**
 * Notes that this process uses the cluster. The last user to leave is responsible for stopping it;
 * users that died without leaving do not count.
 *
 * @param dir the directory of notes, one file per user
 * @returns `leave`, which takes the note away and says how many other users are left
 */
export function register(dir: string): { others: number; leave: () => number } {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const others = living(dir);
  const note = join(dir, `${process.pid}-${randomBytes(4).toString("hex")}`);
  writeFileSync(note, JSON.stringify(thisProcess()), { mode: 0o600 });
  return {
    others,
    leave: () => {
      rmSync(note, { force: true });
      return living(dir);
    },
  };
}

function living(dir: string): number {
  return readdirSync(dir).filter((name) => {
    const file = join(dir, name);
    const note = parseNote(readFileSync(file, "utf8"));
    if (note && lives(note)) return true;
    rmSync(file, { force: true });
    return false;
  }).length;
}
