import { planText } from "~/case/plan/plan.text.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { IndsatsField, IndsatsValues } from "./indsats.schema.ts";
import { indsatsText } from "./indsats.text.ts";
import type { IndsatsPage } from "./save-indsats.server.ts";

/** An action of the plan as its office writes it; whose it is, is chosen once. */
export function IndsatsForm({
  formKey,
  values,
  page: { kontorer, contacts, action },
  problems,
}: {
  readonly formKey: string;
  readonly values: IndsatsValues;
  readonly page: Pick<IndsatsPage, "kontorer" | "contacts" | "action">;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(indsatsText);
  const { indsatsStatus } = useText(planText);
  const { lang } = usePage();
  const errorOf = (field: IndsatsField) => problems.find((one) => one.field === field)?.message;
  return (
    <form method="post">
      <input type="hidden" name="noegle" value={formKey} />
      <input type="hidden" name="revision" value={action?.revision ?? 0} />
      {action ? (
        <input type="hidden" name="kontor" value={action.kontor} />
      ) : (
        <RadioGroup
          name="kontor"
          label={text.kontor}
          defaultValue={kontorer.length === 1 ? kontorer[0]?.code : values.kontor}
          error={errorOf("kontor")}
          options={kontorer.map(({ code, label }) => ({ value: code, label: label[lang] }))}
        />
      )}
      <Field
        name="titel"
        label={text.titel}
        defaultValue={values.titel}
        error={errorOf("titel")}
        maxLength={120}
      />
      <TextArea
        name="maal"
        label={text.maal}
        hint={text.maalHint}
        defaultValue={values.maal}
        error={errorOf("maal")}
      />
      <DateField
        name="begynder"
        label={text.begynder}
        defaultValue={values.begynder}
        error={errorOf("begynder")}
      />
      <RadioGroup
        name="status"
        label={text.status}
        defaultValue={values.status}
        error={errorOf("status")}
        options={[
          { value: "planlagt", label: indsatsStatus.planlagt },
          { value: "iGang", label: indsatsStatus.iGang },
          { value: "afsluttet", label: indsatsStatus.afsluttet },
        ]}
      />
      <RadioGroup
        name="ansvarlig"
        label={text.ansvarlig}
        defaultValue={values.ansvarlig}
        error={errorOf("ansvarlig")}
        options={[
          ...contacts.map(({ id, name }) => ({ value: id, label: name })),
          { value: "", label: text.kontoret },
        ]}
        optional
      />
      <Field
        name="udenfor"
        label={text.udenfor}
        hint={text.udenforHint}
        defaultValue={values.udenfor}
        maxLength={120}
        optional
      />
      <ButtonRow>
        <Button>{text.save}</Button>
      </ButtonRow>
    </form>
  );
}
