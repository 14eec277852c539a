import { useCategoryNames } from "~/case/consent/consent-view.tsx";
import { Button, ButtonLink, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup, RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { toDateParts } from "~/components/date-parts.ts";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { latestEnd, proposedEnd } from "../narrow.ts";
import { messageAt } from "../problems.ts";
import { type Draft, draftAddress } from "./draft.schema.ts";
import { HiddenDraft } from "./hidden-draft.tsx";
import { nytText } from "./nyt.text.ts";
import type { ConsentChoices } from "./read-choices.server.ts";

/** Step 2: which kinds of papers, what for, until when. Nothing is ticked beforehand. */
export function StepWhat({
  draft,
  choices,
  names,
  problems,
}: {
  readonly draft: Draft;
  readonly choices: ConsentChoices;
  readonly names: { readonly source: string; readonly recipient: string };
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(nytText);
  const format = useFormat();
  const { lang } = usePage();
  const about = useCategoryNames();
  const papers = choices.papers.filter((paper) => paper.authorityId === draft.fra);
  const kinds = choices.kinds.flatMap(({ code, label }) => {
    const ofKind = papers.filter((paper) => paper.type === code);
    if (ofKind.length === 0) return [];
    const categories = about([...new Set(ofKind.map((paper) => paper.category))]);
    const hint = text.kindHolds({ count: ofKind.length, about: categories });
    return [{ value: code, label: label[lang], hint }];
  });
  return (
    <form method="get" action="/samtykker/nyt">
      <h1>{text.what(names)}</h1>
      <HiddenDraft draft={{ fra: draft.fra, til: draft.til }} />
      <CheckboxGroup
        name="slags"
        label={text.kinds}
        hint={text.kindsHint}
        error={messageAt(problems, "slags")}
        options={kinds}
        defaultValues={draft.slags}
      />
      <RadioGroup
        name="formaal"
        label={text.purpose}
        hint={text.purposeHint}
        error={messageAt(problems, "formaal")}
        options={choices.purposes.map(({ code, label }) => ({ value: code, label: label[lang] }))}
        defaultValue={draft.formaal}
      />
      <DateField
        name="slut"
        label={text.until}
        hint={text.untilHint({ date: format.date(latestEnd(choices.today)) })}
        error={messageAt(problems, "slut")}
        defaultValue={draft.slut ?? toDateParts(proposedEnd(choices.today))}
      />
      <ButtonRow>
        <Button name="trin" value="3">
          {text.next}
        </Button>
        <ButtonLink kind="secondary" href={draftAddress(draft, 1)}>
          {text.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  );
}
