import { createPublicKey, hash, verify } from "node:crypto";

/** The head a checkpoint states. */
export type StatedHead = { origin: string; size: bigint; root: Buffer };

/** DER header of an Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

/** Reads a checkpoint (c2sp.org/tlog-checkpoint). @throws Error saying what is wrong with it */
export function readCheckpoint(note: string): { head: StatedHead; body: string; lines: string[] } {
  const split = note.lastIndexOf("\n\n");
  if (split < 0) throw new Error("has no signatures");
  const body = note.slice(0, split + 1);
  const lines = note
    .slice(split + 2)
    .split("\n")
    .filter(Boolean);
  const [origin = "", size = "", root = ""] = body.split("\n");
  if (!/^(0|[1-9]\d*)$/.test(size)) throw new Error("has no size");
  return { head: { origin, size: BigInt(size), root: Buffer.from(root, "base64") }, body, lines };
}

/** Whether one of the lines is a valid Ed25519 signature on the body by one of the keys, in the log's name. */
export function isSigned(body: string, lines: string[], vkeys: readonly string[]): boolean {
  return vkeys.some((vkey) => {
    const { name, id, key } = readKey(vkey, NOTE);
    if (!body.startsWith(`${name}\n`)) return false;
    return lines.some((line) => {
      const bytes = signatureIn(line, name, id);
      return bytes?.length === 64 && verify(null, Buffer.from(body), key, bytes);
    });
  });
}

/** Whether the line is a witness's valid cosignature/v1 on the body (c2sp.org/tlog-cosignature). */
export function isCosigned(body: string, line: string, vkey: string): boolean {
  const { name, id, key } = readKey(vkey, COSIGNATURE);
  const bytes = signatureIn(line, name, id);
  if (bytes?.length !== 72) return false;
  const message = `cosignature/v1\ntime ${bytes.readBigUInt64BE()}\n${body}`;
  return verify(null, Buffer.from(message), key, bytes.subarray(8));
}

/** What follows the key's id in a line by that key, spelled in the one way there is. */
function signatureIn(line: string, name: string, id: Buffer): Buffer | null {
  const [dash, signer, encoded = "", ...more] = line.split(" ");
  const bytes = Buffer.from(encoded, "base64");
  const own = dash === "—" && signer === name && bytes.subarray(0, 4).equals(id);
  return own && more.length === 0 && bytes.toString("base64") === encoded
    ? bytes.subarray(4)
    : null;
}

/** Kinds of key, as the byte before the key says. */
const NOTE = 1;
const COSIGNATURE = 4;

/** `name+hash+base64(kind ‖ key)` (c2sp.org/signed-note). */
function readKey(vkey: string, kind: typeof NOTE | typeof COSIGNATURE) {
  const [, name = "", stated = "", encoded = ""] =
    /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  const id = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), bytes]), "buffer").subarray(
    0,
    4,
  );
  if (bytes.length !== 33 || bytes[0] !== kind || id.toString("hex") !== stated)
    throw new Error(`has no key to check with: ${vkey}`);
  const key = createPublicKey({
    key: Buffer.concat([SPKI, bytes.subarray(1)]),
    format: "der",
    type: "spki",
  });
  return { name, id, key };
}
