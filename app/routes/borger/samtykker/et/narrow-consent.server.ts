import { and, eq } from "drizzle-orm";
import type { SignDocument } from "~/.server/passkeys/sign-document.ts";
import { composeConsentText, textVersionIn } from "~/case/consent/compose-consent-text.ts";
import { termsOf } from "~/case/consent/consent-terms.ts";
import { readConsent } from "~/case/consent/read-consents.server.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { changes, narrow } from "../narrow.ts";
import { signYes } from "../sign-yes.server.ts";
import { isAsShown } from "../words-shown.server.ts";
import type { Outcome } from "./outcome.ts";
import { whyUnchanged } from "./why-unchanged.server.ts";

/**
 * What is left of a request, or of a given consent, after the citizen's choice: the whole row as it
 * would be stored. The words are composed from what was left, in the language of the page.
 */
export async function composeAnswer(
  db: Database,
  id: string,
  from: "anmodet" | "givet",
  values: ConsentFormValues,
  lang: Language,
) {
  const [read, [ids]] = await Promise.all([
    readConsent(db, id),
    db
      .select({ citizenId: consent.citizenId, sagId: consent.sagId })
      .from(consent)
      .where(eq(consent.id, id)),
  ]);
  if (!read || !ids) return { state: "unknown" } satisfies Outcome;
  const { consent: before, today } = read;
  if (before.status !== from) {
    return { state: "refused", refusal: "already_decided" } satisfies Outcome;
  }
  if (before.state !== from) return { state: "refused", refusal: "already_over" } satisfies Outcome;
  const narrowed = narrow(before, values, today);
  if (!narrowed.ok) return { state: "problems", problems: narrowed.problems } satisfies Outcome;
  const { chosen } = narrowed;
  if (from === "givet" && !changes(before, chosen)) {
    const problems = [{ field: "papirer", code: "nothingChanged" }] as const;
    return { state: "problems", problems } satisfies Outcome;
  }
  const row = {
    id,
    ...ids,
    sourceAuthorityId: before.source.id,
    recipientAuthorityId: before.recipient.id,
    purpose: before.purpose.code,
    consequence: before.consequence,
    documentTypes: [...chosen.documentTypes],
    categories: [...chosen.categories],
    exceptedDocuments: [...chosen.excepted],
    validUntil: chosen.validUntil,
    textVersion: textVersionIn(lang),
    textShown: composeConsentText(termsOf(before, chosen, today), lang),
  };
  return { state: "ready" as const, row };
}

/**
 * Says yes to a request, or to less of it (`from` anmodet); or lets a given consent open less than
 * before (`from` givet). A yes is to the words the page showed, or it is none. In a `consent.decide`
 * visit, which waits for every look that is under way.
 *
 * @param sign checks the citizen's signature on a yes, when the form brought one
 * @throws what the guards refuse (`actRefusal`): MS033–MS037, MS081, MS082, consent_period
 */
export async function narrowConsent(
  db: Database,
  id: string,
  from: "anmodet" | "givet",
  values: ConsentFormValues,
  lang: Language,
  sign?: SignDocument,
): Promise<Outcome> {
  const composed = await composeAnswer(db, id, from, values, lang);
  if (composed.state !== "ready") return composed;
  const { row } = composed;
  if (from === "anmodet" && !isAsShown(values.ord, row.textShown)) return { state: "reworded" };
  const signed = await signYes(db, row, from === "anmodet" ? sign : undefined);
  if (signed.state === "refused") return signed;
  const updated = await db
    .update(consent)
    .set({
      status: "givet",
      documentTypes: row.documentTypes,
      categories: row.categories,
      exceptedDocuments: row.exceptedDocuments,
      validUntil: row.validUntil,
      textVersion: row.textVersion,
      textShown: row.textShown,
      ...(from === "anmodet" && { signature: signed.signature }),
    })
    .where(and(eq(consent.id, id), eq(consent.status, from)))
    .returning({ id: consent.id });
  return updated.length > 0 ? { state: "done" } : whyUnchanged(db, id);
}
