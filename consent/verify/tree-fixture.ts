import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";

/*
 * The other side of the verifier, for tests: trees, keys and notes built the slow and obvious way
 * from the texts of the standards, with node:crypto, so that both sides cannot be wrong alike.
 */

export const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

export const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
export const leafOf = (data: Buffer | string): Buffer => sha256(LEAF, data);

/** The largest power of two below n. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** RFC 6962 § 2.1, MTH over leaf hashes. */
export function rootOf(leaves: Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256("");
  if (leaves.length === 1) return only;
  const k = split(leaves.length);
  return sha256(NODE, rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
}

/** RFC 6962 § 2.1.1, PATH. */
export function inclusionProof(index: number, leaves: Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return index < k
    ? [...inclusionProof(index, left), rootOf(right)]
    : [...inclusionProof(index - k, right), rootOf(left)];
}

/** RFC 6962 § 2.1.2, PROOF and SUBPROOF. */
export function consistencyProof(first: number, leaves: Buffer[], whole = true): Buffer[] {
  if (first === leaves.length) return whole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return first <= k
    ? [...consistencyProof(first, left, whole), rootOf(right)]
    : [...consistencyProof(first - k, right, false), rootOf(left)];
}

export type Signer = { name: string; vkey: string; sign(note: string): string };

/** An Ed25519 key; the same seed gives the same key. */
function ed25519(seed: string): { privateKey: KeyObject; publicKey: Buffer } {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), sha256(seed)]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const jwk = privateKey.export({ format: "jwk" });
  return { privateKey, publicKey: Buffer.from(jwk.x ?? "", "base64url") };
}

function keyed(name: string, type: 1 | 4, publicKey: Buffer) {
  const key = Buffer.concat([Buffer.of(type), publicKey]);
  const id = sha256(`${name}\n`, key).subarray(0, 4);
  return { id, vkey: `${name}+${id.toString("hex")}+${key.toString("base64")}` };
}

/** A key that signs notes as C2SP signed-note says. */
export function noteSigner(name: string, seed = name): Signer {
  const { privateKey, publicKey } = ed25519(seed);
  const { id, vkey } = keyed(name, 1, publicKey);
  const line = (note: string) =>
    `— ${name} ${Buffer.concat([id, sign(null, Buffer.from(note), privateKey)]).toString("base64")}\n`;
  return { name, vkey, sign: line };
}

/** A witness: C2SP cosignature/v1 at a fixed second. */
export function witness(name: string, seconds = 1_795_000_000n): Signer {
  const { privateKey, publicKey } = ed25519(name);
  const { id, vkey } = keyed(name, 4, publicKey);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(seconds);
  return {
    name,
    vkey,
    sign(note) {
      const signed = sign(
        null,
        Buffer.from(`cosignature/v1\ntime ${seconds}\n${note}`),
        privateKey,
      );
      return `— ${name} ${Buffer.concat([id, time, signed]).toString("base64")}\n`;
    },
  };
}

export function checkpointText(origin: string, leaves: Buffer[]): string {
  return `${origin}\n${leaves.length}\n${rootOf(leaves).toString("base64")}\n`;
}

export function noteOf(text: string, signers: Signer[]): string {
  return `${text}\n${signers.map((one) => one.sign(text)).join("")}`;
}

/** A fresh key pair of the three kinds passkeys have. */
export function passkeyPair(alg: -7 | -8 | -257): { publicKey: KeyObject; privateKey: KeyObject } {
  if (alg === -8) return generateKeyPairSync("ed25519");
  if (alg === -257) return generateKeyPairSync("rsa", { modulusLength: 2048 });
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}
