import { data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { actOnSection } from "~/case/plan/act-on-section.server.ts";
import { readSectionPage } from "~/case/plan/read-section-page.server.ts";
import { sectionText } from "~/case/plan/section.text.ts";
import { SectionForm } from "~/case/plan/section-form.tsx";
import { SectionHistory } from "~/case/plan/section-history.tsx";
import { SectionRemarks } from "~/case/plan/section-remarks.tsx";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";

const kind = "rehabiliteringsplan.write";

export async function loader({ context, params }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const found = await openVisit(context, { kind, basis: { kind: "egenSag", sag } }, async (db) => {
    const [citizen, page] = await Promise.all([
      readCitizenName(db),
      readSectionPage(db, params.afsnit),
    ]);
    return page && { citizen, ...page };
  });
  if (!found) throw data(null, { status: 404 });
  return { sag, ...found };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const outcome = await actOnSection(form, params.afsnit, (work) =>
    openVisit(context, { kind, basis: { kind: "egenSag", sag } }, work),
  );
  if (outcome.state === "gone") throw data(null, { status: 404 });
  if (outcome.state === "wrong") return data(outcome, { status: 400 });
  const here = `/sager/${sag}/plan/afsnit/${params.afsnit}`;
  if (outcome.state === "draft") return draftSaved(context, here, outcome);
  if (outcome.state === "dropped") return redirect(here, 303);
  return redirect(`/sager/${sag}/plan/skriv?besked=gemt`, 303);
}

/** One section of the citizen's plan; the citizen's own words can be read, not written. */
export default function PlanAfsnit({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sectionText);
  const { lang } = usePage();
  const { sag, citizen, section, versions, remarks } = loaderData;
  const problem = actionData?.problem;
  const problems = problem ? [{ field: "tekst", message: text.problem[problem] }] : [];
  return (
    <CasePage sagId={sag} title={section.label[lang]} of={citizen} problems={problems}>
      <p>{section.voice === "own" ? text.citizenOnly : text[section.requirement]}</p>
      <p>
        <Link href={`/sager/${sag}/plan/skriv`}>{text.back}</Link>
      </p>
      {section.voice === "own" ? null : (
        <SectionForm
          section={section}
          typed={actionData?.words}
          problems={problems}
          conflict={problem === "meanwhile"}
        />
      )}
      <SectionRemarks remarks={remarks} />
      <SectionHistory versions={versions} />
    </CasePage>
  );
}
