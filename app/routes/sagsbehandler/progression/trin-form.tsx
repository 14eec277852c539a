import { Button, ButtonRow } from "~/components/button.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { TrinField, TrinValues } from "./trin.schema.ts";
import { trinText } from "./trin.text.ts";

/** One step or one pause. Posts to its own page. */
export function TrinForm({
  values,
  problems,
}: {
  readonly values: TrinValues;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(trinText);
  const { slags, id } = values;
  const of = <N extends TrinField>(name: N) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
  });
  const heading = id
    ? { trin: text.changeStep, pause: text.changePause }[slags]
    : { trin: text.newStep, pause: text.newPause }[slags];
  return (
    <form method="post" className="card">
      <h2>{heading}</h2>
      <input type="hidden" name="slags" value={slags} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={values.revision} />
      <DateField {...of("fra")} defaultValue={values.fra} />
      {slags === "pause" ? (
        <>
          <DateField {...of("til")} defaultValue={values.til} />
          <TextArea
            {...of("grund")}
            hint={text.grundHint}
            defaultValue={values.grund}
            rows={2}
            maxLength={500}
          />
        </>
      ) : (
        <Field {...of("timer")} defaultValue={values.timer} inputMode="decimal" width="short" />
      )}
      {slags === "trin" && id ? (
        <Field
          {...of("blev")}
          hint={text.blevHint}
          defaultValue={values.blev}
          inputMode="decimal"
          width="short"
          optional
        />
      ) : null}
      <ButtonRow>
        <Button name="handling" value="gem">
          {text.save}
        </Button>
        {id ? (
          <Button kind="secondary" name="handling" value="aflys">
            {text.cancel}
          </Button>
        ) : null}
      </ButtonRow>
    </form>
  );
}
