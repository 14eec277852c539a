import { type Bytes, concat, fromBase64, sha256, toHex, utf8 } from "./bytes.ts";

/** A key that may sign notes (C2SP signed-note, "verifier keys"). */
export type VerifierKey = { name: string; id: string; type: KeyType; publicKey: Bytes };
/** 0x01 signs the note itself, 0x04 cosigns a checkpoint (C2SP tlog-cosignature). */
export type KeyType = 1 | 4;
/** `id` is 8 hex digits; `bytes` is what follows it. */
export type NoteSignature = { name: string; id: string; bytes: Bytes };
/** `text` includes its last newline: that is what is signed. */
export type Note = { text: string; signatures: NoteSignature[] };

const PUBLIC_KEY_BYTES = 32;
const ID_BYTES = 4;
/** The standard asks for at least 16 and recommends a limit. */
const MOST_SIGNATURES = 64;
const NAME = /^[^\s+\p{White_Space}\p{Cc}]+$/u;
const SIGNATURE_LINE = /^— (\S+) (\S+)$/u;

/**
 * Reads `<name>+<id>+<base64(type ‖ key)>`; undefined when it is malformed, of a type we do not
 * know, or when its id is not the hash of its parts.
 */
export async function parseVerifierKey(text: string): Promise<VerifierKey | undefined> {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? [];
  if (name === undefined || id === undefined || encoded === undefined) return undefined;
  const key = fromBase64(encoded);
  if (!NAME.test(name) || key?.length !== 1 + PUBLIC_KEY_BYTES) return undefined;
  const type = key[0];
  if (type !== 1 && type !== 4) return undefined;
  const hash = await sha256(concat(utf8(`${name}\n`), key));
  if (toHex(hash.slice(0, ID_BYTES)) !== id) return undefined;
  return { name, id, type, publicKey: key.slice(1) };
}

/** Splits a signed note; undefined for every text the standard does not call one. */
export function parseNote(text: string): Note | undefined {
  if (hasControls(text) || /\p{Surrogate}/u.test(text)) return undefined;
  const split = text.lastIndexOf("\n\n");
  if (split < 0 || !text.endsWith("\n")) return undefined;
  const lines = text.slice(split + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) return undefined;
  const signatures = lines.map(parseSignature);
  if (!signatures.every((one) => one !== undefined)) return undefined;
  return { text: text.slice(0, split + 1), signatures };
}

function hasControls(text: string): boolean {
  for (const char of text) if (char < " " && char !== "\n") return true;
  return false;
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !NAME.test(name)) return undefined;
  const bytes = fromBase64(encoded);
  if (!bytes || bytes.length <= ID_BYTES) return undefined;
  return { name, id: toHex(bytes.slice(0, ID_BYTES)), bytes: bytes.slice(ID_BYTES) };
}

/** A signature belongs to a key when name and id both do (C2SP signed-note, "Signatures"). */
export function isBy(signature: NoteSignature, key: VerifierKey): boolean {
  return signature.name === key.name && signature.id === key.id;
}
