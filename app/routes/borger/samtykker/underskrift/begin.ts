import { z } from "zod";
import { assertionOptions } from "~/.server/passkeys/options.ts";
import { answerScript, fromOwnPage } from "~/.server/passkeys/own-page.ts";
import { relyingParty } from "~/.server/passkeys/relying-party.ts";
import { ownVisit } from "~/.server/visits.ts";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { consentDocumentHash } from "../../../../../consent/index.ts";
import { readConsentForm } from "../consent-form.schema.ts";
import { composeAnswer } from "../et/narrow-consent.server.ts";
import { readDraft } from "../nyt/draft.schema.ts";
import { composeGiven } from "../nyt/give-consent.server.ts";
import { documentOf } from "../sign-yes.server.ts";
import { isAsShown } from "../words-shown.server.ts";
import type { Route } from "./+types/begin";

/**
 * `/samtykker/underskrift`: what the browser needs to sign a yes. `?samtykke=` names a request; without
 * it the query is the draft of a consent of one's own accord. The form is that of the page.
 *
 * Answers `{options}`, or `{}` when there is nothing to sign: then the page itself says why.
 */
export async function action({ request, context, url }: Route.ActionArgs) {
  const { gate, origin } = context.get(servicesContext);
  if (!fromOwnPage(request, origin)) return answerScript({}, 403);
  const { tokenHash } = context.get(actorContext);
  const form = await request.formData();
  const { wellFormed, values } = readConsentForm(form);
  if (!wellFormed) return answerScript({});
  const lang = context.get(languageContext);
  const asked = url.searchParams.get("samtykke");
  const id = z.uuid().toLowerCase().safeParse(asked).data;
  if (asked !== null && !id) return answerScript({});
  const composed = await ownVisit(context, "consent.read", async (db, { citizenId }) => {
    if (!citizenId) throw new Error("a visit to one's own data has a citizen");
    if (id) return composeAnswer(db, id, "anmodet", values, lang);
    // The id the page's form will give the consent: it is part of what is signed.
    const own = z.uuid().toLowerCase().safeParse(form.get("id")).data;
    if (!own) return { state: "unknown" as const };
    return composeGiven(db, citizenId, readDraft(url.searchParams), { ...values, id: own }, lang);
  });
  if (composed.state !== "ready") return answerScript({});
  if (!isAsShown(values.ord, composed.row.textShown)) return answerScript({});
  const keys = (await gate.passkeys.mine(tokenHash)).filter(({ cloned }) => !cloned);
  if (keys.length === 0) return answerScript({});
  const challenge = consentDocumentHash(documentOf(composed.row));
  await gate.passkeys.ask("consent", challenge, tokenHash);
  const options = await assertionOptions(relyingParty(origin), challenge, keys);
  return answerScript({ options });
}
