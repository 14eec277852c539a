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

/** Whether one of the lines is a valid Ed25519 signature on the body by one of the keys. */
export function isSigned(body: string, lines: string[], vkeys: string[]): boolean {
  return vkeys.some((vkey) => {
    const { name, id, key } = readKey(vkey);
    return lines.some((line) => {
      const [dash, signer, encoded = ""] = line.split(" ");
      const bytes = Buffer.from(encoded, "base64");
      return (
        dash === "—" &&
        signer === name &&
        bytes.length === 68 &&
        bytes.subarray(0, 4).equals(id) &&
        verify(null, Buffer.from(body), key, bytes.subarray(4))
      );
    });
  });
}

/** `name+hash+base64(0x01 ‖ key)` (c2sp.org/signed-note). */
function readKey(vkey: string) {
  const [, name = "", stated = "", encoded = ""] =
    /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  const id = hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), bytes]), "buffer").subarray(
    0,
    4,
  );
  if (bytes.length !== 33 || bytes[0] !== 1 || id.toString("hex") !== stated)
    throw new Error("is no key of a log");
  const key = createPublicKey({
    key: Buffer.concat([SPKI, bytes.subarray(1)]),
    format: "der",
    type: "spki",
  });
  return { name, id, key };
}
