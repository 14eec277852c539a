import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { FieldIssue, FravaerValues } from "./fravaer.schema.ts";
import { fravaerText } from "./fravaer.text.ts";

/** The messages of a refused form, for the summary and for the fields. */
export function useFravaerProblems(issues: readonly FieldIssue[]): FieldProblem[] {
  const text = useText(fravaerText);
  return issues.map(({ field, code }) => ({ field, message: text.problem[code] }));
}

/** A new period. Posts to its own page. */
export function FravaerForm({
  values,
  problems,
}: {
  readonly values: FravaerValues;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(fravaerText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post">
      <RadioGroup
        name="slags"
        label={text.kindLabel}
        defaultValue={values.slags}
        error={errorOf("slags")}
        columns
        options={[
          { value: "ferie", label: text.kind.ferie },
          { value: "sygdom", label: text.kind.sygdom },
        ]}
      />
      <DateField name="fra" label={text.from} defaultValue={values.fra} error={errorOf("fra")} />
      <DateField
        name="til"
        label={text.to}
        hint={text.toHint}
        defaultValue={values.til}
        error={errorOf("til")}
      />
      <ButtonRow>
        <Button>{text.save}</Button>
      </ButtonRow>
    </form>
  );
}
