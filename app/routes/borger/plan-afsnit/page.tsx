import { data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { ownVisit } from "~/.server/visits.ts";
import { actOnSection } from "~/case/plan/act-on-section.server.ts";
import { readSectionPage } from "~/case/plan/read-section-page.server.ts";
import { sectionText } from "~/case/plan/section.text.ts";
import { SectionForm } from "~/case/plan/section-form.tsx";
import { SectionHistory } from "~/case/plan/section-history.tsx";
import { SectionRemarks } from "~/case/plan/section-remarks.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";

const kind = "rehabiliteringsplan.write";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await ownVisit(context, kind, async (db) => {
    const [header, page] = await Promise.all([
      readCaseHeader(db),
      readSectionPage(db, params.afsnit),
    ]);
    return page && { header, ...page };
  });
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData();
  const outcome = await actOnSection(form, params.afsnit, (work) => ownVisit(context, kind, work));
  if (outcome.state === "gone") throw data(null, { status: 404 });
  if (outcome.state === "wrong") return data(outcome, { status: 400 });
  const here = `/plan/afsnit/${params.afsnit}`;
  if (outcome.state === "draft") return draftSaved(context, here, outcome);
  if (outcome.state === "dropped") return redirect(here, 303);
  return redirect("/plan/skriv?besked=gemt", 303);
}

/** One section of the plan, as the citizen writes it, with all that has stood there. */
export default function PlanAfsnit({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sectionText);
  const { lang } = usePage();
  const { header, section, versions, remarks } = loaderData;
  const problem = actionData?.problem;
  const problems = problem ? [{ field: "tekst", message: text.problem[problem] }] : [];
  const title = section.label[lang];
  return (
    <CitizenShell title={title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <h1>{title}</h1>
      <p className="mt-2">{text[section.requirement]}</p>
      <p>
        <Link href="/plan/skriv">{text.back}</Link>
      </p>
      <SectionForm
        section={section}
        typed={actionData?.words}
        problems={problems}
        conflict={problem === "meanwhile"}
      />
      <SectionRemarks remarks={remarks} own />
      <SectionHistory versions={versions} />
    </CitizenShell>
  );
}
