import { assertionOptions } from "~/.server/passkeys/options.ts";
import { answerScript, fromOwnPage } from "~/.server/passkeys/own-page.ts";
import { relyingParty } from "~/.server/passkeys/relying-party.ts";
import { servicesContext } from "~/context.ts";
import type { Route } from "./+types/begin";

/**
 * `/log-ind/noegle/begynd`: what the browser needs to log in with a key. It names no key, so it tells
 * nobody who has one; the person chooses on the own device.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const { gate, origin } = context.get(servicesContext);
  if (!fromOwnPage(request, origin)) return answerScript({}, 403);
  const challenge = await gate.passkeys.askLogin();
  const options = await assertionOptions(relyingParty(origin), challenge);
  return answerScript({ options });
}
