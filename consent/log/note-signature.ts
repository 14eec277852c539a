import { decodeBase64 } from "./encoding.ts";
import { isKeyName } from "./note-key.ts";

/** One signature under a note; name and key id together say by which key. */
export type NoteSignature = { name: string; keyId: number; bytes: Buffer };

const KEY_ID_BYTES = 4;

/** `— name base64(key id ‖ signature)`, with its newline (c2sp.org/signed-note). */
export function formatSignatureLine({ name, keyId, bytes }: NoteSignature): string {
  const id = Buffer.alloc(KEY_ID_BYTES);
  id.writeUInt32BE(keyId);
  return `— ${name} ${Buffer.concat([id, bytes]).toString("base64")}\n`;
}

/** Reads a line as `formatSignatureLine` writes it, without its newline; null for anything else. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const [, name = "", encoded = ""] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
  const bytes = decodeBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length <= KEY_ID_BYTES) return null;
  return { name, keyId: bytes.readUInt32BE(), bytes: bytes.subarray(KEY_ID_BYTES) };
}
