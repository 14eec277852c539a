import { composeConsentText, textVersionIn } from "../app/case/consent/compose-consent-text.ts";
import type { SayConsent } from "../db/seed/consent-words.ts";
import { seedWhenEmpty } from "../db/seed/index.ts";

/**
 * Fills an empty database with the demo; its consents say what the app says to whoever consents.
 * @param now the moment the demo begins; its days are counted from it
 * @returns true when it seeded, false when there was something already
 */
export function seedDemo(adminUrl: string, now?: Date): Promise<boolean> {
  const say: SayConsent = (terms, lang) => ({
    text: composeConsentText(terms, lang),
    version: textVersionIn(lang),
  });
  return seedWhenEmpty(adminUrl, say, now);
}
