import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { KeyUse, PublicKey } from "../../../consent/index.ts";
import type { Assertion } from "./answers.ts";
import type { RelyingParty } from "./relying-party.ts";

/**
 * Checks a signature: on our challenge, on our page, for us, by a verified person, with this key.
 * Whether its count fits is for the database to say: it alone knows what was known of the key when the
 * question was asked (docs/adr/0010). To the library every count is the first.
 * @param challenge 32 bytes we asked to be signed
 * @returns the use to be counted, or undefined when anything does not fit
 */
export async function verifyAssertion(
  rp: RelyingParty,
  answer: Assertion,
  challenge: Buffer,
  key: PublicKey,
): Promise<KeyUse | undefined> {
  const found = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: challenge.toString("base64url"),
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
    credential: { id: answer.id, publicKey: new Uint8Array(key.publicKey), counter: 0 },
    // The library's errors quote the answer: they go no further.
  }).catch(() => undefined);
  if (!found?.verified) return undefined;
  const { newCounter: counter, credentialBackedUp: backedUp } = found.authenticationInfo;
  return { credentialId: key.credentialId, counter, backedUp };
}
