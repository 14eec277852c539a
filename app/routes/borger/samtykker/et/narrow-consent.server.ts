import { and, eq } from "drizzle-orm";
import { composeConsentText, textVersionIn } from "~/case/consent/compose-consent-text.ts";
import { termsOf } from "~/case/consent/consent-terms.ts";
import { readConsent } from "~/case/consent/read-consents.server.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { changes, narrow } from "../narrow.ts";
import type { Outcome } from "./outcome.ts";
import { whyUnchanged } from "./why-unchanged.server.ts";

/**
 * Says yes to a request, or to less of it (`from` anmodet); or lets a given consent open less than
 * before (`from` givet). In a `consent.decide` visit, which waits for every look that is under way.
 *
 * The words that are stored are composed from what was left, in the language of the page.
 * @throws what the guards refuse (`actRefusal`): MS033–MS037, consent_period
 */
export async function narrowConsent(
  db: Database,
  id: string,
  from: "anmodet" | "givet",
  values: ConsentFormValues,
  lang: Language,
): Promise<Outcome> {
  const read = await readConsent(db, id);
  if (!read) return { state: "unknown" };
  const { consent: before, today } = read;
  if (before.status !== from) return { state: "refused", refusal: "already_decided" };
  if (before.state !== from) return { state: "refused", refusal: "already_over" };
  const narrowed = narrow(before, values, today);
  if (!narrowed.ok) return { state: "problems", problems: narrowed.problems };
  const { chosen } = narrowed;
  if (from === "givet" && !changes(before, chosen)) {
    return { state: "problems", problems: [{ field: "papirer", code: "nothingChanged" }] };
  }
  const updated = await db
    .update(consent)
    .set({
      status: "givet",
      documentTypes: [...chosen.documentTypes],
      categories: [...chosen.categories],
      exceptedDocuments: [...chosen.excepted],
      validUntil: chosen.validUntil,
      textVersion: textVersionIn(lang),
      textShown: composeConsentText(termsOf(before, chosen, today), lang),
    })
    .where(and(eq(consent.id, id), eq(consent.status, from)))
    .returning({ id: consent.id });
  return updated.length > 0 ? { state: "done" } : whyUnchanged(db, id);
}
