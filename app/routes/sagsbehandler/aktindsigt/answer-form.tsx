import { Button } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { aktindsigtOfficeText } from "./aktindsigt-office.text.ts";
import { type AnswerField, type AnswerValues, answers } from "./answer.schema.ts";

/** Yes, no, or not yet to one request, with the words the citizen reads. */
export function AnswerForm({
  id,
  values,
  problems,
}: {
  readonly id: string;
  readonly values: AnswerValues | undefined;
  readonly problems: readonly { field: AnswerField; message: string }[];
}) {
  const text = useText(aktindsigtOfficeText);
  const error = (field: AnswerField) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post" className="print:hidden">
      <input type="hidden" name="anmodning" value={id} />
      <RadioGroup
        name="svar"
        label={text.status}
        options={answers.map((value) => ({ value, label: text.statuses[value] }))}
        defaultValue={values?.svar}
        error={error("svar")}
      />
      <TextArea
        name="begrundelse"
        label={text.answer}
        hint={text.answerHint}
        defaultValue={values?.begrundelse}
        error={error("begrundelse")}
      />
      <TextArea
        name="klagevejledning"
        label={text.klagevejledning}
        hint={text.klagevejledningHint}
        defaultValue={values?.klagevejledning}
        error={error("klagevejledning")}
        optional
      />
      <DateField
        name="dag"
        label={text.dag}
        hint={text.dagHint}
        defaultValue={values?.dag}
        error={error("dag")}
        optional
      />
      <p className="mt-6">
        <Button>{text.save}</Button>
      </p>
    </form>
  );
}
