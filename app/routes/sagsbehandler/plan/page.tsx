import { idFrom, openVisit } from "~/.server/visits.ts";
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

export async function loader({ params, context, url }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const role = context.get(actorContext).membership?.role ?? "";
  const { writesPlan: writes = false, writesIndsatser: acts = false } = menuOf(role);
  const saved = url.searchParams.get("besked") === "gemt";
  return openVisit(
    context,
    { kind: "rehabiliteringsplan.read", basis: { kind: "egenSag", sag } },
    async (db) => {
      const [plan, citizen, own] = await Promise.all([
        readPlan(db),
        readCitizenName(db),
        acts ? readOwnIndsatser(db, role) : [],
      ]);
      return { sag, plan, citizen, writes, acts, own, saved };
    },
  );
}

/** The citizen's one plan, as the citizen reads it. */
export default function Plan({ loaderData }: Route.ComponentProps) {
  const text = useText(sagPlanText);
  const action = useText(indsatsText);
  const { sag, plan, citizen, writes, acts, own, saved } = loaderData;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      done={saved ? <Done title={text.saved} /> : null}
    >
      {plan ? (
        <div className="grid gap-8">
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
            </div>
          ) : null}
          <PlanView plan={plan} of={citizen} />
        </div>
      ) : (
        <EmptyState title={text.none} body={text.noneBody} />
      )}
    </CasePage>
  );
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
