import { Button, ButtonRow } from "~/components/button.tsx";
import { Details } from "~/components/details.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { useText } from "~/i18n/use-text.ts";
import { AgreedFields } from "./agreed-fields.tsx";
import { OutcomeFields, ReasonField } from "./outcome-fields.tsx";
import type { ProevningField, ProevningValues } from "./proevning.schema.ts";
import { proevningText } from "./proevning.text.ts";

/** One form with three ends: saved, over, called off. Nothing typed in one part is lost by another. */
export function ProevningForms({
  values,
  problems,
  fullTime,
}: {
  readonly values: ProevningValues;
  readonly problems: readonly FieldProblem[];
  readonly fullTime: number;
}) {
  const text = useText(proevningText);
  const errorOf = (field: ProevningField) => problems.find((one) => one.field === field)?.message;
  const cancelling = Boolean(values.grund || errorOf("grund"));
  const fields = { values, errorOf };
  return (
    <form method="post" className="grid gap-8">
      <section className="card">
        <h2>{text.agreed}</h2>
        <AgreedFields {...fields} fullTime={fullTime} />
        <ButtonRow>
          <Button kind="secondary" name="handling" value="gem">
            {text.save}
          </Button>
        </ButtonRow>
      </section>
      <section className="card">
        <h2>{text.finishTitle}</h2>
        <p>{text.finishLead}</p>
        <OutcomeFields {...fields} />
        <ButtonRow>
          <Button name="handling" value="afslut">
            {text.finish}
          </Button>
        </ButtonRow>
      </section>
      <Details summary={text.cancelTitle} open={cancelling}>
        <ReasonField {...fields} />
        <ButtonRow>
          <Button kind="secondary" name="handling" value="aflys">
            {text.cancel}
          </Button>
        </ButtonRow>
      </Details>
    </form>
  );
}
