import { data, redirect } from "react-router";
import { ownVisit } from "~/.server/visits.ts";
import { readFrister } from "~/case/frist/read-frister.server.ts";
import { ToldFrister } from "~/case/frist/told-list.tsx";
import { letterText } from "~/case/letter/letter.text.ts";
import { readTalks } from "~/case/opfoelgning/read-opfoelgninger.server.ts";
import { Talks } from "~/case/opfoelgning/talks.tsx";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { planPageText } from "~/case/plan/plan-page.text.ts";
import { PlanView } from "~/case/plan/plan-view.tsx";
import { readPlan } from "~/case/plan/read-plan.server.ts";
import { PrintButton } from "~/case/print-button.tsx";
import { ButtonLink } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import type { ActRefusal } from "../../../../consent/index.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import { PrintedFor } from "../printed-for.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { ConfirmForm } from "./confirm-form.tsx";
import { confirmPlan, readConfirmable } from "./confirm-plan.server.ts";

/** The look at the plan opens the case and the talks in it, and so the clocks of its phases; of the rest nothing is said. */
const opened = {
  ...{ message: false, afgoerelse: false, klage: false },
  ...{ ydelsesmaaned: false, aktindsigt: false, opfoelgning: true },
  passivitetsgennemgang: false,
};

const said = ["ja", "bemaerkning", "taget"] as const;

export async function loader({ context, url }: Route.LoaderArgs) {
  const done = said.find((one) => one === url.searchParams.get("besked")) ?? null;
  const found = await ownVisit(context, "rehabiliteringsplan.read", async (db) => {
    const [header, plan, confirmable] = await Promise.all([
      readCaseHeader(db),
      readPlan(db),
      readConfirmable(db),
    ]);
    const talks = await readTalks(db);
    const dates = header ? await readFrister(db, header.sagId, opened) : null;
    const { versions = [], confirmedAt = null } = confirmable ?? {};
    return { header, plan, talks, dates, versions, at: confirmedAt };
  });
  return { ...found, done };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const seen = String(form.get("udgaver") ?? "").slice(0, 2000);
  const outcome = await orRefusal(
    ownVisit(context, "rehabiliteringsplan.write", (db) =>
      confirmPlan(db, seen.split(",").filter(Boolean)),
    ),
  );
  if (outcome === true) return redirect("/plan?besked=ja", 303);
  if (outcome === false) throw data(null, { status: 404 });
  const refusal: ActRefusal = outcome.refusal;
  const problem = PROBLEM[refusal];
  if (!problem) throw new Error(refusal);
  return data({ problem }, { status: 400 });
}

type Problem = "meanwhile" | "notWhole" | "nothing";

/** What the database's refusals mean to who wanted to say yes. */
const PROBLEM: Partial<Record<ActRefusal, Problem>> = {
  saved_meanwhile: "meanwhile",
  plan_not_whole: "notWhole",
  nothing_to_confirm: "nothing",
};

export default function Plan({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(planPageText);
  const letter = useText(letterText);
  const { header, plan, talks, dates, versions, at, done } = loaderData;
  const problem: Problem | undefined = actionData?.problem;
  const problems = problem ? [{ field: "passer", message: text.problem[problem] }] : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {done ? <Done title={text.done[done]} /> : null}
      <PrintedFor header={header} />
      <h1>{text.title}</h1>
      {plan ? (
        <>
          <p className="mt-2 text-lg">{text.intro}</p>
          <div className="mb-6">
            <Term name="rehabiliteringsplan" />
          </div>
          <PlanView plan={plan} />
          {header?.moved ? <MovedCase header={header} /> : null}
          {plan.status === "tilGennemsyn" && !header?.moved ? (
            <ConfirmForm versions={versions} confirmedAt={at ?? null} />
          ) : null}
          {dates ? (
            <div className="mt-8 print:hidden">
              <ToldFrister {...dates} />
            </div>
          ) : null}
          <Talks talks={talks} />
          <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
            {header?.moved ? null : plan.status === "tilGennemsyn" ? (
              <Link href="/plan/skriv">{text.write}</Link>
            ) : (
              <ButtonLink href="/plan/skriv">{text.write}</ButtonLink>
            )}
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
