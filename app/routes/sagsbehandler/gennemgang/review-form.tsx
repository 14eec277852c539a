import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import {
  LONGEST_WORDS,
  outcomes,
  type ReviewField,
  type ReviewValues,
} from "./gennemgang.schema.ts";
import { gennemgangPageText } from "./gennemgang-page.text.ts";

/** What the leader found, and why. Posts to its own page. */
export function ReviewForm({
  values,
  problems,
}: {
  readonly values: ReviewValues;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(gennemgangPageText);
  const of = <N extends ReviewField>(name: N) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
  });
  return (
    <form method="post" className="card">
      <h2>{text.form}</h2>
      <RadioGroup
        {...of("udfald")}
        defaultValue={values.udfald}
        options={outcomes.map((value) => ({
          value,
          label: text[value],
          hint: text[`${value}Hint`],
        }))}
      />
      <TextArea
        {...of("begrundelse")}
        hint={text.begrundelseHint}
        defaultValue={values.begrundelse}
        maxLength={LONGEST_WORDS}
      />
      <p className="mt-4">{text.money}</p>
      <ButtonRow>
        <Button>{text.save}</Button>
      </ButtonRow>
    </form>
  );
}
