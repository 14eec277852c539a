import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { AnmodningField, AnmodningValues } from "./sag-ny-vurdering.schema.ts";
import { sagNyVurderingText } from "./sag-ny-vurdering.text.ts";

interface Props {
  readonly values: AnmodningValues;
  readonly problems: readonly FieldProblem[];
}

const errorOf = (problems: readonly FieldProblem[], name: AnmodningField) =>
  problems.find(({ field }) => field === name)?.message;

/** Whose yes it is: to a request of the citizen's (`id`), or to one that begins here. */
export function YesForm({ id, values, problems }: Props & { readonly id?: string }) {
  const text = useText(sagNyVurderingText);
  const begins = id === undefined;
  return (
    <form method="post" className="card">
      <h2>{begins ? text.begin : text.join}</h2>
      {begins ? (
        <TextArea
          name="ord"
          label={text.ord}
          hint={text.ordHint}
          error={errorOf(problems, "ord")}
          defaultValue={values.ord}
          rows={3}
          maxLength={2000}
        />
      ) : (
        <input type="hidden" name="anmodning" value={id} />
      )}
      <RadioGroup
        name="hvem"
        label={text.hvem}
        error={errorOf(problems, "hvem")}
        defaultValue={values.hvem}
        options={[
          { value: "arbejdsgiver", label: text.hvemArbejdsgiver },
          { value: "jobformidler", label: text.hvemJobformidler },
        ]}
      />
      <Field
        name="navn"
        label={text.navn}
        hint={text.navnHint}
        error={errorOf(problems, "navn")}
        defaultValue={values.navn}
        maxLength={120}
        optional
      />
      <ButtonRow>
        <Button name="handling" value={begins ? "send" : "ja"}>
          {begins ? text.send : text.yes}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** A no, or a yes taken back, with the reason the citizen reads. */
export function EndForm({ id, values, problems }: Props & { readonly id: string }) {
  const text = useText(sagNyVurderingText);
  return (
    <form method="post" className="card">
      <h2>{text.end}</h2>
      <input type="hidden" name="anmodning" value={id} />
      <TextArea
        name="grund"
        label={text.grund}
        hint={text.endHint}
        error={errorOf(problems, "grund")}
        defaultValue={values.grund}
        rows={3}
        maxLength={2000}
      />
      <ButtonRow>
        <Button kind="secondary" name="handling" value="slut">
          {text.no}
        </Button>
      </ButtonRow>
    </form>
  );
}
