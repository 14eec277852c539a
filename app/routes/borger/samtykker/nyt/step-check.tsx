import { type ConsentTerms, standardConsequence } from "~/case/consent/compose-consent-text.ts";
import { consentText } from "~/case/consent/consent.text.ts";
import { ConsentWords, useCategoryNames } from "~/case/consent/consent-view.tsx";
import type { Consent } from "~/case/consent/read-consents.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Confirmation } from "../../../../../consent/index.ts";
import { ConfirmYes } from "../confirm-yes.tsx";
import { PaperChoices } from "../paper-choices.tsx";
import { messageAt } from "../problems.ts";
import { WORDS_ID } from "../reworded-notice.tsx";
import { samtykkerText } from "../samtykker.text.ts";
import type { ShownWords } from "../words-shown.server.ts";
import { type Draft, draftAddress, draftQuery } from "./draft.schema.ts";
import { nytText } from "./nyt.text.ts";

/** Step 3: all the answers, the very papers, the exact words; then yes or no, equally large. */
export function StepCheck({
  draft,
  terms,
  words,
  papers,
  heldBack,
  id,
  confirmation,
  problems,
}: {
  readonly draft: Draft;
  readonly terms: ConsentTerms;
  readonly words: ShownWords;
  readonly papers: Consent["papers"];
  readonly heldBack: readonly string[];
  /** Becomes the consent's id, so that the form sent twice makes one consent. */
  readonly id: string;
  readonly confirmation: Confirmation;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(nytText);
  const shared = useText(samtykkerText);
  const labels = useText(consentText);
  const format = useFormat();
  const { lang } = usePage();
  const about = useCategoryNames();
  const change = (label: string, step: 1 | 2) => ({ label, href: draftAddress(draft, step) });
  const error = (field: "undtag" | "papirer") => messageAt(problems, field);
  return (
    <>
      <h1>{text.check}</h1>
      <div className="mt-6 grid gap-6">
        <Card title={text.answers}>
          <SummaryList
            items={[
              { key: labels.from, value: terms.source, change: change(text.change.parties, 1) },
              { key: labels.to, value: terms.recipient },
              {
                key: labels.kinds,
                value: terms.kinds.map((kind) => kind[lang]).join(", "),
                change: change(text.change.kinds, 2),
              },
              { key: labels.about, value: about(terms.categories) },
              {
                key: labels.purpose,
                value: terms.purpose[lang],
                change: change(text.change.purpose, 2),
              },
              { key: labels.sag, value: labels.sagAt(terms.sag) },
              {
                key: labels.until,
                value: format.date(terms.validUntil),
                change: change(text.change.until, 2),
              },
            ]}
          />
        </Card>
        <form method="post" action={draftAddress(draft, 3)} className="card">
          <input type="hidden" name="id" value={id} />
          <PaperChoices
            legend={<h2>{shared.papers}</h2>}
            papers={papers}
            heldBack={heldBack}
            errors={{ undtag: error("undtag"), papirer: error("papirer") }}
          />
          <div className="stack mt-8">
            <h2 id={WORDS_ID}>{shared.words}</h2>
            <ConsentWords words={words.text} lang={lang} />
            <input type="hidden" name="ord" value={words.hash} />
          </div>
          <div className="stack mt-8">
            <h2>{labels.ifNo}</h2>
            <p>{standardConsequence(lang)}</p>
          </div>
          <p className="mt-8 font-semibold">{shared.wordsNarrower}</p>
          <ConfirmYes
            confirmation={confirmation}
            begin={`/samtykker/underskrift?${draftQuery(draft, 3)}`}
            yes={text.yes}
            no={
              <ButtonLink kind="secondary" href="/samtykker?besked=fortrudt">
                {text.no}
              </ButtonLink>
            }
          />
        </form>
      </div>
    </>
  );
}
