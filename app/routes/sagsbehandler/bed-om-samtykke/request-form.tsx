import { categoryText } from "~/case/category.text.ts";
import { isCategory } from "~/case/is-category.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { Select } from "~/components/select.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { useStaffLabel } from "../use-staff-label.ts";
import type { FieldIssue, RequestValues } from "./bed-om-samtykke.schema.ts";
import { bedOmSamtykkeText } from "./bed-om-samtykke.text.ts";
import type { RequestChoices } from "./read-choices.server.ts";

/**
 * The request, field by field in the order a citizen will read it. Nothing is ticked beforehand.
 * @param latest the last day that can be asked for, ISO
 */
export function RequestForm({
  id,
  choices,
  latest,
  values,
  issues,
}: {
  readonly id: string;
  readonly choices: RequestChoices;
  readonly latest: string;
  readonly values: RequestValues | undefined;
  readonly issues: readonly FieldIssue[];
}) {
  const text = useText(bedOmSamtykkeText);
  const topics = useText(categoryText);
  const format = useFormat();
  const { lang } = usePage();
  const purposeLabel = useStaffLabel("purpose");
  const errorOf = (field: FieldIssue["field"]) => {
    const issue = issues.find((one) => one.field === field);
    return issue && text.problems[issue.code];
  };
  const parties = choices.authorities.map(({ id: value, name: label }) => ({ value, label }));
  const labelled = (one: RequestChoices["types"][number]) => ({
    value: one.code,
    label: one.label[lang],
  });
  return (
    <form method="post">
      <input type="hidden" name="id" value={values?.id ?? id} />
      <Select
        name="kilde"
        label={text.source}
        options={parties}
        defaultValue={values?.kilde}
        error={errorOf("kilde")}
      />
      <Select
        name="modtager"
        label={text.recipient}
        hint={text.recipientHint}
        options={parties}
        defaultValue={values?.modtager}
        error={errorOf("modtager")}
      />
      <CheckboxGroup
        name="slags"
        columns
        label={text.types}
        hint={text.typesHint}
        options={choices.types.map(labelled)}
        defaultValues={values?.slags ?? []}
        error={errorOf("slags")}
      />
      <CheckboxGroup
        name="emner"
        columns
        label={text.categories}
        hint={text.categoriesHint}
        options={Object.keys(topics)
          .filter(isCategory)
          .map((value) => ({ value, label: topics[value] }))}
        defaultValues={values?.emner ?? []}
        error={errorOf("emner")}
      />
      <Select
        name="formaal"
        label={text.purpose}
        hint={text.purposeHint}
        options={choices.purposes.map((one) => ({ value: one.code, label: purposeLabel(one) }))}
        defaultValue={values?.formaal}
        error={errorOf("formaal")}
      />
      <DateField
        name="slut"
        label={text.until}
        hint={text.untilHint({ latest: format.date(latest) })}
        defaultValue={values?.slut}
        error={errorOf("slut")}
      />
      <TextArea
        name="hvisNej"
        label={text.consequence}
        hint={text.consequenceHint}
        defaultValue={values?.hvisNej}
        error={errorOf("hvisNej")}
        maxLength={1000}
        rows={4}
      />
      <ButtonRow>
        <Button name="trin" value="tjek">
          {text.check}
        </Button>
      </ButtonRow>
    </form>
  );
}
