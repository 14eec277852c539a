import { hasPassed } from "~/case/afgoerelse/has-passed.ts";
import { DeadlineBox } from "~/components/deadline-box.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { overblikText } from "./overblik.text.ts";
import type { Overview } from "./read-overview.server.ts";

export type Step = NonNullable<Overview["sag"]>;

/** Whether the step has a date to come, and so a box of its own. */
export function hasDeadline(step: Step, now: string): boolean {
  return step.nextStepBy !== null && step.nextStepKind !== null && !hasPassed(step.nextStepBy, now);
}

/** A date to come stands in its box; one that has passed is said calmly, without alarm. */
export function NextStep({ step, now }: { readonly step: Step; readonly now: string }) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  const { nextStep, nextStepBy: due, nextStepKind: kind } = step;
  if (due && kind && hasDeadline(step, now)) {
    return <DeadlineBox kind={kind} what={nextStep[lang]} due={due} now={now} />;
  }
  return (
    <>
      <p className="sm:text-lg">{nextStep[lang]}</p>
      {due && kind === "serviceloefte" ? <p>{text.overdue({ date: format.date(due) })}</p> : null}
    </>
  );
}

/** The next step when something else is the thing to do: told, with its date, and looking like less. */
export function StepAfter({ step }: { readonly step: Step }) {
  const text = useText(overblikText);
  const format = useFormat();
  const { lang } = usePage();
  return (
    <div className="mt-2 border-line border-t pt-3">
      <h3>{text.after}</h3>
      <p className="mt-1">{step.nextStep[lang]}</p>
      {step.nextStepBy ? (
        <p className="text-muted">{text.by({ date: format.date(step.nextStepBy) })}</p>
      ) : null}
    </div>
  );
}
