import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A random secret of this installation: made at the first call, the same ever after.
 *
 * @param dataDir the installation's data directory
 * @param name file name of the secret, in lower case, such as `app-password`
 * @returns 32 random bytes as 64 hex digits
 * @throws when the directory cannot be written
 */
export function secret(dataDir: string, name: string): string {
  const dir = join(dataDir, "secrets");
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, name);
  return readIfThere(file) ?? create(dir, file);
}

/** A link appears whole or not at all, so two processes can never read two different secrets. */
function create(dir: string, file: string): string {
  const draft = join(dir, `.${randomBytes(6).toString("hex")}`);
  writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8");
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
