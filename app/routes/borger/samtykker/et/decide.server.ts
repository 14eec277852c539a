import type { SignDocument } from "~/.server/passkeys/sign-document.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import type { ConsentFormValues, Handling } from "../consent-form.schema.ts";
import { declineRequest, revokeConsent } from "./end-consent.server.ts";
import { narrowConsent } from "./narrow-consent.server.ts";
import type { Outcome } from "./outcome.ts";

/** The pressed button's use case, inside a `consent.decide` visit. */
export function decide(
  db: Database,
  id: string,
  handling: Handling,
  values: ConsentFormValues,
  lang: Language,
  sign?: SignDocument,
): Promise<Outcome> {
  switch (handling) {
    case "ja":
    case "underskriv":
      return narrowConsent(db, id, "anmodet", values, lang, sign);
    case "nej":
      return declineRequest(db, id);
    case "indskraenk":
      return narrowConsent(db, id, "givet", values, lang);
    case "tilbage":
      return revokeConsent(db, id);
  }
}
