import { DeadlineBox } from "~/components/deadline-box.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import { sagText } from "./sag.text.ts";
import { citizenDateOf, overOf, type Step } from "./step.ts";

/**
 * The next step for somebody else than the citizen. Only a step of the authority's is in the box of
 * promises and rights; `now` is ISO.
 */
export function StepView({
  step,
  now,
}: {
  readonly step: Step & { readonly nextStep: Localized };
  readonly now: string;
}) {
  const text = useText(sagText);
  const format = useFormat();
  const { lang } = usePage();
  const { nextStepBy: due, nextStepKind: kind } = step;
  const over = overOf(step);
  if (over) return <p className="text-lg">{text.over[over]}</p>;
  if (step.nextStepActor === "authority" && due && kind) {
    return <DeadlineBox kind={kind} what={step.nextStep[lang]} due={due} now={now} />;
  }
  const date = step.nextStepActor === "citizen" ? citizenDateOf(step, now) : null;
  return (
    <>
      <p className="text-lg">{step.nextStep[lang]}</p>
      {due && date ? <p>{text.citizenDate[date]({ date: format.date(due) })}</p> : null}
    </>
  );
}
