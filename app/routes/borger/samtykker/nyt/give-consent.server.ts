import { eq } from "drizzle-orm";
import type { SignDocument } from "~/.server/passkeys/sign-document.ts";
import {
  composeConsentText,
  standardConsequence,
  textVersionIn,
} from "~/case/consent/compose-consent-text.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { ActRefusal } from "../../../../../consent/index.ts";
import type { Database } from "../../../../../db/client.ts";
import { consent } from "../../../../../db/schema/index.ts";
import { checkPapers } from "../papers-left.ts";
import type { Problem } from "../problems.ts";
import { signYes } from "../sign-yes.server.ts";
import { isAsShown } from "../words-shown.server.ts";
import { checkDraft } from "./check-draft.ts";
import type { Draft } from "./draft.schema.ts";
import { draftTerms } from "./draft-terms.ts";
import { readChoices } from "./read-choices.server.ts";

type Problems = { readonly state: "problems"; readonly problems: readonly Problem[] };
export type GiveOutcome =
  | { readonly state: "given"; readonly id: string }
  | { readonly state: "refused"; readonly refusal: ActRefusal }
  /** The papers held back make other words than those the page showed. */
  | { readonly state: "reworded" }
  | Problems;

type Confirmed = {
  id: string;
  undtag: readonly string[];
  vist: readonly string[];
  /** Hash of the words the page showed. */
  ord: string;
};

/**
 * The consent a whole draft is about, as it would be stored; or what is wrong. The page, the document
 * that is signed and the act all come from here.
 *
 * @param citizenId the citizen of the visit
 * @param confirmed the form's own id becomes the consent's; and the papers that stood on the page, with
 *   those held back
 */
export async function composeGiven(
  db: Database,
  citizenId: string,
  draft: Draft,
  confirmed: Omit<Confirmed, "ord">,
  lang: Language,
) {
  const choices = await readChoices(db);
  const { sag } = choices;
  const checked = checkDraft({ ...draft, step: 3 }, choices);
  if (!sag || checked.step !== 3) {
    return { state: "problems", problems: checked.problems } satisfies Problems;
  }
  const excepted = [...new Set(confirmed.undtag)];
  const shown = { heldBack: excepted, shown: confirmed.vist };
  const problems = checkPapers(checked.papers, checked.papers, shown);
  if (problems.length > 0) return { state: "problems", problems } satisfies Problems;
  const terms = draftTerms(draft, checked, { ...choices, sag }, excepted);
  const row = {
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
    status: "givet" as const,
    validUntil: checked.validUntil,
    textVersion: textVersionIn(lang),
    textShown: composeConsentText(terms, lang),
  };
  return { state: "ready" as const, row };
}

/**
 * The citizen gives a consent of their own accord, in a `consent.decide` visit. The same form sent
 * twice makes one consent. A yes is to the words the page showed, or it is none.
 *
 * @param sign checks the citizen's signature, when the form brought one
 * @throws what the guards refuse (`actRefusal`): MS031–MS037, MS081, MS082 and the table's constraints
 */
export async function giveConsent(
  db: Database,
  citizenId: string,
  draft: Draft,
  confirmed: Confirmed,
  lang: Language,
  sign?: SignDocument,
): Promise<GiveOutcome> {
  const before = await given(db, confirmed.id);
  if (before) return before;
  const composed = await composeGiven(db, citizenId, draft, confirmed, lang);
  if (composed.state === "problems") return composed;
  if (!isAsShown(confirmed.ord, composed.row.textShown)) return { state: "reworded" };
  const signed = await signYes(db, composed.row, sign);
  if (signed.state === "refused") return signed;
  const rows = await db
    .insert(consent)
    .values({ ...composed.row, signature: signed.signature })
    .onConflictDoNothing({ target: consent.id })
    .returning({ id: consent.id });
  // An id that is taken and not the citizen's own was not made by our form.
  return rows.length > 0
    ? { state: "given", id: confirmed.id }
    : { state: "problems", problems: [{ field: "papirer", code: "malformed" }] };
}

async function given(db: Database, id: string): Promise<GiveOutcome | undefined> {
  const [row] = await db
    .select({ id: consent.id })
    .from(consent)
    .where(eq(consent.id, id))
    .limit(1);
  return row && { state: "given", id: row.id };
}
