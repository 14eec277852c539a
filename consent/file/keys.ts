import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

export const newKey = () => randomBytes(32);

/**
 * A key under another one: nonce, ciphertext, tag. The master key seals each citizen's key, which seals
 * the keys of the citizen's files.
 * @param whose what the sealed key is for; under another name it does not open
 */
export function sealKey(under: Buffer, key: Buffer, whose: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", under, nonce).setAAD(Buffer.from(whose));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when it was sealed under another key, or for something else */
export function openKey(under: Buffer, sealed: Buffer, whose: string): Buffer {
  const at = sealed.length - TAG;
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv("aes-256-gcm", under, nonce, { authTagLength: TAG });
  decipher.setAAD(Buffer.from(whose)).setAuthTag(sealed.subarray(at));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, at)), decipher.final()]);
}
