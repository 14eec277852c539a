import { DeadlineBox } from "~/components/deadline-box.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { Localized } from "../../../db/schema/columns.ts";
import { sagText } from "./sag.text.ts";
import { citizenDateOf, insteadOf, type Step } from "./step.ts";

/**
 * The next step for somebody else than the citizen. Only a step of the authority's is in the box of
 * promises and rights; `now` is ISO.
 *
 * @param asked a question of the reader's own waits for the citizen: an older one is then not the news
 */
export function StepView({
  step,
  now,
  asked = false,
}: {
  readonly step: Step & { readonly nextStep: Localized };
  readonly now: string;
  readonly asked?: boolean;
}) {
  const text = useText(sagText);
  const format = useFormat();
  const { lang } = usePage();
  const { nextStepBy: due, nextStepKind: kind } = step;
  const instead = insteadOf(step, asked);
  if (instead) return <p className="text-lg">{text.instead[instead]}</p>;
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
