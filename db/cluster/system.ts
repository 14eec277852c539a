import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const EXE = process.platform === "win32" ? ".exe" : "";

/** Where distributions keep several versions side by side, the directory and what follows it. */
const SIDE_BY_SIDE: [string, string][] = [
  ["/usr/lib/postgresql", "bin"],
  ["/usr", "bin"],
  ["/opt/homebrew/opt", "bin"],
  ["/usr/local/opt", "bin"],
  ["/Library/PostgreSQL", "bin"],
  ["/Applications/Postgres.app/Contents/Versions", "bin"],
  ["C:\\Program Files\\PostgreSQL", "bin"],
];

/** Directories of this machine that hold initdb, pg_ctl and postgres, as real paths. */
export function systemDirectories(): string[] {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((dir) => dir !== "");
  const sideBySide = SIDE_BY_SIDE.flatMap(([root, bin]) =>
    entries(root)
      .filter((name) => /^(\d+|latest|pgsql-\d+|postgresql(@\d+)?)$/.test(name))
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((name) => join(root, name, bin)),
  );
  // A program on PATH is often a link; PostgreSQL finds its own files beside the real one.
  const real = [...onPath, ...sideBySide]
    .map((dir) => join(dir, `postgres${EXE}`))
    .filter((file) => existsSync(file))
    .map((file) => dirname(realpathSync(file)));
  return [...new Set(real)].filter((dir) => existsSync(join(dir, `initdb${EXE}`)));
}

function entries(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
