import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import type { Passkey } from "../../../consent/index.ts";
import type { RelyingParty } from "./relying-party.ts";
import { algorithms } from "./spki.ts";

/** Five minutes, as long as the challenge lives in the database. */
const timeout = 5 * 60_000;

const known = (keys: readonly Pick<Passkey, "credentialId" | "transports">[]) =>
  keys.map(({ credentialId, transports }) => ({
    id: credentialId.toString("base64url"),
    transports: [...transports],
  }));

/**
 * What a browser needs to make a key. The person's own id is the user handle: random, and it tells
 * nothing. No attestation is asked for: which make of key a citizen has is none of our business.
 */
export function registrationOptions(
  rp: RelyingParty,
  person: { readonly id: string; readonly name: string },
  keys: readonly Passkey[],
  challenge: Buffer,
) {
  return generateRegistrationOptions({
    rpName: "Min Sag",
    rpID: rp.id,
    userName: person.name,
    userDisplayName: person.name,
    userID: new Uint8Array(Buffer.from(person.id.replaceAll("-", ""), "hex")),
    challenge: new Uint8Array(challenge),
    timeout,
    attestationType: "none",
    excludeCredentials: known(keys),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: [...algorithms],
  });
}

/** What a browser needs to sign; without `keys` the person chooses among those of this site. */
export function assertionOptions(
  rp: RelyingParty,
  challenge: Buffer,
  keys?: readonly Pick<Passkey, "credentialId" | "transports">[],
) {
  return generateAuthenticationOptions({
    rpID: rp.id,
    challenge: new Uint8Array(challenge),
    timeout,
    userVerification: "required",
    ...(keys && { allowCredentials: known(keys) }),
  });
}
