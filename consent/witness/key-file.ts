import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { formatSignerKey, parseSignerKey, type Signer, signerOf } from "../log/note-key.ts";
import { writeDurably } from "./durable.ts";
import { WitnessError } from "./memory.ts";

/**
 * The witness's own key, one line in note format in a file only its owner may read.
 *
 * @param name of a witness that gets its key now; a key that is there keeps its own
 * @throws WitnessError when the file holds something else, TypeError for a name no note can carry
 */
export function witnessKey(path: string, name: string): Signer {
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync("ed25519");
    writeDurably(path, `${formatSignerKey(signerOf(name, "cosignature", privateKey))}\n`);
  }
  const signer = parseSignerKey(readFileSync(path, "utf8").trim());
  if (signer?.vkey.kind !== "cosignature") {
    throw new WitnessError(`${path} holds no key of a witness.`);
  }
  return signer;
}
