import { idFrom, openVisit } from "~/.server/visits.ts";
import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink } from "~/components/button.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagPlanText } from "./plan.text.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const writes = menuOf(context.get(actorContext).membership?.role).writesPlan ?? false;
  return openVisit(
    context,
    { kind: "rehabiliteringsplan.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [plan, citizen] = await Promise.all([readPlan(db), readCitizenName(db)]);
      return { sag, plan, citizen, writes };
    },
  );
}

/** The citizen's one plan, as the citizen reads it. */
export default function Plan({ loaderData }: Route.ComponentProps) {
  const text = useText(sagPlanText);
  const { sag, plan, citizen, writes } = loaderData;
  return (
    <CasePage sagId={sag} title={text.title} of={citizen}>
      {plan ? (
        <div className="grid gap-8">
          {writes ? (
            <p>
              <ButtonLink kind="secondary" href={`/sager/${sag}/plan/skriv`}>
                {text.write}
              </ButtonLink>
            </p>
          ) : null}
          <PlanView plan={plan} of={citizen} />
        </div>
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </CasePage>
  );
}
