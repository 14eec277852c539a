import type { Hensyn } from "~/case/fleksjob/read-aftaler.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { AftaleField, AftaleValues } from "./kladde.schema.ts";
import { kladdeText } from "./kladde.text.ts";

/** The terms of an agreement. Posts to its own page. */
export function KladdeForm({
  values,
  hensyn,
  problems,
}: {
  readonly values: AftaleValues;
  readonly hensyn: readonly Hensyn[];
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(kladdeText);
  const { lang } = usePage();
  const of = <N extends AftaleField>(name: N) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
  });
  return (
    <form method="post">
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="revision" value={values.revision} />
      <Field {...of("arbejdsplads")} defaultValue={values.arbejdsplads} maxLength={120} />
      <Field
        {...of("kontakt")}
        hint={text.kontaktHint}
        defaultValue={values.kontakt}
        maxLength={120}
      />
      <DateField {...of("begynder")} defaultValue={values.begynder} />
      <Field
        {...of("timer")}
        hint={text.timerHint}
        defaultValue={values.timer}
        inputMode="decimal"
        width="short"
      />
      <TextArea {...of("opgaver")} defaultValue={values.opgaver} rows={3} maxLength={2000} />
      <Field
        {...of("loengrundlag")}
        hint={text.loengrundlagHint}
        defaultValue={values.loengrundlag}
        maxLength={500}
      />
      <CheckboxGroup
        {...of("hensyn")}
        hint={text.hensynHint}
        defaultValues={values.hensyn}
        columns
        optional
        options={hensyn.map(({ code, label }) => ({ value: code, label: label[lang] }))}
      />
      <TextArea
        {...of("stoette")}
        hint={text.stoetteHint}
        defaultValue={values.stoette}
        rows={3}
        maxLength={2000}
        optional
      />
      <TextArea
        {...of("progression")}
        hint={text.stoetteHint}
        defaultValue={values.progression}
        rows={3}
        maxLength={2000}
        optional
      />
      <ButtonRow>
        <Button kind="secondary" name="handling" value="gem">
          {text.save}
        </Button>
        <Button name="handling" value="send">
          {text.send}
        </Button>
      </ButtonRow>
    </form>
  );
}
