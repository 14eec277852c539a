import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { ProevningField, ProevningValues } from "./proevning.schema.ts";
import { proevningText } from "./proevning.text.ts";

type Props = {
  readonly values: ProevningValues;
  readonly errorOf: (field: ProevningField) => string | undefined;
};

/** How a trial went. */
export function OutcomeFields({ values, errorOf }: Props) {
  const text = useText(proevningText);
  const number = (name: "aftaltDage" | "moedt" | "intensitet") => ({
    ...{ name, label: text[name], defaultValue: values[name], error: errorOf(name) },
    ...{ inputMode: "numeric" as const, width: "short" as const },
  });
  return (
    <>
      <Field {...number("aftaltDage")} />
      <Field {...number("moedt")} />
      <Field {...number("intensitet")} hint={text.intensitetHint} optional />
      <TextArea
        name="resultat"
        label={text.resultat}
        defaultValue={values.resultat}
        error={errorOf("resultat")}
        rows={3}
        maxLength={2000}
      />
    </>
  );
}

/** Why a trial came to nothing. */
export function ReasonField({ values, errorOf }: Props) {
  const text = useText(proevningText);
  return (
    <TextArea
      name="grund"
      label={text.grund}
      defaultValue={values.grund}
      error={errorOf("grund")}
      rows={3}
      maxLength={2000}
    />
  );
}
