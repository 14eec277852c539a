import type { SatserOfYear } from "~/case/money/read-satser.server.ts";
import { SatserNote } from "~/case/money/satser-note.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Card } from "~/components/card.tsx";
import type { FieldProblem } from "~/components/error-summary.tsx";
import { Field } from "~/components/field.tsx";
import type { MoreHours } from "~/domain/money/more-hours.ts";
import { useText } from "~/i18n/use-text.ts";
import { GainView } from "./gain-view.tsx";
import type { Typed } from "./more-hours.schema.ts";
import { pengeText } from "./penge.text.ts";

/** "Hvad giver en time mere?": a form that asks by its address, so that it needs no script. */
export function MoreHoursCard({
  typed,
  asked,
  problems,
  satser,
}: {
  readonly typed: Typed;
  /** Null while there is nothing to count with, or something is wrong. */
  readonly asked: MoreHours | null;
  readonly problems: readonly FieldProblem[];
  readonly satser: SatserOfYear;
}) {
  const text = useText(pengeText);
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  return (
    <div id="mere">
      <Card title={text.more}>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
          {asked ? <GainView asked={asked} satser={satser.fleks} /> : null}
          <form method="get" action="/penge#mere">
            <p>{text.moreBody}</p>
            <Field
              name="timeloen"
              label={text.timeloen}
              hint={text.timeloenHint}
              error={errorOf("timeloen")}
              defaultValue={typed.timeloen}
              inputMode="decimal"
              width="short"
            />
            <Field
              name="timer"
              label={text.timer}
              hint={text.timerHint}
              error={errorOf("timer")}
              defaultValue={typed.timer}
              inputMode="decimal"
              width="short"
            />
            <Field
              name="nye"
              label={text.nye}
              error={errorOf("nye")}
              defaultValue={typed.nye}
              inputMode="decimal"
              width="short"
            />
            <Field
              name="loft"
              label={text.loft}
              hint={text.loftHint}
              error={errorOf("loft")}
              defaultValue={typed.loft}
              inputMode="decimal"
              width="short"
              optional
            />
            <ButtonRow>
              <Button>{text.count}</Button>
            </ButtonRow>
          </form>
        </div>
        <SatserNote satser={satser} />
      </Card>
    </div>
  );
}
