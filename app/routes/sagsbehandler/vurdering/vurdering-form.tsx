import type { Catalogue } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { DraftingForm } from "~/components/drafting-form.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { TaskFields } from "./task-fields.tsx";
import type { VurderingValues } from "./vurdering.schema.ts";
import { vurderingText } from "./vurdering.text.ts";

/** The assessment as it is written: tasks, what to spare, hours, reasons. Posts to its own page. */
export function VurderingForm({
  values,
  problems,
  catalogue,
  below,
}: {
  readonly values: VurderingValues;
  readonly problems: readonly FieldProblem[];
  readonly catalogue: Catalogue;
  /** Hours below which a development must be reasoned. */
  readonly below: string;
}) {
  const text = useText(vurderingText);
  const { lang } = usePage();
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const words = (name: keyof VurderingValues["tekst"]) => ({
    ...{ name, label: text[name], error: errorOf(name), defaultValue: values.tekst[name] },
    ...{ rows: 3, maxLength: 2000, optional: true },
  });
  const buttons = (
    <ButtonRow>
      <Button name="handling" value="offentliggoer">
        {text.publish}
      </Button>
      <Button kind="secondary" name="handling" value="gem">
        {text.save}
      </Button>
    </ButtonRow>
  );
  return (
    <DraftingForm save="gem" buttons={buttons}>
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="revision" value={values.revision} />
      {values.opgaver.map((task, row) => (
        <TaskFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the form have no other name
          key={row}
          row={row}
          task={task}
          demands={catalogue.demands}
          errorOf={errorOf}
        />
      ))}
      <CheckboxGroup
        name="hensyn"
        label={text.hensyn}
        optional
        columns
        defaultValues={values.hensyn}
        options={catalogue.skaanehensyn.map(({ code, label }) => ({
          value: code,
          label: label[lang],
        }))}
      />
      <DateField name="dato" label={text.dato} defaultValue={values.dato} error={errorOf("dato")} />
      <Field
        name="aftalt"
        label={text.aftalt}
        hint={text.aftaltHint}
        error={errorOf("aftalt")}
        defaultValue={values.aftalt}
        inputMode="decimal"
        width="short"
      />
      <TextArea {...words("grund")} hint={text.grundHint} />
      <CheckboxGroup
        name="arbejdsgiver"
        label={text.arbejdsgiver}
        optional
        error={errorOf("arbejdsgiver")}
        defaultValues={values.arbejdsgiver ? ["ja"] : []}
        options={[{ value: "ja", label: text.arbejdsgiverJa }]}
      />
      <TextArea {...words("udvikling")} hint={text.udviklingHint({ hours: below })} />
      <TextArea {...words("hjaelp")} />
      <TextArea {...words("progression")} hint={text.progressionHint} />
      <TextArea {...words("klagevejledning")} optional={false} hint={text.klagevejledningHint} />
    </DraftingForm>
  );
}
