import { sign, verify } from "node:crypto";
import { cosignedAt } from "./cosignature.ts";
import { isPlainText, MAX_TEXT } from "./encoding.ts";
import { isKeyName, type Signer, type VerifierKey } from "./note-key.ts";
import { formatSignatureLine, type NoteSignature, parseSignatureLine } from "./note-signature.ts";

/** A text, ending in a newline, and who signed it (c2sp.org/signed-note). */
export type Note = { text: string; signatures: NoteSignature[] };

/** A signature that holds; `time` is when a witness gave it, in POSIX seconds. */
export type VerifiedSignature = { name: string; keyId: number; time: bigint | null };

/** Who signed a note, or why it is not to be believed: `name` is the key's that it fails for. */
export type NoteVerdict =
  | { ok: true; verified: VerifiedSignature[] }
  | { ok: false; refusal: "bad_signature" | "ambiguous_key"; name: string }
  | { ok: false; refusal: "no_known_signature" };

const MAX_SIGNATURES = 100;

const isNoteText = (text: string) => isPlainText(text) && text.endsWith("\n");

/** Signs a text as it is; a checkpoint with the time on it is signed by `cosign`. */
export function noteSignature(text: string, signer: Signer): NoteSignature {
  const { name, id, kind } = signer.vkey;
  if (kind !== "note") throw new TypeError("A witness's key signs no plain notes");
  if (!isNoteText(text)) throw new TypeError("Not the text of a note");
  return { name, keyId: id, bytes: sign(null, Buffer.from(text), signer.privateKey) };
}

/** A note as it is published: text, empty line, signature lines. */
export function formatNote({ text, signatures }: Note): string {
  if (!isNoteText(text)) throw new TypeError("Not the text of a note");
  if (signatures.length === 0 || signatures.length > MAX_SIGNATURES) {
    throw new RangeError("A note has 1 to 100 signatures");
  }
  if (!signatures.every(({ name, bytes }) => isKeyName(name) && bytes.length > 0)) {
    throw new TypeError("Not a signature of a note");
  }
  return `${text}\n${signatures.map(formatSignatureLine).join("")}`;
}

/** A note with one signature. */
export function signNote(text: string, signer: Signer): string {
  return formatNote({ text, signatures: [noteSignature(text, signer)] });
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a note, at most 1 MB with at most 100 signatures; null if it is malformed. Nothing is
 * verified yet: the text must not be used before `verifyNote`.
 */
export function parseNote(message: Uint8Array | string): Note | null {
  if (message.length > MAX_TEXT) return null;
  const note = typeof message === "string" ? message : readUtf8(message);
  if (note === null || !isNoteText(note)) return null;
  // The text may have empty lines of its own; signatures have none.
  const end = note.lastIndexOf("\n\n");
  if (end < 0) return null;
  const lines = note.slice(end + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) return null;
  const signatures = lines.map(parseSignatureLine).filter((line) => line !== null);
  if (signatures.length < lines.length) return null;
  return { text: note.slice(0, end + 1), signatures };
}

function verifySignature(
  text: string,
  signature: NoteSignature,
  key: VerifierKey,
): VerifiedSignature | null {
  const { name, keyId, bytes } = signature;
  if (key.kind === "cosignature") {
    const time = cosignedAt(text, bytes, key);
    return time === null ? null : { name, keyId, time };
  }
  const genuine = verify(null, Buffer.from(text), key.publicKey, bytes);
  return genuine ? { name, keyId, time: null } : null;
}

/**
 * Which known keys signed a note. Signatures of unknown keys are passed over; one bad signature of
 * a known key condemns the note, and so does none at all (c2sp.org/signed-note).
 */
export function verifyNote({ text, signatures }: Note, keys: readonly VerifierKey[]): NoteVerdict {
  const verified = new Map<string, VerifiedSignature>();
  for (const signature of signatures) {
    const { name } = signature;
    const known = keys.filter((key) => key.name === name && key.id === signature.keyId);
    const [key] = known;
    if (!key) continue;
    // Two keys with one name and id: somebody has made one to match the other.
    if (known.some((other) => other.text !== key.text)) {
      return { ok: false, refusal: "ambiguous_key", name };
    }
    const genuine = verifySignature(text, signature, key);
    if (!genuine) return { ok: false, refusal: "bad_signature", name };
    if (!verified.has(key.text)) verified.set(key.text, genuine);
  }
  if (verified.size === 0) return { ok: false, refusal: "no_known_signature" };
  return { ok: true, verified: [...verified.values()] };
}
