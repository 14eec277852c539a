import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { HelperShell } from "../helper-shell.tsx";
import { helperVisit } from "../helper-visit.server.ts";
import { readingText } from "../reading.text.ts";
import type { Route } from "./+types/page";

export async function loader({ context, params }: Route.LoaderArgs) {
  return helperVisit(context, params.delegation, "rehabiliteringsplan.read", async (db) => ({
    plan: await readPlan(db),
  }));
}

export default function HelpedPlan({ loaderData: { plan, citizenName } }: Route.ComponentProps) {
  const text = useText(readingText).plan;
  return (
    <HelperShell title={text.title} citizenName={citizenName}>
      <h1 className="mb-6">{text.title}</h1>
      {plan ? (
        <PlanView plan={plan} of={citizenName} />
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </HelperShell>
  );
}
