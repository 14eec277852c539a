import { Button, ButtonRow } from "~/components/button.tsx";
import { DateField } from "~/components/date-field.tsx";
import { toDateParts } from "~/components/date-parts.ts";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { Notice } from "~/components/notice.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import type { WaitingNow } from "./read-waiting.server.ts";
import type { VenterValues } from "./venter.schema.ts";
import { venterText } from "./venter.text.ts";

/** What stands, as it would be typed. */
export function valuesOf({ waitingFor, waitingForWho, waitingExpected }: WaitingNow): VenterValues {
  const english = waitingFor && waitingFor.en !== waitingFor.da ? waitingFor.en : "";
  return {
    hvad: waitingFor?.da ?? "",
    engelsk: english,
    hvem: waitingForWho ?? "",
    dato: waitingExpected ? toDateParts(waitingExpected) : { dag: "", maaned: "", aar: "" },
  };
}

/** What a colleague wrote while the form was open. Saving again is then a choice, not an accident. */
export function MeanwhileNotice({ now }: { readonly now: WaitingNow }) {
  const text = useText(venterText);
  const format = useFormat();
  const { waitingFor, waitingForWho, waitingExpected } = now;
  return (
    <div className="mt-6">
      <Notice tone="warning" title={text.meanwhileTitle}>
        <p>{text.meanwhile({ name: now.saidBy ?? text.somebody })}</p>
        <p lang="da" className="font-semibold">
          {waitingFor && waitingForWho && waitingExpected
            ? text.line({
                ...{ what: waitingFor.da, who: waitingForWho },
                date: format.date(waitingExpected),
              })
            : text.nothing}
        </p>
      </Notice>
    </div>
  );
}

/** Posts to its own page. */
export function VenterForm({
  values,
  revision,
  problems,
}: {
  readonly values: VenterValues;
  readonly revision: number;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(venterText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const line = (name: "hvad" | "engelsk" | "hvem") => ({
    ...{ name, label: text[name], hint: text[`${name}Hint`], defaultValue: values[name] },
    error: errorOf(name),
  });
  return (
    <form method="post">
      <input type="hidden" name="revision" value={revision} />
      <Field {...line("hvad")} maxLength={200} />
      <Field {...line("engelsk")} maxLength={200} optional />
      <Field {...line("hvem")} maxLength={120} />
      <DateField name="dato" label={text.dato} defaultValue={values.dato} error={errorOf("dato")} />
      <ButtonRow>
        <Button name="handling" value="gem">
          {text.save}
        </Button>
        <Button kind="secondary" name="handling" value="ingen">
          {text.none}
        </Button>
      </ButtonRow>
    </form>
  );
}
