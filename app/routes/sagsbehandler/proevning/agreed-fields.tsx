import { arbejdsproevningText } from "~/case/arbejdsproevning/arbejdsproevning.text.ts";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { ProevningField, ProevningValues } from "./proevning.schema.ts";
import { proevningText } from "./proevning.text.ts";

/** What is agreed about a trial, before it begins. */
export function AgreedFields({
  values,
  fullTime,
  errorOf,
}: {
  readonly values: ProevningValues;
  readonly fullTime: number;
  readonly errorOf: (field: ProevningField) => string | undefined;
}) {
  const text = useText(proevningText);
  const { form } = useText(arbejdsproevningText);
  const format = useFormat();
  return (
    <>
      <input type="hidden" name="revision" value={values.revision} />
      <RadioGroup
        name="form"
        label={text.form}
        hint={text.formHint}
        defaultValue={values.form}
        error={errorOf("form")}
        columns
        options={[
          { value: "ekstern", label: form.ekstern },
          { value: "intern", label: form.intern },
        ]}
      />
      <Field
        name="sted"
        label={text.sted}
        defaultValue={values.sted}
        error={errorOf("sted")}
        maxLength={120}
      />
      <DateField name="fra" label={text.fra} defaultValue={values.fra} error={errorOf("fra")} />
      <DateField name="til" label={text.til} defaultValue={values.til} error={errorOf("til")} />
      <Field
        name="timer"
        label={text.timer}
        hint={text.timerHint({ hours: format.number(fullTime) })}
        defaultValue={values.timer}
        error={errorOf("timer")}
        inputMode="decimal"
        width="short"
      />
      <TextArea
        name="maal"
        label={text.maal}
        defaultValue={values.maal}
        error={errorOf("maal")}
        rows={3}
        maxLength={2000}
      />
    </>
  );
}
