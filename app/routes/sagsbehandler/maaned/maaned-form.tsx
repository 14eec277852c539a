import { Temporal } from "temporal-polyfill";
import { moneyText } from "~/case/money/money.text.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { Select } from "~/components/select.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { MaanedValues } from "./maaned.schema.ts";
import { maanedText } from "./maaned.text.ts";

const monthsBack = 14;

/** What was earned in a month. A correction keeps its month and says why. */
export function MaanedForm({
  values,
  problems,
  today,
}: {
  readonly values: MaanedValues;
  readonly problems: readonly FieldProblem[];
  readonly today: string;
}) {
  const text = useText(maanedText);
  const kinds = useText(moneyText).kind;
  const format = useFormat();
  const correcting = values.version !== "0";
  const at = (name: keyof MaanedValues) => ({
    name,
    error: problems.find(({ field }) => field === name)?.message,
  });
  const thisMonth = Temporal.PlainYearMonth.from(today.slice(0, 7));
  const months = Array.from({ length: monthsBack }, (_, n) =>
    thisMonth.subtract({ months: n }).toString(),
  );
  return (
    <form method="post">
      <input type="hidden" name="version" value={values.version} />
      <input type="hidden" name="del" value={values.del} />
      {correcting ? (
        <>
          <input type="hidden" name="maaned" value={values.maaned} />
          {at("maaned").error ? (
            <p id="maaned" tabIndex={-1} className="font-semibold text-error-ink">
              {at("maaned").error}
            </p>
          ) : null}
        </>
      ) : (
        <Select
          {...at("maaned")}
          label={text.maaned}
          defaultValue={values.maaned}
          options={months.map((month) => ({ value: month, label: format.month(`${month}-01`) }))}
        />
      )}
      {(["fraDag", "tilDag"] as const).map((name) => (
        <Field
          key={name}
          {...at(name)}
          label={text[name]}
          hint={text.dagHint[name]}
          defaultValue={values[name]}
          inputMode="numeric"
          width="short"
          optional
        />
      ))}
      <RadioGroup
        {...at("slags")}
        label={text.slags}
        defaultValue={values.slags}
        columns
        options={[
          { value: "fleksloentilskud", label: kinds.fleksloentilskud },
          { value: "ledighedsydelse", label: kinds.ledighedsydelse },
        ]}
      />
      <Field
        {...at("loen")}
        label={text.loen}
        hint={text.loenHint}
        defaultValue={values.loen}
        inputMode="decimal"
        width="medium"
      />
      <Field
        {...at("pension")}
        label={text.pension}
        hint={text.pensionHint}
        defaultValue={values.pension}
        inputMode="decimal"
        width="medium"
      />
      <Field
        {...at("timer")}
        label={text.timer}
        defaultValue={values.timer}
        inputMode="decimal"
        width="short"
      />
      <Field
        {...at("normalloen")}
        label={text.normalloen}
        hint={text.normalloenHint}
        defaultValue={values.normalloen}
        inputMode="decimal"
        width="medium"
      />
      <DateField
        {...at("udbetales")}
        label={text.udbetales}
        hint={text.udbetalesHint}
        defaultValue={values.udbetales}
      />
      {correcting ? (
        <TextArea
          {...at("grund")}
          label={text.grund}
          hint={text.grundHint}
          defaultValue={values.grund}
          maxLength={500}
          rows={3}
        />
      ) : null}
      <ButtonRow>
        <Button name="handling" value="tjek">
          {text.preview}
        </Button>
      </ButtonRow>
    </form>
  );
}
