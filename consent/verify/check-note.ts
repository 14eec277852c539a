import { utf8 } from "./bytes.ts";
import { ED25519, type SignatureResult, verifySignature } from "./signature.ts";
import { isBy, type Note, type NoteSignature, type VerifierKey } from "./signed-note.ts";

const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;
const LATEST = 2n ** 63n - 1n;

/** Whether a signature line of this key verifies over the note, after the key's type. */
export function verifyNoteSignature(
  note: Note,
  { bytes }: NoteSignature,
  { type, publicKey }: VerifierKey,
): Promise<SignatureResult> {
  if (type === 4) return verifyCosignature(note, bytes, publicKey);
  if (bytes.length !== SIGNATURE_BYTES) return Promise.resolve("bad");
  return verifySignature(ED25519, "raw", publicKey, bytes, utf8(note.text));
}

/** C2SP cosignature/v1: a time in seconds, and a signature over a header, that time and the note. */
async function verifyCosignature(
  note: Note,
  bytes: NoteSignature["bytes"],
  publicKey: VerifierKey["publicKey"],
): Promise<SignatureResult> {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return "bad";
  const time = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0);
  if (time > LATEST) return "bad";
  const message = utf8(`cosignature/v1\ntime ${time}\n${note.text}`);
  return verifySignature(ED25519, "raw", publicKey, bytes.slice(TIME_BYTES), message);
}

/**
 * What the signatures of these keys on this note come to. One bad signature of a known key spoils the
 * note (C2SP signed-note, "Signatures"); lines of other keys are not looked at.
 */
export async function signedBy(
  note: Note,
  keys: readonly VerifierKey[],
): Promise<SignatureResult | "none"> {
  const results: SignatureResult[] = [];
  for (const key of keys) {
    for (const one of note.signatures) {
      if (isBy(one, key)) results.push(await verifyNoteSignature(note, one, key));
    }
  }
  if (results.includes("bad")) return "bad";
  if (results.includes("good")) return "good";
  return results.length > 0 ? "unsupported" : "none";
}
