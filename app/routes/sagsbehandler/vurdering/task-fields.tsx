import type { Catalogue } from "~/case/arbejdsevne/read-arbejdsevne.server.ts";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { Details } from "~/components/details.tsx";
import { Field } from "~/components/field.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { type TaskValues, taskField } from "./vurdering.schema.ts";
import { vurderingText } from "./vurdering.text.ts";

/** One task of the job. Rows after the first are folded away until they are used. */
export function TaskFields({
  row,
  task,
  demands,
  errorOf,
}: {
  readonly row: number;
  readonly task: TaskValues;
  readonly demands: Catalogue["demands"];
  readonly errorOf: (field: string) => string | undefined;
}) {
  const text = useText(vurderingText);
  const { lang } = usePage();
  const at = (part: keyof TaskValues) => ({
    name: taskField(row, part),
    label: text[part],
    error: errorOf(taskField(row, part)),
    optional: row > 0,
  });
  const used = Boolean(task.navn || task.timer || task.intensitet || task.krav.length);
  const wrong = (["navn", "timer", "intensitet"] as const).some((part) => at(part).error);
  return (
    <Details summary={text.task({ number: row + 1 })} open={row === 0 || used || wrong}>
      <Field {...at("navn")} defaultValue={task.navn} maxLength={120} />
      <Field {...at("timer")} defaultValue={task.timer} inputMode="decimal" width="short" />
      <Field
        {...at("intensitet")}
        hint={text.intensitetHint}
        defaultValue={task.intensitet}
        inputMode="numeric"
        width="short"
      />
      <CheckboxGroup
        {...at("krav")}
        optional
        columns
        defaultValues={task.krav}
        options={demands.map(({ code, label }) => ({ value: code, label: label[lang] }))}
      />
    </Details>
  );
}
