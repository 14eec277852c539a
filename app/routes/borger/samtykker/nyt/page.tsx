import { data, redirect } from "react-router";
import { z } from "zod";
import { documentSigner } from "~/.server/passkeys/sign-document.ts";
import { ownVisit } from "~/.server/visits.ts";
import { refusalText } from "~/case/consent/refusal.text.ts";
import { refusalIn } from "~/case/consent/refusal-in.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { StepIndicator } from "~/components/step-indicator.tsx";
import { actorContext, languageContext, servicesContext } from "~/context.ts";
import { useText } from "~/i18n/use-text.ts";
import { CitizenShell } from "../../citizen-shell.tsx";
import { type Again, nothingYet, stepUp } from "../again.ts";
import { confirmAddress } from "../confirm-address.server.ts";
import { ConfirmedNotice } from "../confirm-yes.tsx";
import { readConsentForm, readHandling } from "../consent-form.schema.ts";
import { inWords } from "../problems.ts";
import { RewordedNotice } from "../reworded-notice.tsx";
import { samtykkerText } from "../samtykker.text.ts";
import type { Route } from "./+types/page";
import { draftAddress, readDraft } from "./draft.schema.ts";
import { composeGiven, type GiveOutcome, giveConsent } from "./give-consent.server.ts";
import { nytText } from "./nyt.text.ts";
import { readDraftPage } from "./read-page.server.ts";
import { StepCheck } from "./step-check.tsx";
import { StepWhat } from "./step-what.tsx";
import { StepWho } from "./step-who.tsx";

export async function loader({ context, url }: Route.LoaderArgs) {
  const draft = readDraft(url.searchParams);
  const lang = context.get(languageContext);
  const { gate } = context.get(servicesContext);
  const [page, confirmation] = await Promise.all([
    ownVisit(context, "consent.read", (db) => readDraftPage(db, draft, lang)),
    gate.passkeys.confirmation(context.get(actorContext).tokenHash),
  ]);
  const confirmed = confirmation.byMitid && url.searchParams.has("bekraeftet");
  const status = page.problems.length > 0 ? 400 : 200;
  return data({ ...page, confirmation, confirmed }, { status });
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const draft = readDraft(url.searchParams);
  const form = await request.formData().catch(() => new FormData());
  const id = z.uuid().safeParse(form.get("id")).data;
  const { wellFormed, values } = readConsentForm(form);
  const lang = context.get(languageContext);
  // The form comes back with the words for the papers it holds back.
  const again = async (status: 400 | 409, what: Partial<Again>) => {
    const { undtag } = values;
    const kept = { ...draft, step: 3, undtag } as const;
    const page = await ownVisit(context, "consent.read", (db) => readDraftPage(db, kept, lang));
    const words = page.check?.words ?? null;
    return data({ ...nothingYet, ...what, id, undtag, words }, { status });
  };
  const malformed = { field: "papirer", code: "malformed" } as const;
  if (!id || !wellFormed) return again(400, { problems: [malformed] });
  const handling = readHandling(form);
  const confirm = confirmAddress(draftAddress(draft, 3), { undtag: values.undtag });
  const notGiven = (outcome: Exclude<GiveOutcome, { state: "given" }>) => {
    switch (outcome.state) {
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
  const confirmed = { ...values, id };
  if (handling === "bekraeft") {
    const composed = await ownVisit(context, "consent.read", (db, { citizenId }) =>
      composeGiven(db, known(citizenId), draft, confirmed, lang),
    );
    return notGiven(composed.state === "ready" ? stepUp : composed);
  }
  const { gate, origin } = context.get(servicesContext);
  const { tokenHash } = context.get(actorContext);
  const sign =
    handling === "underskriv"
      ? await documentSigner(gate, origin, tokenHash, form.get("svar"))
      : undefined;
  const outcome = await orRefusal(
    ownVisit(context, "consent.decide", (db, { citizenId }) =>
      giveConsent(db, known(citizenId), draft, confirmed, lang, sign),
    ),
  );
  if (outcome.state === "given") return redirect(`/samtykker/${outcome.id}?besked=givet`, 303);
  // The login grew old meanwhile: the new words are read after MitID, and once.
  const old = handling === "ja" && !(await gate.passkeys.confirmation(tokenHash)).byMitid;
  return notGiven(outcome.state === "reworded" && old ? stepUp : outcome);
}

function known(citizenId: string | null): string {
  if (!citizenId) throw new Error("a visit to one's own data has a citizen");
  return citizenId;
}

/** Giving a consent of one's own accord, in three steps that work without scripts. */
export default function NewConsent({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(nytText);
  const refusals = useText(refusalText);
  const words = useText(samtykkerText).problem;
  const { header, draft, choices, step, check, names } = loaderData;
  const found = [...loaderData.problems, ...(step === 3 ? (actionData?.problems ?? []) : [])];
  const problems = inWords(found, words);
  const missing = choices.sag
    ? choices.sources.length === 0
      ? { title: text.noPapers, body: text.noPapersBody }
      : null
    : { title: text.noCase, body: text.noCaseBody };
  if (missing) {
    return (
      <CitizenShell title={text.title} header={header}>
        <h1 className="mb-6">{text.title}</h1>
        <EmptyState {...missing} />
      </CitizenShell>
    );
  }
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {actionData?.refusal ? (
        <div className="mb-6">
          <Notice tone="warning" title={text.refused} live>
            <p>{refusalIn(refusals, actionData.refusal)}</p>
          </Notice>
        </div>
      ) : null}
      {actionData?.reworded ? (
        <div className="mb-6">
          <RewordedNotice />
        </div>
      ) : null}
      {loaderData.confirmed && !actionData ? (
        <div className="mb-6">
          <ConfirmedNotice />
        </div>
      ) : null}
      <p className="mb-2 font-semibold">{text.title}</p>
      <StepIndicator steps={[text.steps.who, text.steps.what, text.steps.check]} current={step} />
      {step === 1 ? <StepWho draft={draft} choices={choices} problems={problems} /> : null}
      {step === 2 ? (
        <StepWhat draft={draft} choices={choices} names={names} problems={problems} />
      ) : null}
      {check ? (
        <StepCheck
          {...check}
          words={actionData?.words ?? check.words}
          draft={draft}
          id={actionData?.id ?? check.id}
          confirmation={loaderData.confirmation}
          heldBack={actionData?.undtag ?? draft.undtag}
          problems={problems}
        />
      ) : null}
    </CitizenShell>
  );
}
