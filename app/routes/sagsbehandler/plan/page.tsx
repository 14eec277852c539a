import { idFrom, openVisit } from "~/.server/visits.ts";
import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { sagPlanText } from "./plan.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  return openVisit(
    context,
    { kind: "rehabiliteringsplan.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [plan, citizen] = await Promise.all([readPlan(db), readCitizenName(db)]);
      return { sag, plan, citizen };
    },
  );
}

/** The citizen's one plan, as the citizen reads it. */
export default function Plan({ loaderData }: Route.ComponentProps) {
  const text = useText(sagPlanText);
  const { sag, plan, citizen } = loaderData;
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      {plan ? (
        <PlanView plan={plan} of={citizen} />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </CasePage>
  );
}
