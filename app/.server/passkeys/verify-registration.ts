import { verifyRegistrationResponse } from "@simplewebauthn/server";
import type { NewPasskey } from "../../../consent/index.ts";
import { challengeOf, type Registration } from "./answers.ts";
import type { RelyingParty } from "./relying-party.ts";
import { algorithms, spkiOf } from "./spki.ts";

/**
 * A new key as the browser gave it, checked: made for us, on our page, by a person the device has
 * verified. Undefined when anything does not fit. Whether its challenge was ours, and is unused, the
 * database says when the key is added.
 */
export async function verifyRegistration(
  rp: RelyingParty,
  answer: Registration,
): Promise<Omit<NewPasskey, "name"> | undefined> {
  const challenge = challengeOf(answer);
  if (!challenge) return undefined;
  const found = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge.toString("base64url"),
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
    // The library's errors quote the answer: they go no further.
  }).catch(() => undefined);
  if (!found?.verified) return undefined;
  const { credential, credentialDeviceType, credentialBackedUp } = found.registrationInfo;
  return {
    challenge,
    credentialId: Buffer.from(credential.id, "base64url"),
    publicKey: Buffer.from(credential.publicKey),
    spki: spkiOf(credential.publicKey).spki,
    counter: credential.counter,
    transports: answer.response.transports,
    deviceType: credentialDeviceType,
    backedUp: credentialBackedUp,
  };
}
