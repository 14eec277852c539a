import { data, redirect } from "react-router";
import { documentSigner } from "~/.server/passkeys/sign-document.ts";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/consent/act-outcome.server.ts";
import { refusalText } from "~/case/consent/refusal.text.ts";
import { refusalIn } from "~/case/consent/refusal-in.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CitizenShell } from "../../citizen-shell.tsx";
import { confirmAddress } from "../confirm-address.server.ts";
import { ConfirmedNotice } from "../confirm-yes.tsx";
import { readConsentForm, readHandling, readKeptAnswers } from "../consent-form.schema.ts";
import { inWords, type Problem } from "../problems.ts";
import { samtykkerText } from "../samtykker.text.ts";
import type { Route } from "./+types/page";
import { beskedAfter, beskedFor } from "./besked.ts";
import { BeskedNotice } from "./besked-notice.tsx";
import { decide } from "./decide.server.ts";
import { EndedConsent } from "./ended-consent.tsx";
import { etText } from "./et.text.ts";
import { GivenConsent } from "./given-consent.tsx";
import { readConsentPage } from "./read-page.server.ts";
import { RequestedConsent } from "./requested-consent.tsx";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const lang = context.get(languageContext);
  const { gate } = context.get(servicesContext);
  const [page, confirmation] = await Promise.all([
    ownVisit(context, "consent.read", (db) => readConsentPage(db, id, lang)),
    gate.passkeys.confirmation(context.get(actorContext).tokenHash),
  ]);
  if (!page) throw data(null, { status: 404 });
  const kept = page.consent.state === "anmodet" ? readKeptAnswers(url.searchParams) : undefined;
  const besked = beskedFor(url.searchParams.get("besked"), page.consent.state);
  return { ...page, besked, confirmation, kept };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = idFrom(params.id);
  const form = await request.formData().catch(() => new FormData());
  const handling = readHandling(form);
  const { wellFormed, values } = readConsentForm(form);
  const problem = (problems: readonly Problem[]) =>
    data({ problems, values, refusal: null }, { status: 400 });
  if (!handling || !wellFormed) return problem([{ field: "papirer", code: "malformed" }]);
  const lang = context.get(languageContext);
  const confirm = confirmAddress(`/samtykker/${id}`, values);
  if (handling === "bekraeft") {
    if (confirm) return redirect(confirm, 303);
    return data({ problems: [], values, refusal: "step_up_needed" as const }, { status: 409 });
  }
  const { gate, origin } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const sign =
    handling === "underskriv"
      ? await documentSigner(gate, origin, tokenHash, form.get("svar"))
      : undefined;
  const outcome = await orRefusal(
    ownVisit(context, "consent.decide", (db) => decide(db, id, handling, values, lang, sign)),
  );
  if (outcome.state === "refused" && outcome.refusal === "step_up_needed" && confirm) {
    return redirect(confirm, 303);
  }
  switch (outcome.state) {
    case "done":
      return redirect(`/samtykker/${id}?besked=${beskedAfter[handling]}`, 303);
    case "unknown":
      throw data(null, { status: 404 });
    case "problems":
      return problem(outcome.problems);
    case "refused":
      return data({ problems: [], values, refusal: outcome.refusal }, { status: 409 });
  }
}

/** One consent: asked for, given, or over. After an act, what happened stands first. */
export default function OneConsent({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(etText);
  const refusals = useText(refusalText);
  const words = useText(samtykkerText).problem;
  const { header, consent, looks, delivered, besked } = loaderData;
  const problems = inWords(actionData?.problems ?? [], words);
  const names = { recipient: consent.recipient.name, source: consent.source.name };
  const form = {
    consent,
    until: loaderData.until,
    values: actionData?.values ?? loaderData.kept,
    problems,
  };
  const title =
    consent.state === "anmodet"
      ? text.ask(names)
      : consent.state === "givet"
        ? text.may(names)
        : text.endedTitle(names);
  return (
    <CitizenShell title={title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <div className="grid gap-6">
        {actionData?.refusal ? (
          <Notice tone="warning" title={text.notice.refused} live>
            <p>{refusalIn(refusals, actionData.refusal)}</p>
          </Notice>
        ) : null}
        {besked ? <BeskedNotice besked={besked} consent={consent} /> : null}
        {loaderData.kept && loaderData.confirmation.byMitid && !actionData ? (
          <ConfirmedNotice />
        ) : null}
        <h1>{title}</h1>
        {consent.state === "anmodet" ? (
          <RequestedConsent
            {...form}
            words={loaderData.words}
            confirmation={loaderData.confirmation}
          />
        ) : consent.state === "givet" ? (
          <GivenConsent {...form} looks={looks} />
        ) : (
          <EndedConsent consent={consent} looks={looks} delivered={delivered} />
        )}
        <ReceiptList receipts={loaderData.receipts} />
        <p>
          <Link href="/samtykker">{text.toList}</Link>
        </p>
      </div>
    </CitizenShell>
  );
}
