import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { KeyUse, PublicKey } from "../../../consent/index.ts";
import type { Assertion } from "./answers.ts";
import type { RelyingParty } from "./relying-party.ts";

/** `cloned`: the signature is genuine, but its count was seen before, so there are two of the key. */
export type Verified =
  | { readonly ok: true; readonly use: KeyUse }
  | { readonly ok: false; readonly code: "not_verified" | "cloned" };

/**
 * Checks a signature: on our challenge, on our page, for us, by a verified person, with this key.
 * @param challenge 32 bytes we asked to be signed
 */
export async function verifyAssertion(
  rp: RelyingParty,
  answer: Assertion,
  challenge: Buffer,
  key: PublicKey,
): Promise<Verified> {
  const check = (counter: number) =>
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge.toString("base64url"),
      expectedOrigin: rp.origin,
      expectedRPID: rp.id,
      requireUserVerification: true,
      credential: { id: answer.id, publicKey: new Uint8Array(key.publicKey), counter },
      // The library's errors quote the answer: they go no further.
    }).catch(() => undefined);
  const found = await check(key.counter);
  if (found?.verified) {
    const { newCounter: counter, credentialBackedUp: backedUp } = found.authenticationInfo;
    return { ok: true, use: { credentialId: key.credentialId, counter, backedUp } };
  }
  // The library has no codes. If all fits but the count, it was the count.
  const copy = key.counter > 0 ? await check(0) : undefined;
  return { ok: false, code: copy?.verified ? "cloned" : "not_verified" };
}
