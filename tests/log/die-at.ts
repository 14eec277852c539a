import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a program: kills it as by `kill -9` at its DIE_ATth step towards the disk, in the
 * middle of a write, before anything else; and tells every step on standard error.
 */
const dieAt = Number(process.env.DIE_AT ?? 0);
const names = new Map<number, string>();
const { openSync, writeSync, fsyncSync, renameSync } = fs;
let steps = 0;

function step(what: string, path: unknown, before?: () => void): void {
  const name = String(path).split("/").at(-1) ?? "";
  // Whose turn it is needs not last.
  if (name.startsWith("lock")) return;
  steps += 1;
  const dies = steps === dieAt;
  writeSync(2, `step ${dies ? "died at " : ""}${what} ${name}\n`);
  if (!dies) return;
  before?.();
  process.kill(process.pid, "SIGKILL");
}

Object.assign(fs, {
  openSync: (...args: Parameters<typeof openSync>) => {
    const file = openSync(...args);
    names.set(file, String(args[0]));
    return file;
  },
  writeSync: (file: number, bytes: Buffer, at: number) => {
    const name = names.get(file);
    const half = () => writeSync(file, bytes, at, Math.floor((bytes.length - at) / 2));
    if (name && file > 2) step("write", name, half);
    return writeSync(file, bytes, at);
  },
  fsyncSync: (file: number) => {
    step("fsync", names.get(file));
    fsyncSync(file);
  },
  renameSync: (from: string, to: string) => {
    step("rename", to);
    renameSync(from, to);
  },
});
syncBuiltinESMExports();
