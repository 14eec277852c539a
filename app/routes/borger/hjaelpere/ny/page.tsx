import { data, redirect } from "react-router";
import { Temporal } from "temporal-polyfill";
import { ownVisit } from "~/.server/visits.ts";
import { latestConsentEnd } from "~/domain/consent-period.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../../case-header.server.ts";
import { CitizenShell } from "../../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { answerForm } from "./answer-form.server.ts";
import { CheckStep } from "./check-step.tsx";
import { FormStep } from "./form-step.tsx";
import { LinkStep, WaitingStep } from "./link-step.tsx";
import { nyText } from "./ny.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const header = await ownVisit(context, "delegation.read", readCaseHeader);
  const now = Temporal.Now.instant();
  const today = now.toZonedDateTimeISO("Europe/Copenhagen").toPlainDate();
  return {
    header,
    newId: crypto.randomUUID(),
    example: today.add({ months: 3 }).toString(),
    latest: latestConsentEnd(now).toString(),
  };
}

/** See {@link answerForm}: the form, its check page, and the link, which is shown only here. */
export async function action({ request, context }: Route.ActionArgs) {
  const answer = await answerForm(context, await request.formData());
  if (answer.step === "gone") return redirect("/hjaelpere?besked=svaret", 303);
  return data(answer.view, { status: answer.status });
}

export default function NyHjaelper({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(nyText);
  const { header, newId, example, latest } = loaderData;
  const view = actionData ?? { step: "form" as const, values: { id: newId } };
  const hasErrors = view.step === "form" && "problems" in view;
  return (
    <CitizenShell title={text.title} header={header} hasErrors={hasErrors}>
      {view.step === "form" ? <FormStep {...view} example={example} latest={latest} /> : null}
      {view.step === "check" ? <CheckStep {...view} /> : null}
      {view.step === "link" ? <LinkStep {...view} /> : null}
      {view.step === "waiting" ? <WaitingStep {...view} renewedId={newId} /> : null}
    </CitizenShell>
  );
}
