import { composeConsentText } from "~/case/consent/compose-consent-text.ts";
import { termsOf, whole } from "~/case/consent/consent-terms.ts";
import { readConsent, readFetched } from "~/case/consent/read-consents.server.ts";
import { readReceipts } from "~/case/receipt/read-receipts.server.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { readCaseHeader } from "../../case-header.server.ts";
import { latestEnd } from "../narrow.ts";
import { readDelivered } from "./read-delivered.server.ts";

/** All that the page about one consent shows; null when the citizen has no such consent. */
export async function readConsentPage(db: Database, id: string, lang: Language) {
  const [header, read, looks, delivered, receipts] = await Promise.all([
    readCaseHeader(db),
    readConsent(db, id),
    readFetched(db, id),
    readDelivered(db, id),
    readReceipts(db, "consent", id),
  ]);
  if (!read) return null;
  const { consent, today } = read;
  // What the form proposes: as long as was asked for, within the portal's 12 months.
  const latest = latestEnd(today);
  const until = consent.validUntil < latest ? consent.validUntil : latest;
  const words = composeConsentText(
    termsOf(consent, { ...whole(consent), validUntil: until }, today),
    lang,
  );
  return { header, consent, looks, delivered, receipts, words, until };
}
