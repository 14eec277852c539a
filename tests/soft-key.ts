import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();
const b64 = (bytes: Buffer) => bytes.toString("base64url");

/** What a device can be made to say wrongly. */
type Slant = {
  origin?: string;
  rpId?: string;
  /** Flags of the authenticator data: 1 present, 4 verified, 64 a new key follows. */
  flags?: number;
  count?: number;
  type?: string;
};

/**
 * A key in software, for what no honest browser sends: it answers as WebAuthn level 3 says (sections
 * 5.8.1 and 6.1), with a P-256 key and no attestation, and can be made to lie.
 */
export function softKey(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let signed = 0;

  const clientData = (type: string, challenge: Buffer, slant: Slant) =>
    Buffer.from(
      JSON.stringify({
        type: slant.type ?? type,
        challenge: b64(challenge),
        origin: slant.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (flags: number, slant: Slant, more: Buffer = Buffer.alloc(0)) => {
    signed = slant.count ?? signed + 1;
    const head = Buffer.alloc(5);
    head.writeUInt8(slant.flags ?? flags, 0);
    head.writeUInt32BE(signed, 1);
    return Buffer.concat([sha256(slant.rpId ?? new URL(origin).hostname), head, more]);
  };
  const answer = (response: Record<string, unknown>) =>
    JSON.stringify({
      ...{ id: b64(id), rawId: b64(id), type: "public-key", clientExtensionResults: {} },
      response,
    });

  return {
    credentialId: id,
    publicKey,

    /** The answer of `navigator.credentials.create()`. */
    create(challenge: Buffer, slant: Slant = {}): string {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)]);
      const authData = new Uint8Array(authenticatorData(0x45, slant, attested));
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]);
      return answer({
        clientDataJSON: b64(clientData("webauthn.create", challenge, slant)),
        attestationObject: b64(Buffer.from(isoCBOR.encode(attestation as never))),
        transports: ["internal"],
      });
    },

    /** The answer of `navigator.credentials.get()`. */
    get(challenge: Buffer, slant: Slant = {}): string {
      const client = clientData("webauthn.get", challenge, slant);
      const data = authenticatorData(0x05, slant);
      return answer({
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(sign("sha256", Buffer.concat([data, sha256(client)]), privateKey)),
      });
    },
  };
}

/** COSE_Key of a P-256 key (RFC 9053, section 7.1.1). */
function coseOf(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
  const cose = new Map<number, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ]);
  return Buffer.from(isoCBOR.encode(cose as never));
}
