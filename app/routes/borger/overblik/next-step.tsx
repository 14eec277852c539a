import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { citizenDateOf, overOf } from "~/case/sag/step.ts";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";

export type Step = NonNullable<Overview["sag"]>;

interface Props {
  readonly step: Step;
  readonly now: string;
}

/** Whether the step is the municipality's with a date to come, and so has a box of its own. */
export function hasDeadline(step: Step, now: string): boolean {
  return (
    step.nextStepActor === "authority" &&
    step.nextStepBy !== null &&
    step.nextStepKind !== null &&
    !overOf(step) &&
    !hasPassed(step.nextStepBy, now)
  );
}

/** A promise to come stands in its box; every other date is said calmly, without alarm. */
export function NextStep({ step, now }: Props) {
  const text = useText(overblikText);
  const { lang } = usePage();
  const { nextStep, nextStepBy: due, nextStepKind: kind } = step;
  const over = overOf(step);
  if (over) return <p className="sm:text-lg">{text.over[over]}</p>;
  if (due && kind && hasDeadline(step, now)) {
    return <DeadlineBox kind={kind} what={nextStep[lang]} due={due} now={now} />;
  }
  return (
    <>
      <p className="sm:text-lg">{nextStep[lang]}</p>
      <StepDate step={step} now={now} />
    </>
  );
}

/** The next step when something else is the thing to do: told, with its date, and looking like less. */
export function StepAfter({ step, now }: Props) {
  const text = useText(overblikText);
  const { lang } = usePage();
  return (
    <div className="mt-2 border-line border-t pt-3">
      <h3>{step.nextStepActor === "citizen" ? text.also : text.after}</h3>
      <p className="mt-1">{step.nextStep[lang]}</p>
      <StepDate step={step} now={now} />
    </div>
  );
}

/** Promise and law are words about us: a date of the citizen's own has neither. */
function StepDate({ step, now }: Props) {
  const text = useText(overblikText);
  const format = useFormat();
  const due = step.nextStepBy;
  if (!due) return null;
  const date = format.date(due);
  if (step.nextStepActor === "citizen") {
    const kind = citizenDateOf(step, now);
    return kind ? <p>{text.citizenDate[kind]({ date })}</p> : null;
  }
  return <p>{hasPassed(due, now) ? text.overdue({ date }) : text.by({ date })}</p>;
}
