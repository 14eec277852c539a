import { readRegistration } from "~/.server/passkeys/answers.ts";
import type { RelyingParty } from "~/.server/passkeys/relying-party.ts";
import { verifyRegistration } from "~/.server/passkeys/verify-registration.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import type { ActRefusal, Gate } from "../../../../consent/index.ts";

export type AddOutcome = "added" | "not_verified" | ActRefusal;

/**
 * Keeps a key the browser has just made, when it was made for us, by a verified person, on a challenge
 * of this session that is open. A stale MitID login adds none.
 */
export async function addPasskey(
  gate: Gate,
  rp: RelyingParty,
  session: Buffer,
  name: string,
  field: unknown,
): Promise<AddOutcome> {
  const answer = readRegistration(field);
  const key = answer && (await verifyRegistration(rp, answer));
  if (!key) return "not_verified";
  const added = await orRefusal(gate.passkeys.add(session, { ...key, name }));
  if (typeof added === "object") return added.refusal;
  return added ? "added" : "not_verified";
}
