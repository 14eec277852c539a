import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The master key of the store of files, 32 bytes: given, or from a file only its owner may read. Made at
 * the first start; two processes that start at once end up with the same one.
 * @param given 64 hexadecimal digits
 * @throws when what is given, or the file, holds no such key: another one would open nothing
 */
export function filesKey(given: string | undefined, path: string): Buffer {
  if (given === undefined && !existsSync(path)) makeKey(path);
  const text = given ?? readFileSync(path, "utf8").trim();
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new Error("the key of the files has 64 hexadecimal digits");
  return Buffer.from(text, "hex");
}

function makeKey(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
