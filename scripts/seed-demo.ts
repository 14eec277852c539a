import { composeConsentText, textVersionIn } from "../app/case/consent/compose-consent-text.ts";
import { seedWhenEmpty } from "../db/seed/index.ts";

/**
 * Fills an empty database with the demo; its consents say what the app says to whoever consents.
 * @returns true when it seeded, false when there was something already
 */
export function seedDemo(adminUrl: string): Promise<boolean> {
  return seedWhenEmpty(adminUrl, (terms, lang) => ({
    text: composeConsentText(terms, lang),
    version: textVersionIn(lang),
  }));
}
