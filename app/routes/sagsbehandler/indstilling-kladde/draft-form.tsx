import type { Felt } from "~/case/indstilling/read-indstillinger.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { DraftingForm } from "~/components/drafting-form.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { type DraftValues, feltField } from "./draft.schema.ts";
import { indstillingDraftText } from "./draft.text.ts";

/** The fields the case's rules ask for, in their order. Posts to its own page. */
export function DraftForm({
  values,
  felter,
  problems,
}: {
  readonly values: DraftValues;
  readonly felter: readonly Felt[];
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(indstillingDraftText);
  const { lang } = usePage();
  const hintOf = ({ code, requirement, onlyWhen }: Felt) => {
    if (code === "afvejning") return text.weigh;
    if (requirement === "recommended") return text.recommended;
    return onlyWhen ? text.onlyLimited : text.demanded;
  };
  const buttons = (
    <ButtonRow>
      <Button kind="secondary" name="handling" value="gem">
        {text.save}
      </Button>
      <Button name="handling" value="giv">
        {text.give}
      </Button>
    </ButtonRow>
  );
  return (
    <DraftingForm save="gem" buttons={buttons}>
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="revision" value={values.revision} />
      <CheckboxGroup
        name="megetBegraenset"
        label={text.limited}
        optional
        defaultValues={values.megetBegraenset ? ["ja"] : []}
        options={[{ value: "ja", label: text.limitedYes }]}
      />
      {felter.map((felt) => (
        <TextArea
          key={felt.code}
          name={feltField(felt.code)}
          label={felt.label[lang]}
          hint={hintOf(felt)}
          defaultValue={values.felter[felt.code]}
          error={problems.find(({ field }) => field === feltField(felt.code))?.message}
          rows={3}
          optional={felt.requirement !== "required" || felt.onlyWhen !== null}
        />
      ))}
    </DraftingForm>
  );
}
