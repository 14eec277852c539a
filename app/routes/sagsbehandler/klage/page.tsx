import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { KlageChain } from "~/case/klage/klage-chain.tsx";
import { readKlage } from "~/case/klage/read-klage.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { handleText } from "./handle.text.ts";
import { StepForm } from "./step-form.tsx";
import { takeStep } from "./take-step.server.ts";
import { useProblems } from "./use-problems.ts";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.klage);
  const [klage, citizen] = await openVisit(
    context,
    { kind: "klage.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readKlage(db, id), readCitizenName(db)]),
  );
  if (!klage) throw data(null, { status: 404 });
  return { sag, klage, citizen, done: url.searchParams.get("besked") === "gemt" };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.klage);
  const taken = await takeStep(context, { kind: "egenSag", sag }, id, await request.formData());
  if (taken === "unknown") throw data(null, { status: 404 });
  if (taken !== "done") return data(taken, { status: taken.status });
  throw redirect(`/sager/${sag}/klager/${id}?besked=gemt`, 303);
}

/** A complaint as the citizen reads it, and the authority's next step in it. */
export default function Klage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(handleText);
  const { sag, klage, citizen, done } = loaderData;
  const problems = useProblems(actionData);
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={done && !actionData ? <Done title={text.done} /> : null}
    >
      <p className="mb-6">
        {text.about}:{" "}
        <Link href={`/sager/${sag}/afgoerelser/${klage.afgoerelseId}`}>{klage.title}</Link>
      </p>
      <KlageChain klage={klage} paperHref={(paper) => `/sager/${sag}/papirer/${paper}`} />
      <StepForm klage={klage} typed={actionData?.values} problems={problems} />
    </CasePage>
  );
}
