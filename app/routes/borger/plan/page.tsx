import { ownVisit } from "~/.server/visits.ts";
import { readFrister } from "~/case/frist/read-frister.server.ts";
import { ToldFrister } from "~/case/frist/told-list.tsx";
import { letterText } from "~/case/letter/letter.text.ts";
import { planPageText } from "~/case/plan/plan-page.text.ts";
import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { PrintButton } from "~/case/print-button.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { PrintedFor } from "../printed-for.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";

/** The look at the plan opens the case, and so the clocks of its phases; of the rest nothing is said. */
const opened = {
  ...{ message: false, afgoerelse: false, klage: false },
  ...{ ydelsesmaaned: false, aktindsigt: false },
};

export async function loader({ context }: Route.LoaderArgs) {
  return ownVisit(context, "rehabiliteringsplan.read", async (db) => {
    const [header, plan] = await Promise.all([readCaseHeader(db), readPlan(db)]);
    const dates = header ? await readFrister(db, header.sagId, opened) : null;
    return { header, plan, dates };
  });
}

export default function Plan({ loaderData }: Route.ComponentProps) {
  const text = useText(planPageText);
  const letter = useText(letterText);
  const { header, plan, dates } = loaderData;
  return (
    <CitizenShell title={text.title} header={header}>
      <PrintedFor header={header} />
      <h1>{text.title}</h1>
      {plan ? (
        <>
          <p className="mt-2 text-lg">{text.intro}</p>
          <div className="mb-6">
            <Term name="rehabiliteringsplan" />
          </div>
          <PlanView plan={plan} />
          {dates ? (
            <div className="mt-8 print:hidden">
              <ToldFrister {...dates} />
            </div>
          ) : null}
          <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
            {plan.status === "tilGennemsyn" ? (
              <ButtonLink href="/beskeder">{text.wrong}</ButtonLink>
            ) : null}
            <ButtonLink kind="secondary" href="/plan/skriv">
              {text.write}
            </ButtonLink>
            <Link href="/plan/brev" download>
              {letter.fetch}
            </Link>
            <PrintButton>{text.print}</PrintButton>
          </p>
        </>
      ) : (
        <div className="mt-6">
          {header ? <EmptyState title={text.none} body={text.noneBody} /> : <NoCase />}
        </div>
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
