import { composeConsentText } from "~/case/consent/compose-consent-text.ts";
import { termsOf } from "~/case/consent/consent-terms.ts";
import { type Consent, readConsent, readFetched } from "~/case/consent/read-consents.server.ts";
import { readReceipts } from "~/case/receipt/read-receipts.server.ts";
import { toDateParts } from "~/components/date-parts.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { readCaseHeader } from "../../case-header.server.ts";
import type { ConsentFormValues } from "../consent-form.schema.ts";
import { latestEnd, leftOf } from "../narrow.ts";
import { type ShownWords, shownWords } from "../words-shown.server.ts";
import { readDelivered } from "./read-delivered.server.ts";

/**
 * All that the page about one consent shows; null when the citizen has no such consent.
 * @param values the choices the address brought, when it brought any
 */
export async function readConsentPage(
  db: Database,
  id: string,
  values: ConsentFormValues | undefined,
  lang: Language,
) {
  const [header, read, looks, delivered, receipts] = await Promise.all([
    readCaseHeader(db),
    readConsent(db, id),
    readFetched(db, id),
    readDelivered(db, id),
    readReceipts(db, "consent", id),
  ]);
  if (!read) return null;
  const { consent, today } = read;
  const until = proposed(consent, today);
  const words = wordsFor(consent, values, today, lang);
  return { header, consent, looks, delivered, receipts, words, until };
}

/** The words for the choices of a form that came back; null when the citizen has no such consent. */
export async function readWords(
  db: Database,
  id: string,
  values: ConsentFormValues,
  lang: Language,
): Promise<ShownWords | null> {
  const read = await readConsent(db, id);
  return read && wordsFor(read.consent, values, read.today, lang);
}

/** What the form proposes: as long as was asked for, within the portal's 12 months. */
function proposed({ validUntil }: Consent, today: string): string {
  const latest = latestEnd(today);
  return validUntil < latest ? validUntil : latest;
}

function wordsFor(
  consent: Consent,
  values: ConsentFormValues | undefined,
  today: string,
  lang: Language,
): ShownWords {
  const until = proposed(consent, today);
  const asked = { slags: consent.documentTypes, undtag: [], slut: toDateParts(until) };
  const chosen = leftOf(consent, values ?? asked, until, today);
  return shownWords(composeConsentText(termsOf(consent, chosen, today), lang));
}
