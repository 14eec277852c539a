import { Button } from "~/components/button.tsx";
import { useText } from "~/i18n/use-text.ts";
import { sagPlanText } from "./plan.text.ts";

/** Where there is no plan yet, for those who write in it. */
export function BeginPlan() {
  const text = useText(sagPlanText);
  return (
    <form method="post" id="plan-begynd" className="stack card">
      <h2>{text.none}</h2>
      <p className="max-w-measure">{text.beginBody}</p>
      <Button name="handling" value="begynd">
        {text.begin}
      </Button>
    </form>
  );
}

/** A plan that is being written is laid before the citizen by those who write in it. */
export function LayBefore() {
  const text = useText(sagPlanText);
  return (
    <form method="post" id="plan-gennemsyn" className="stack mt-6 print:hidden">
      <p className="max-w-measure">{text.layBeforeBody}</p>
      <Button kind="secondary" name="handling" value="gennemsyn">
        {text.layBefore}
      </Button>
    </form>
  );
}
