import { eq } from "drizzle-orm";
import {
  composeConsentText,
  standardConsequence,
  textVersionIn,
} from "~/case/consent/compose-consent-text.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import { checkPapers } from "../papers-left.ts";
import type { Problem } from "../problems.ts";
import { checkDraft } from "./check-draft.ts";
import type { Draft } from "./draft.schema.ts";
import { draftTerms } from "./draft-terms.ts";
import { readChoices } from "./read-choices.server.ts";

export type GiveOutcome =
  | { readonly state: "given"; readonly id: string }
  | { readonly state: "problems"; readonly problems: readonly Problem[] };

/**
 * The citizen gives a consent of their own accord, in a `consent.decide` visit.
 *
 * @param citizenId the citizen of the visit
 * @param confirmed the form's own id becomes the consent's: the same form sent twice makes one
 *   consent; and the papers that stood on the page, with those held back
 * @throws what the guards refuse (`actRefusal`): MS031–MS037 and the table's constraints
 */
export async function giveConsent(
  db: Database,
  citizenId: string,
  draft: Draft,
  confirmed: { id: string; undtag: readonly string[]; vist: readonly string[] },
  lang: Language,
): Promise<GiveOutcome> {
  const choices = await readChoices(db);
  const { sag } = choices;
  const checked = checkDraft({ ...draft, step: 3 }, choices);
  if (!sag || checked.step !== 3) return { state: "problems", problems: checked.problems };
  const excepted = [...new Set(confirmed.undtag)];
  const shown = { heldBack: excepted, shown: confirmed.vist };
  const problems = checkPapers(checked.papers, checked.papers, shown);
  if (problems.length > 0) return { state: "problems", problems };
  const terms = draftTerms(draft, checked, { ...choices, sag }, excepted);
  const [given] = await db
    .insert(consent)
    .values({
      id: confirmed.id,
      citizenId,
      sagId: sag.id,
      sourceAuthorityId: draft.fra,
      recipientAuthorityId: draft.til,
      categories: [...checked.categories],
      documentTypes: [...checked.documentTypes],
      exceptedDocuments: excepted,
      purpose: draft.formaal,
      consequence: standardConsequence(lang),
      status: "givet",
      validUntil: checked.validUntil,
      textVersion: textVersionIn(lang),
      textShown: composeConsentText(terms, lang),
    })
    .onConflictDoNothing({ target: consent.id })
    .returning({ id: consent.id });
  if (given) return { state: "given", id: given.id };
  const [before] = await db
    .select({ id: consent.id })
    .from(consent)
    .where(eq(consent.id, confirmed.id))
    .limit(1);
  // An id that is taken and not the citizen's own was not made by our form.
  return before
    ? { state: "given", id: before.id }
    : { state: "problems", problems: [{ field: "papirer", code: "malformed" }] };
}
