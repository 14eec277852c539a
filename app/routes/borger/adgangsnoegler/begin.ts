import { randomBytes } from "node:crypto";
import { registrationOptions } from "~/.server/passkeys/options.ts";
import { answerScript, fromOwnPage } from "~/.server/passkeys/own-page.ts";
import { relyingParty } from "~/.server/passkeys/relying-party.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { actorContext, servicesContext } from "~/context.ts";
import type { Route } from "./+types/begin";

/**
 * `/adgangsnoegler/begynd`: what the browser needs to make a key. Answers `{options}`; `{}` with 409 when
 * MitID must confirm first: then the page itself says so.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { gate, origin } = context.get(servicesContext);
  if (!fromOwnPage(request, origin)) return answerScript({}, 403);
  const { tokenHash, personId, name } = context.get(actorContext);
  const challenge = randomBytes(32);
  const asked = await orRefusal(gate.passkeys.ask("register", challenge, tokenHash));
  if (asked !== true) return answerScript({}, 409);
  const keys = await gate.passkeys.mine(tokenHash);
  const rp = relyingParty(origin);
  const options = await registrationOptions(rp, { id: personId, name }, keys, challenge);
  return answerScript({ options });
}
