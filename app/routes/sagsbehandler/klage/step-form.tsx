import type { Klage } from "~/case/klage/read-klage.server.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { RadioGroup } from "~/components/choice-group.tsx";
import { DateField } from "~/components/date-field.tsx";
import type { DateParts } from "~/components/date-parts.ts";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { TextArea } from "~/components/text-area.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { assessments, type HandleField, outcomes, results } from "./handle.schema.ts";
import { handleText } from "./handle.text.ts";

export type Typed = Record<Exclude<HandleField, "dato">, string> & { dato: DateParts };

/** The one thing to do in a complaint now; nothing when it is over. */
export function StepForm({
  klage,
  typed,
  problems,
}: {
  readonly klage: Klage;
  readonly typed: Typed | undefined;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(handleText);
  const format = useFormat();
  const about = (name: HandleField) => ({
    name,
    error: problems.find((one) => one.field === name)?.message,
  });
  const choices = <C extends string>(codes: readonly C[], labels: Record<C, string>) =>
    codes.map((value) => ({ value, label: labels[value] }));
  if (klage.status === "sendt") {
    return (
      <form method="post" className="mt-8">
        <h2>{text.reassess}</h2>
        {klage.genvurderingBy ? (
          <p>{text.due({ date: format.date(klage.genvurderingBy) })}</p>
        ) : null}
        {klage.late ? (
          <>
            <input type="hidden" name="sen" value="ja" />
            <RadioGroup
              {...about("forsent")}
              label={text.late}
              defaultValue={typed?.forsent}
              options={choices(assessments, text.assessment)}
            />
          </>
        ) : null}
        <RadioGroup
          {...about("resultat")}
          label={text.result}
          defaultValue={typed?.resultat}
          options={choices(results, text.results)}
        />
        <TextArea
          {...about("grund")}
          label={text.reason}
          hint={text.reasonHint}
          defaultValue={typed?.grund}
        />
        <ButtonRow>
          <Button name="handling" value="genvurder">
            {text.save}
          </Button>
        </ButtonRow>
      </form>
    );
  }
  if (klage.status === "genvurderet" && klage.genvurdering !== "medhold") {
    return (
      <form method="post" className="mt-8">
        <p>{text.forwardLead}</p>
        <ButtonRow>
          <Button name="handling" value="videre">
            {text.forward}
          </Button>
        </ButtonRow>
      </form>
    );
  }
  if (klage.status !== "sendtVidere") return null;
  return (
    <form method="post" className="mt-8">
      <h2>{text.outcome}</h2>
      <RadioGroup
        {...about("udfald")}
        label={text.outcomeIs}
        defaultValue={typed?.udfald}
        options={choices(outcomes, text.outcomes)}
      />
      <TextArea
        {...about("grund")}
        label={text.outcomeReason}
        hint={text.reasonHint}
        defaultValue={typed?.grund}
      />
      <DateField {...about("dato")} label={text.date} defaultValue={typed?.dato} />
      <ButtonRow>
        <Button name="handling" value="udfald">
          {text.record}
        </Button>
      </ButtonRow>
    </form>
  );
}
