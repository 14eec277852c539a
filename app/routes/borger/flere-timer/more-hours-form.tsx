import { Button, ButtonRow } from "~/components/button.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import { useText } from "~/i18n/use-text.ts";
import { flereTimerText } from "./flere-timer.text.ts";
import type { FieldName, Typed } from "./more-hours.schema.ts";

/** Asks by its address, so that it needs no script and "back" brings the figures before. */
export function MoreHoursForm({
  typed,
  problems,
}: {
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
}) {
  const text = useText(flereTimerText);
  const of = (name: FieldName) => ({
    name,
    label: text[name],
    error: problems.find(({ field }) => field === name)?.message,
    defaultValue: typed[name],
    inputMode: "decimal" as const,
    width: "short" as const,
  });
  return (
    <form method="get">
      <Field {...of("timeloen")} hint={text.timeloenHint} />
      <Field {...of("timer")} hint={text.timerHint} />
      <Field {...of("nye")} />
      <Field {...of("loft")} hint={text.loftHint} optional />
      <ButtonRow>
        <Button>{text.count}</Button>
      </ButtonRow>
    </form>
  );
}
