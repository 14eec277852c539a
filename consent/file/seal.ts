import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto";

/**
 * The form of a file at rest: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM.
 *
 * Eight bytes of mark, then chunks of 64 KiB, each with its 16-byte tag. A chunk's nonce is its number
 * and whether it is the last one, so none can be changed, moved, left out or added without being found.
 * The key is drawn for one file and bound to the file's name: under another name it opens nothing.
 */
export const MARK = Buffer.from("MSFILE1\n");
export const CHUNK = 64 * 1024;
const TAG = 16;
/** Bytes of a whole chunk on disk. */
export const SEALED_CHUNK = CHUNK + TAG;

/** The key the chunks are sealed with: of the file's own key and the place it lies at. */
export function chunkKey(fileKey: Buffer, place: string): Buffer {
  return Buffer.from(hkdfSync("sha256", fileKey, "", `min-sag file v1 ${place}`, 32));
}

export function sealChunk(key: Buffer, index: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce(index, last));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the chunk is not the one that was sealed, at this place, as the last one or not */
export function openChunk(key: Buffer, index: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG) throw new Error("the file has been cut off");
  const at = sealed.length - TAG;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce(index, last), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(at));
  return Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]);
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(index, 5, 6);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
