import { createPrivateKey, createPublicKey, hash, type KeyObject } from "node:crypto";
import { decodeBase64, isPlainText } from "./encoding.ts";

/**
 * What an Ed25519 key signs: a note's text as it is (c2sp.org/signed-note), or a checkpoint together
 * with the time it was seen (c2sp.org/tlog-cosignature).
 */
export type KeyKind = "note" | "cosignature";

const TYPE_BYTES = { note: 0x01, cosignature: 0x04 } as const;
const KEY_BYTES = 32;

/** A key that signatures are checked with; `text` is its vkey, `id` the 32 bits before a signature. */
export type VerifierKey = {
  name: string;
  id: number;
  kind: KeyKind;
  publicKey: KeyObject;
  text: string;
};

/** A key that signs, with the verifier key to publish. */
export type Signer = { privateKey: KeyObject; vkey: VerifierKey };

/** RFC 8410 section 7: what stands before the 32 bytes of an Ed25519 private key. */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

/** c2sp.org/signed-note: not empty, no Unicode space, no plus; no control character either. */
export function isKeyName(name: string): boolean {
  return isPlainText(name) && /^[^+\p{White_Space}]+$/u.test(name);
}

/** The first 32 bits of SHA-256(name ‖ newline ‖ type ‖ public key). */
export function keyId(name: string, kind: KeyKind, publicKey: Uint8Array): number {
  const named = [Buffer.from(`${name}\n`), Buffer.of(TYPE_BYTES[kind]), publicKey];
  return hash("sha256", Buffer.concat(named), "buffer").readUInt32BE();
}

const keyText = (name: string, id: number, kind: KeyKind, bytes: Uint8Array) => {
  const typed = Buffer.concat([Buffer.of(TYPE_BYTES[kind]), bytes]);
  return `${name}+${id.toString(16).padStart(8, "0")}+${typed.toString("base64")}`;
};

function verifierKey(name: string, kind: KeyKind, bytes: Uint8Array): VerifierKey {
  const x = Buffer.from(bytes).toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const id = keyId(name, kind, bytes);
  return { name, id, kind, publicKey, text: keyText(name, id, kind, bytes) };
}

/** The three parts of `name+id+base64`, with the type byte taken off the third. */
function readKeyText(text: string) {
  const [, name, typed] = /^([^+]*)\+[0-9a-f]{8}\+(.*)$/su.exec(text) ?? [];
  const bytes = typed ? decodeBase64(typed) : null;
  const kinds: KeyKind[] = ["note", "cosignature"];
  const kind = kinds.find((one) => TYPE_BYTES[one] === bytes?.[0]);
  if (!name || !isKeyName(name) || !kind || bytes?.length !== 1 + KEY_BYTES) return null;
  return { name, kind, bytes: bytes.subarray(1) };
}

/** Reads a vkey, `name+id+base64(type ‖ public key)`; null if it is not exactly that. */
export function parseVkey(text: string): VerifierKey | null {
  const parts = readKeyText(text);
  const key = parts && verifierKey(parts.name, parts.kind, parts.bytes);
  return key?.text === text ? key : null;
}

/**
 * Gives a private key its name.
 *
 * @throws TypeError for a key other than Ed25519, or a name that notes cannot carry
 */
export function signerOf(name: string, kind: KeyKind, privateKey: KeyObject): Signer {
  if (privateKey.type !== "private" || privateKey.asymmetricKeyType !== "ed25519") {
    throw new TypeError("Notes are signed with an Ed25519 private key");
  }
  if (!isKeyName(name)) throw new TypeError("A key's name has no space, plus or control character");
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return { privateKey, vkey: verifierKey(name, kind, Buffer.from(x, "base64url")) };
}

/** A signer as one line of text, `PRIVATE+KEY+name+id+base64(type ‖ seed)`: secret. */
export function formatSignerKey({ privateKey, vkey }: Signer): string {
  const der = privateKey.export({ format: "der", type: "pkcs8" });
  const seed = der.subarray(PKCS8_HEAD.length);
  return `PRIVATE+KEY+${keyText(vkey.name, vkey.id, vkey.kind, seed)}`;
}

/** Reads what `formatSignerKey` wrote; null for anything else. */
export function parseSignerKey(text: string): Signer | null {
  const parts = text.startsWith("PRIVATE+KEY+") ? readKeyText(text.slice(12)) : null;
  if (!parts) return null;
  const key = Buffer.concat([PKCS8_HEAD, parts.bytes]);
  const privateKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const signer = signerOf(parts.name, parts.kind, privateKey);
  return formatSignerKey(signer) === text ? signer : null;
}
