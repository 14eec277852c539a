import { createPublicKey, type JsonWebKey } from "node:crypto";
import { cose, decodeCredentialPublicKey } from "@simplewebauthn/server/helpers";
import type { ConsentSignature } from "../../../db/schema/consent.ts";

/** The signature algorithms a key may use (COSE): ES256, EdDSA with Ed25519, RS256. */
export const algorithms = [-7, -8, -257] as const satisfies ConsentSignature["alg"][];

/** A COSE_Key as SubjectPublicKeyInfo (DER), which every cryptographic library reads. */
export function spkiOf(coseKey: Uint8Array): { alg: ConsentSignature["alg"]; spki: Buffer } {
  const { alg, jwk } = jwkOf(coseKey);
  const spki = createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "der" });
  return { alg, spki };
}

/** @throws TypeError for a key of another kind than we ask for */
function jwkOf(coseKey: Uint8Array): { alg: ConsentSignature["alg"]; jwk: JsonWebKey } {
  const key = decodeCredentialPublicKey(new Uint8Array(coseKey));
  const alg = algorithms.find((one) => one === key.get(cose.COSEKEYS.alg));
  if (
    cose.isCOSEPublicKeyEC2(key) &&
    alg === -7 &&
    key.get(cose.COSEKEYS.crv) === cose.COSECRV.P256
  ) {
    const x = text(key.get(cose.COSEKEYS.x));
    return { alg, jwk: { kty: "EC", crv: "P-256", x, y: text(key.get(cose.COSEKEYS.y)) } };
  }
  if (
    cose.isCOSEPublicKeyOKP(key) &&
    alg === -8 &&
    key.get(cose.COSEKEYS.crv) === cose.COSECRV.ED25519
  ) {
    return { alg, jwk: { kty: "OKP", crv: "Ed25519", x: text(key.get(cose.COSEKEYS.x)) } };
  }
  if (cose.isCOSEPublicKeyRSA(key) && alg === -257) {
    const n = text(key.get(cose.COSEKEYS.n));
    return { alg, jwk: { kty: "RSA", n, e: text(key.get(cose.COSEKEYS.e)) } };
  }
  throw new TypeError("unknown kind of key");
}

function text(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new TypeError("incomplete key");
  return Buffer.from(bytes).toString("base64url");
}
