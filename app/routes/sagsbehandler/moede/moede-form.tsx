import type { readRoller } from "~/case/moede/read-moeder.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { type MoedeValues, personField } from "./moede.schema.ts";
import { moedeFormText } from "./moede-form.text.ts";

/** The facts of a meeting. Saved as a plan, or sent as an invitation. Posts to its own page. */
export function MoedeForm({
  formKey,
  values,
  invited,
  roller,
  problems,
}: {
  readonly formKey: string;
  readonly values: MoedeValues;
  readonly invited: boolean;
  readonly roller: Awaited<ReturnType<typeof readRoller>>;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(moedeFormText);
  const { lang } = usePage();
  const at = (name: string) => ({
    name,
    error: problems.find((one) => one.field === name)?.message,
  });
  return (
    <form method="post">
      <input type="hidden" name="noegle" value={formKey} />
      <input type="hidden" name="revision" value={values.revision} />
      <Field
        {...at("titel")}
        label={text.titel}
        hint={text.titelHint}
        defaultValue={values.titel}
      />
      <DateField {...at("dag")} label={text.dag} defaultValue={values.dag} />
      <Field
        {...at("klokken")}
        label={text.klokken}
        hint={text.klokkenHint}
        defaultValue={values.klokken}
        width="short"
      />
      <Field
        {...at("varighed")}
        label={text.varighed}
        defaultValue={values.varighed}
        inputMode="numeric"
        width="short"
      />
      <RadioGroup
        {...at("form")}
        label={text.form}
        defaultValue={values.form}
        options={[
          { value: "fremmoede", label: text.fremmoede },
          { value: "video", label: text.video },
        ]}
      />
      <TextArea
        {...at("sted")}
        label={text.sted}
        hint={text.stedHint}
        defaultValue={values.sted}
        rows={2}
      />
      <fieldset className="mt-8">
        <legend className="font-semibold text-lg">{text.people}</legend>
        <p className="text-muted">{text.peopleHint}</p>
        {roller.map(({ code, label, does }) => (
          <Field
            key={code}
            {...at(personField(code))}
            label={label[lang]}
            hint={does[lang]}
            defaultValue={values.personer[code] ?? ""}
            optional
          />
        ))}
      </fieldset>
      <TextArea
        {...at("dagsorden")}
        label={text.dagsorden}
        hint={text.dagsordenHint}
        defaultValue={values.dagsorden}
      />
      <ButtonRow>
        {invited ? (
          <Button name="handling" value="gem">
            {text.change}
          </Button>
        ) : (
          <>
            <Button kind="secondary" name="handling" value="gem">
              {text.save}
            </Button>
            <Button name="handling" value="indkald">
              {text.invite}
            </Button>
          </>
        )}
      </ButtonRow>
    </form>
  );
}
