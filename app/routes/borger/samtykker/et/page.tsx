import { data, redirect } from "react-router";
import { documentSigner } from "~/.server/passkeys/sign-document.ts";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { refusalText } from "~/case/consent/refusal.text.ts";
import { refusalIn } from "~/case/consent/refusal-in.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CitizenShell } from "../../citizen-shell.tsx";
import { type Again, nothingYet, stepUp } from "../again.ts";
import { confirmAddress } from "../confirm-address.server.ts";
import { ConfirmedNotice } from "../confirm-yes.tsx";
import { readConsentForm, readHandling, readKeptAnswers } from "../consent-form.schema.ts";
import { inWords } from "../problems.ts";
import { RewordedNotice } from "../reworded-notice.tsx";
import { samtykkerText } from "../samtykker.text.ts";
import type { Route } from "./+types/page";
import { beskedAfter, beskedFor } from "./besked.ts";
import { BeskedNotice } from "./besked-notice.tsx";
import { decide } from "./decide.server.ts";
import { EndedConsent } from "./ended-consent.tsx";
import { etText } from "./et.text.ts";
import { GivenConsent } from "./given-consent.tsx";
import { composeAnswer } from "./narrow-consent.server.ts";
import type { Outcome } from "./outcome.ts";
import { readConsentPage, readWords } from "./read-page.server.ts";
import { RequestedConsent } from "./requested-consent.tsx";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const lang = context.get(languageContext);
  const { gate } = context.get(servicesContext);
  const answers = readKeptAnswers(url.searchParams);
  const [page, confirmation] = await Promise.all([
    ownVisit(context, "consent.read", (db) => readConsentPage(db, id, answers, lang)),
    gate.passkeys.confirmation(context.get(actorContext).tokenHash),
  ]);
  if (!page) throw data(null, { status: 404 });
  const kept = page.consent.state === "anmodet" ? answers : undefined;
  const besked = beskedFor(url.searchParams.get("besked"), page.consent.state);
  return { ...page, besked, confirmation, kept };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = idFrom(params.id);
  const form = await request.formData().catch(() => new FormData());
  const handling = readHandling(form);
  const { wellFormed, values } = readConsentForm(form);
  const lang = context.get(languageContext);
  // The form comes back with the words for its own choices.
  const again = async (status: 400 | 409, what: Partial<Again>) => {
    const words = await ownVisit(context, "consent.read", (db) => readWords(db, id, values, lang));
    return data({ ...nothingYet, ...what, values, words }, { status });
  };
  const malformed = { field: "papirer", code: "malformed" } as const;
  if (!handling || !wellFormed) return again(400, { problems: [malformed] });
  const confirm = confirmAddress(`/samtykker/${id}`, values);
  const notDone = (outcome: Exclude<Outcome, { state: "done" }>) => {
    switch (outcome.state) {
      case "unknown":
        throw data(null, { status: 404 });
      case "problems":
        return again(400, { problems: outcome.problems });
      case "reworded":
        return again(409, { reworded: true });
      case "refused":
        return outcome.refusal === "step_up_needed" && confirm
          ? redirect(confirm, 303)
          : again(409, { refusal: outcome.refusal });
    }
  };
  if (handling === "bekraeft") {
    const composed = await ownVisit(context, "consent.read", (db) =>
      composeAnswer(db, id, "anmodet", values, lang),
    );
    return notDone(composed.state === "ready" ? stepUp : composed);
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
  if (outcome.state === "done") {
    return redirect(`/samtykker/${id}?besked=${beskedAfter[handling]}`, 303);
  }
  // The login grew old meanwhile: the new words are read after MitID, and once.
  const old = handling === "ja" && !(await gate.passkeys.confirmation(tokenHash)).byMitid;
  return notDone(outcome.state === "reworded" && old ? stepUp : outcome);
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
        {actionData?.reworded ? <RewordedNotice /> : null}
        {besked ? <BeskedNotice besked={besked} consent={consent} /> : null}
        {loaderData.kept && loaderData.confirmation.byMitid && !actionData ? (
          <ConfirmedNotice />
        ) : null}
        <h1>{title}</h1>
        {consent.state === "anmodet" ? (
          <RequestedConsent
            {...form}
            words={actionData?.words ?? loaderData.words}
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
