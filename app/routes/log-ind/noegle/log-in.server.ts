import { challengeOf, readAssertion } from "~/.server/passkeys/answers.ts";
import type { RelyingParty } from "~/.server/passkeys/relying-party.ts";
import { verifyAssertion } from "~/.server/passkeys/verify-assertion.ts";
import { orRefusal } from "~/case/consent/act-outcome.server.ts";
import type { Gate } from "../../../../consent/index.ts";

/** Why a key lets nobody in; the words stand in noegle.text.ts. */
export type KeyRefusal = "over" | "unknown" | "cloned" | "wrong";
export type KeyLogin = { ok: true; token: string } | { ok: false; code: KeyRefusal };

/**
 * Logs in with a key: a signature by a verified person, made for us on our page, over a challenge that is
 * open. The challenge is used up first, so that an old answer sent again is never taken for a copied key.
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
  if (!(await gate.passkeys.take("login", challenge))) return { ok: false, code: "over" };
  const credentialId = Buffer.from(answer.id, "base64url");
  const key = await gate.passkeys.publicKey(credentialId);
  if (!key) return { ok: false, code: "unknown" };
  const verified = await verifyAssertion(rp, answer, challenge, key);
  if (!verified.ok && verified.code === "not_verified") return { ok: false, code: "wrong" };
  const started = verified.ok
    ? await orRefusal(gate.passkeys.startSession(verified.use, previousToken))
    : { refusal: "passkey_cloned" };
  if (typeof started === "string") return { ok: true, token: started };
  if (started.refusal !== "passkey_cloned") return { ok: false, code: "unknown" };
  await gate.passkeys.stop(credentialId);
  return { ok: false, code: "cloned" };
}
