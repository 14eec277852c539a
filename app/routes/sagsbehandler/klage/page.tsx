import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { KlageChain } from "~/case/klage/klage-chain.tsx";
import { readKlage } from "~/case/klage/read-klage.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readDateParts } from "~/components/date-parts.ts";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { type HandleIssue, readHandling } from "./handle.schema.ts";
import { handleText } from "./handle.text.ts";
import { handleKlage } from "./handle-klage.server.ts";
import { StepForm } from "./step-form.tsx";

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
  const form = await request.formData();
  const typed = (name: string) => String(form.get(name) ?? "");
  const values = {
    resultat: typed("resultat"),
    grund: typed("grund"),
    forsent: typed("forsent"),
    udfald: typed("udfald"),
    dato: readDateParts(form, "dato"),
  };
  const again = (issues: HandleIssue[], status: number) => data({ values, issues }, { status });
  const step = readHandling(form);
  if (Array.isArray(step)) return again(step, 400);
  const done = await orRefusal(
    openVisit(context, { kind: "klage.handle", basis: { kind: "egenSag", sag } }, (db) =>
      handleKlage(db, id, step),
    ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) {
    if (done.refusal === "outcome_day_invalid") return again([{ field: "dato", code: "day" }], 400);
    return again([], 409);
  }
  throw redirect(`/sager/${sag}/klager/${id}?besked=gemt`, 303);
}

/** A complaint as the citizen reads it, and the authority's next step in it. */
export default function Klage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(handleText);
  const { sag, klage, citizen, done } = loaderData;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: code === "missing" ? text.problem[field] : text.problem[code],
  }));
  if (actionData && problems.length === 0) {
    problems.push({ field: "resultat", message: text.already });
  }
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
