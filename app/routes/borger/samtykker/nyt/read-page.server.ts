import { randomUUID } from "node:crypto";
import { composeConsentText } from "~/case/consent/compose-consent-text.ts";
import type { Language } from "~/i18n/define-text.ts";
import type { Database } from "../../../../../db/client.ts";
import { readCaseHeader } from "../../case-header.server.ts";
import { shownWords } from "../words-shown.server.ts";
import { checkDraft } from "./check-draft.ts";
import type { Draft } from "./draft.schema.ts";
import { draftTerms } from "./draft-terms.ts";
import { readChoices } from "./read-choices.server.ts";

/** The step a draft has come to, with what can be chosen there; `check` stands at the last step. */
export async function readDraftPage(db: Database, draft: Draft, lang: Language) {
  const [header, choices] = await Promise.all([readCaseHeader(db), readChoices(db)]);
  const { sag } = choices;
  const checked = checkDraft(draft, choices);
  const name = (id: string) => choices.recipients.find((one) => one.id === id)?.name ?? "";
  const page = {
    header,
    draft,
    choices,
    step: checked.step,
    problems: sag ? checked.problems : [],
    names: { source: name(draft.fra), recipient: name(draft.til) },
    check: null,
  };
  if (!sag || checked.step !== 3) return page;
  const terms = draftTerms(draft, checked, { ...choices, sag }, draft.undtag);
  const kinds = new Map(choices.kinds.map(({ code, label }) => [code, label]));
  return {
    ...page,
    check: {
      id: randomUUID(),
      terms,
      words: shownWords(composeConsentText(terms, lang)),
      papers: checked.papers.map((paper) => ({
        ...paper,
        kind: kinds.get(paper.type) ?? { da: paper.type, en: paper.type },
        excepted: false,
      })),
    },
  };
}
