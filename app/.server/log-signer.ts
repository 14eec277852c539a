import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { formatSignerKey, type LogSigner, parseSignerKey, signerOf } from "../../consent/index.ts";

/**
 * The key the log signs with, from a file only its owner may read: one line in note format, with the
 * log's name in it. Made at the first start; two processes that start at once end up with the same.
 * @param name of a log that gets its key now; a key that is there keeps its own
 * @throws when the file exists and holds no such key
 */
export function logSigner(path: string, name: string): LogSigner {
  if (!existsSync(path)) makeKey(path, name);
  const signer = parseSignerKey(readFileSync(path, "utf8").trim());
  if (signer?.vkey.kind !== "note") throw new Error("the key file holds no key of a log");
  return signer;
}

function makeKey(path: string, name: string): void {
  const { privateKey } = generateKeyPairSync("ed25519");
  const line = formatSignerKey(signerOf(name, "note", privateKey));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, `${line}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
