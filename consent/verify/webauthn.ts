import { type Bytes, concat, equal, fromBase64Url, fromHex, sha256, toHex, utf8 } from "./bytes.ts";
import { ecdsaSignatureFromDer } from "./der.ts";
import { canonical } from "./json.ts";
import { consentDocument, type PasskeySignature, type SignedFields } from "./payload.ts";
import { isText } from "./shape.ts";
import { ED25519, type SignatureResult, verifySignature } from "./signature.ts";

/** WebAuthn § 6.1: rpIdHash (32), flags (1), signature counter (4), then what is optional. */
const RP_ID_HASH_BYTES = 32;
const SHORTEST = 37;
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const MAY_BE_BACKED_UP = 0x08;
const IS_BACKED_UP = 0x10;

const ES256 = {
  key: { name: "ECDSA", namedCurve: "P-256" },
  use: { name: "ECDSA", hash: "SHA-256" },
};
const RS256 = {
  key: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  use: { name: "RSASSA-PKCS1-v1_5" },
};

/**
 * Whether a passkey signed exactly the text in the payload (WebAuthn § 7.2, steps 7 to 21, as far as
 * they can be repeated afterwards: whose key it is and its counter were the server's to check).
 */
export async function verifyPasskey(
  payload: SignedFields,
  signed: PasskeySignature,
): Promise<SignatureResult> {
  const documentHash = await sha256(utf8(canonical(consentDocument(payload))));
  const [authenticatorData, clientDataJSON, publicKey, signature] = [
    fromBase64Url(signed.authenticatorData),
    fromBase64Url(signed.clientDataJSON),
    fromBase64Url(signed.publicKey),
    fromBase64Url(signed.signature),
  ];
  if (!authenticatorData || !clientDataJSON || !publicKey || !signature) return "bad";
  const fits =
    signed.documentHash === toHex(documentHash) &&
    clientDataFits(clientDataJSON, signed) &&
    (await authenticatorDataFits(authenticatorData, signed.rpId));
  if (!fits) return "bad";
  const message = concat(authenticatorData, await sha256(clientDataJSON));
  return verifyByAlgorithm(signed.alg, publicKey, signature, message);
}

/** The browser's own account of what it asked the passkey to sign, and on which site. */
function clientDataFits(bytes: Bytes, { documentHash, rpId }: PasskeySignature): boolean {
  const data = parsed(bytes);
  if (data?.type !== "webauthn.get" || data.crossOrigin === true) return false;
  if (!isText(data.challenge) || !isText(data.origin)) return false;
  const challenge = fromBase64Url(data.challenge);
  const asked = fromHex(documentHash);
  if (!challenge || !asked || !equal(challenge, asked)) return false;
  const host = hostOf(data.origin);
  return host === rpId || host.endsWith(`.${rpId}`);
}

/** Empty for what is no origin. `URL.canParse` is younger than the browsers we support. */
function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname;
  } catch {
    return "";
  }
}

async function authenticatorDataFits(bytes: Bytes, rpId: string): Promise<boolean> {
  const flags = bytes[RP_ID_HASH_BYTES] ?? 0;
  const has = (flag: number) => (flags & flag) !== 0;
  return (
    bytes.length >= SHORTEST &&
    equal(bytes.slice(0, RP_ID_HASH_BYTES), await sha256(utf8(rpId))) &&
    has(USER_PRESENT) &&
    has(USER_VERIFIED) &&
    (has(MAY_BE_BACKED_UP) || !has(IS_BACKED_UP))
  );
}

/** COSE algorithm numbers: -7 ES256, -8 EdDSA, -257 RS256. */
async function verifyByAlgorithm(
  alg: PasskeySignature["alg"],
  publicKey: Bytes,
  signature: Bytes,
  message: Bytes,
): Promise<SignatureResult> {
  if (alg === -8) return verifySignature(ED25519, "spki", publicKey, signature, message);
  if (alg === -257) return verifySignature(RS256, "spki", publicKey, signature, message);
  const raw = ecdsaSignatureFromDer(signature);
  return raw ? verifySignature(ES256, "spki", publicKey, raw, message) : "bad";
}

/** Browsers may add fields and order them as they like, so this is ordinary JSON. */
function parsed(bytes: Bytes): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof data === "object" && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
