import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { HeldField, HeldValues } from "./held.schema.ts";
import { heldText } from "./held.text.ts";

/** One talk that was held. Posts to its own page. */
export function HeldForm({
  values,
  problems,
}: {
  readonly values: HeldValues;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(heldText);
  const of = <N extends HeldField>(name: N) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
  });
  return (
    <form method="post" className="card">
      <h2>{text.form}</h2>
      <RadioGroup
        {...of("slags")}
        defaultValue={values.slags}
        options={[
          { value: "samtale", label: text.slagsSamtale },
          { value: "opfoelgning", label: text.slagsOpfoelgning },
          { value: "statusmoede", label: text.slagsStatusmoede },
        ]}
      />
      <DateField {...of("dag")} defaultValue={values.dag} />
      <RadioGroup
        {...of("sted")}
        defaultValue={values.sted}
        options={[
          { value: "arbejdsplads", label: text.stedArbejdsplads },
          { value: "andet", label: text.stedAndet },
          { value: "telefon", label: text.stedTelefon },
        ]}
      />
      <Field {...of("hvem")} defaultValue={values.hvem} maxLength={300} />
      <TextArea
        {...of("aftalt")}
        hint={text.aftaltHint}
        defaultValue={values.aftalt}
        rows={3}
        maxLength={2000}
      />
      <ButtonRow>
        <Button name="handling" value="gem">
          {text.save}
        </Button>
      </ButtonRow>
    </form>
  );
}
