import type { ConsentTerms } from "~/case/consent/compose-consent-text.ts";
import type { CheckedDraft } from "./check-draft.ts";
import type { Draft } from "./draft.schema.ts";
import type { ConsentChoices } from "./read-choices.server.ts";

/** The terms of a whole draft; `excepted` are ids of papers that are held back. */
export function draftTerms(
  draft: Draft,
  checked: Extract<CheckedDraft, { step: 3 }>,
  choices: ConsentChoices & { sag: NonNullable<ConsentChoices["sag"]> },
  excepted: readonly string[],
): ConsentTerms {
  const same = (code: string) => ({ da: code, en: code });
  const name = (id: string) => choices.recipients.find((one) => one.id === id)?.name ?? id;
  const label = (
    of: readonly { code: string; label: { da: string; en: string } }[],
    code: string,
  ) => of.find((one) => one.code === code)?.label ?? same(code);
  return {
    source: name(draft.fra),
    recipient: name(draft.til),
    kinds: checked.documentTypes.map((code) => label(choices.kinds, code)),
    categories: checked.categories,
    purpose: label(choices.purposes, draft.formaal),
    sag: { sagsnummer: choices.sag.sagsnummer, authority: choices.sag.authority },
    today: choices.today,
    validFrom: choices.today,
    validUntil: checked.validUntil,
    papers: checked.papers.filter((paper) => !excepted.includes(paper.id)),
    excepted: checked.papers.filter((paper) => excepted.includes(paper.id)),
  };
}
