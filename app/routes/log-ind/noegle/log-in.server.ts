import { challengeOf, readAssertion } from "~/.server/passkeys/answers.ts";
import type { RelyingParty } from "~/.server/passkeys/relying-party.ts";
import { verifyAssertion } from "~/.server/passkeys/verify-assertion.ts";
import type { Gate } from "../../../../consent/index.ts";

/** Why a key lets nobody in; the words stand in noegle.text.ts. */
export type KeyRefusal = "over" | "unknown" | "cloned" | "wrong";
export type KeyLogin = { ok: true; token: string } | { ok: false; code: KeyRefusal };

/**
 * Logs in with a key: a signature by a verified person, made for us on our page, over a challenge of ours
 * that is open and that this uses up.
 * @param previousToken the browser's earlier session, which ends
 */
export async function logInWithKey(
  gate: Gate,
  rp: RelyingParty,
  field: unknown,
  previousToken: string | undefined,
): Promise<KeyLogin> {
  const answer = readAssertion(field);
  const challenge = answer && challengeOf(answer);
  if (!answer || !challenge) return { ok: false, code: "wrong" };
  const key = await gate.passkeys.publicKey(Buffer.from(answer.id, "base64url"));
  if (!key) return { ok: false, code: "unknown" };
  const use = await verifyAssertion(rp, answer, challenge, key);
  if (!use) return { ok: false, code: "wrong" };
  const { outcome, token } = await gate.passkeys.startSession(challenge, use, previousToken);
  return outcome === "used" ? { ok: true, token } : { ok: false, code: outcome };
}
