import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { ButtonLink, ButtonRow } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { actorContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { indsatsText } from "../indsats/indsats.text.ts";
import { readOwnIndsatser } from "../indsats/save-indsats.server.ts";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { sagPlanText } from "./plan.text.ts";
import { BeginPlan, LayBefore } from "./plan-acts.tsx";
import { beginPlan, layBefore } from "./plan-life.server.ts";

const said = ["gemt", "begyndt", "gennemsyn"] as const;

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const role = context.get(actorContext).membership?.role ?? "";
  const { writesPlan: writes = false, writesIndsatser: acts = false } = menuOf(role);
  const done = said.find((one) => one === url.searchParams.get("besked")) ?? null;
  return openVisit(
    context,
    { kind: "rehabiliteringsplan.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [plan, citizen, own] = await Promise.all([
        readPlan(db),
        readCitizenName(db),
        acts ? readOwnIndsatser(db, role) : [],
      ]);
      return { sag, plan, citizen, writes, acts, own, done };
    },
  );
}

type Problem = "notWhole" | "already";

/** Begins the plan, or lays it before the citizen. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const handling = (await request.formData()).get("handling");
  if (handling !== "begynd" && handling !== "gennemsyn") throw data(null, { status: 400 });
  const act = handling === "begynd" ? beginPlan : layBefore;
  const basis = { kind: "egenSag", sag } as const;
  const outcome = await orRefusal(
    openVisit(context, { kind: "rehabiliteringsplan.write", basis }, (db) => act(db, sag)),
  );
  if (outcome === false) throw data(null, { status: 404 });
  if (outcome === true) {
    const besked = handling === "begynd" ? "begyndt" : "gennemsyn";
    return redirect(`/sager/${sag}/plan?besked=${besked}`, 303);
  }
  const again = (problem: Problem, status: number) => data({ problem }, { status });
  if (outcome.refusal === "plan_not_whole") return again("notWhole", 400);
  if (outcome.refusal === "already_decided") return again("already", 409);
  throw new Error(outcome.refusal);
}

/** The citizen's one plan, as the citizen reads it. */
export default function Plan({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagPlanText);
  const action = useText(indsatsText);
  const { sag, plan, citizen, writes, acts, own, done } = loaderData;
  const problem = actionData && {
    field: actionData.problem === "notWhole" ? "plan-gennemsyn" : "plan",
    message: text.problem[actionData.problem],
  };
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problem ? [problem] : []}
      done={done && !problem ? <Done title={text.done[done]} /> : null}
    >
      {plan ? (
        <div className="grid gap-8" id="plan">
          {acts ? (
            <div className="card stack">
              {own.length > 0 ? <OwnActions sag={sag} own={own} /> : null}
              <ButtonRow>
                {writes ? (
                  <ButtonLink href={`/sager/${sag}/plan/skriv`}>{text.write}</ButtonLink>
                ) : null}
                <ButtonLink kind="secondary" href={`/sager/${sag}/plan/indsats/ny`}>
                  {action.add}
                </ButtonLink>
              </ButtonRow>
              {writes && plan.status === "kladde" ? <LayBefore /> : null}
            </div>
          ) : null}
          <PlanView plan={plan} of={citizen} />
        </div>
      ) : (
        <NoPlan writes={writes} />
      )}
    </CasePage>
  );
}

function NoPlan({ writes }: { readonly writes: boolean }) {
  const text = useText(sagPlanText);
  return writes ? <BeginPlan /> : <EmptyState title={text.none} body={text.noneBody} />;
}

/** The actions of the reader's own office, each with its way in. */
function OwnActions({
  sag,
  own,
}: {
  readonly sag: string;
  readonly own: Awaited<ReturnType<typeof readOwnIndsatser>>;
}) {
  const text = useText(indsatsText);
  return (
    <>
      <h2 className="text-lg">{text.yours}</h2>
      <ul>
        {own.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/sager/${sag}/plan/indsats/${id}`}>{text.change({ title })}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
