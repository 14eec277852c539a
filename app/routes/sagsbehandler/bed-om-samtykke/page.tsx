import { data, redirect } from "react-router";
import { Temporal } from "temporal-polyfill";
import { idFrom, openVisit, refused } from "~/.server/visits.ts";
import { actorContext } from "~/context.ts";
import { latestConsentEnd } from "~/domain/consent-period.ts";
import { useText } from "~/i18n/use-text.ts";
import { actRefusal } from "../../../../consent/index.ts";
import { CasePage } from "../case-page.tsx";
import { menuOf } from "../roles.ts";
import type { Route } from "./+types/page";
import { checkRequest, type FieldIssue, readRequestForm } from "./bed-om-samtykke.schema.ts";
import { bedOmSamtykkeText } from "./bed-om-samtykke.text.ts";
import { readChoices } from "./read-choices.server.ts";
import { requestConsent } from "./request-consent.server.ts";
import { RequestForm } from "./request-form.tsx";
import { RequestPreview } from "./request-preview.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const actor = context.get(actorContext);
  // The form is no request yet, so its visit is one to the case; the gate asks again at sending.
  if (!menuOf(actor.membership?.role).own?.includes("consent")) throw refused("role_insufficient");
  const choices = await openVisit(
    context,
    { kind: "sag.status", basis: { kind: "egenSag", sag } },
    (db) => readChoices(db, sag),
  );
  const latest = latestConsentEnd(Temporal.Now.instant()).toString();
  return { sag, choices, latest, id: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const form = await request.formData();
  const values = readRequestForm(form);
  const answer = (step: "form" | "preview", issues: FieldIssue[] = [], status = 200) =>
    data({ step, values, issues }, { status });
  const step = form.get("trin");
  if (step === "ret") return answer("form");
  const checked = checkRequest(values);
  if (!checked.ok) return answer("form", checked.issues, 400);
  if (step !== "send") return answer("preview");
  try {
    const outcome = await openVisit(
      context,
      { kind: "consent.request", basis: { kind: "egenSag", sag } },
      (db) => requestConsent(db, sag, checked.request),
    );
    if (outcome === "unknown") return answer("form", [{ field: "id", code: "tryAgain" }], 409);
  } catch (error) {
    if (actRefusal(error) === undefined) throw error;
    return answer("form", [{ field: "id", code: "tryAgain" }], 409);
  }
  throw redirect(`/sager/${sag}?besked=anmodet`, 303);
}

/** Asks a citizen for a consent: the form, then what the citizen will see, then it is sent. */
export default function BedOmSamtykke({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(bedOmSamtykkeText);
  const { sag, choices, latest, id } = loaderData;
  const of = choices.sag ? `${choices.sag.citizen} · ${choices.sag.sagsnummer}` : undefined;
  if (actionData?.step === "preview") {
    return (
      <CasePage sagId={sag} title={text.previewTitle} of={of}>
        <RequestPreview choices={choices} values={actionData.values} />
      </CasePage>
    );
  }
  const issues = actionData?.issues ?? [];
  // An id that was refused once will be again: the form gets the fresh one, the rest is kept.
  const spent = issues.some((issue) => issue.field === "id");
  const values = actionData && { ...actionData.values, ...(spent ? { id } : {}) };
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={of}
      problems={issues.map(({ field, code }) => ({
        // The id is hidden: what is said about it leads to where the form begins.
        field: field === "id" ? "kilde" : field,
        message: text.problems[code],
      }))}
    >
      <p>{text.lead}</p>
      <RequestForm id={id} choices={choices} latest={latest} values={values} issues={issues} />
    </CasePage>
  );
}
