import { sign, verify } from "node:crypto";
import { parseCheckpoint } from "./checkpoint.ts";
import type { Signer, VerifierKey } from "./note-key.ts";
import type { NoteSignature } from "./note-signature.ts";

const TIME_BYTES = 8;
const ED25519_BYTES = 64;
const MAX_TIME = 2n ** 63n - 1n;

/** c2sp.org/tlog-cosignature: the first line keeps it from passing for any other signature. */
const message = (checkpoint: string, time: bigint) =>
  Buffer.from(`cosignature/v1\ntime ${time}\n${checkpoint}`);

/**
 * A witness's word that this was the largest consistent tree it had seen by then.
 *
 * @param checkpoint the text of the log's note, without signatures
 * @param time POSIX seconds
 * @throws TypeError for another kind of key or text; RangeError for a time before 1970
 */
export function cosign(checkpoint: string, signer: Signer, time: bigint): NoteSignature {
  const { name, id, kind } = signer.vkey;
  if (kind !== "cosignature") throw new TypeError("A witness signs with a cosignature key");
  if (!parseCheckpoint(checkpoint)) throw new TypeError("A witness signs checkpoints only");
  if (time < 0n || time > MAX_TIME) throw new RangeError("A time is 0 to 2^63 - 1");
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(time);
  const signature = sign(null, message(checkpoint, time), signer.privateKey);
  return { name, keyId: id, bytes: Buffer.concat([stamp, signature]) };
}

/**
 * When a witness saw a checkpoint: POSIX seconds, or null if the signature is not by this key or
 * not on this text. A time in the future is for the caller to judge.
 */
export function cosignedAt(text: string, signature: Buffer, key: VerifierKey): bigint | null {
  if (key.kind !== "cosignature" || signature.length !== TIME_BYTES + ED25519_BYTES) return null;
  const time = signature.readBigUInt64BE();
  const signed = signature.subarray(TIME_BYTES);
  const genuine = time <= MAX_TIME && verify(null, message(text, time), key.publicKey, signed);
  return genuine ? time : null;
}
