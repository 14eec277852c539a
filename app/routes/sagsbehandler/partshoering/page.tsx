import { eq } from "drizzle-orm";
import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { answerHearing } from "~/case/partshoering/answer-hearing.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Link } from "~/components/link.tsx";
import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";
import { typedText } from "~/domain/typed-text.ts";
import { useText } from "~/i18n/use-text.ts";
import { partshoering } from "../../../../db/schema/index.ts";
import { AnnouncedMeanwhile, refusedContext } from "../afgoerelse-kladde/announced-meanwhile.tsx";
import { readDraft } from "../afgoerelse-kladde/read-draft.server.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { checkHearing, checkWords, type HearingIssue, readHearingForm } from "./hearing.schema.ts";
import { hearingText } from "./hearing.text.ts";
import { HearingForm } from "./hearing-form.tsx";
import { HearingView } from "./hearing-view.tsx";
import { sendHearing } from "./send-hearing.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const [draft, citizen] = await openVisit(
    context,
    { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readDraft(db, id), readCitizenName(db)]),
  );
  if (!draft && !context.get(refusedContext)) throw redirect(`/sager/${sag}/afgoerelser/${id}`);
  return { sag, id, draft, citizen };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const id = idFrom(params.afgoerelse);
  const form = await request.formData();
  const values = readHearingForm(form);
  const answer = typedText(String(form.get("svar") ?? "")).trim();
  const answering = form.has("svar");
  const again = (issues: HearingIssue[], status: number) =>
    data({ values, answer, issues }, { status });
  const found = answering ? checkWords("svar", answer) : [];
  if (found.length > 0) return again(found, 400);
  const visit = { kind: "afgoerelse.write", basis: { kind: "egenSag", sag } } as const;
  const done = await orRefusal(
    openVisit(context, visit, async (db) => {
      if (answering) return answerHearing(db, eq(partshoering.afgoerelseId, id), answer);
      const checked = checkHearing(values, dayInCopenhagen(await readNow(db)));
      return checked.ok ? sendHearing(db, id, checked.hearing) : checked.issues;
    }),
  );
  if (done === false) throw data(null, { status: 404 });
  if (Array.isArray(done)) return again(done, 400);
  if (done !== true) {
    context.set(refusedContext, true);
    return again([], 409);
  }
  const besked = answering ? "svar" : "sendt";
  throw redirect(`/sager/${sag}/afgoerelser/${id}/kladde?besked=${besked}`, 303);
}

/** What is put before the citizen, and what the citizen says to it. */
export default function Partshoering({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(hearingText);
  const { sag, id, draft, citizen } = loaderData;
  if (!draft) {
    const { values, answer = "" } = actionData ?? {};
    const typed = [
      { label: text.intended, words: values?.paataenkt ?? "" },
      { label: text.facts, words: values?.oplysninger ?? "" },
      { label: text.answer, words: answer },
    ];
    return <AnnouncedMeanwhile sag={sag} id={id} citizen={citizen} typed={typed} />;
  }
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: code === "missing" || code === "noDay" ? text.problem[field] : text.problem[code],
  }));
  if (actionData && problems.length === 0) {
    problems.push({ field: "form", message: text.problem.alreadyDecided });
  }
  return (
    <CasePage sagId={sag} title={text.title} of={citizen} problems={problems}>
      {draft.hearing ? (
        <HearingView
          hearing={draft.hearing}
          open={draft.status === "iPartshoering"}
          typed={actionData?.answer}
          problems={problems}
        />
      ) : (
        <HearingForm draft={draft} typed={actionData?.values} problems={problems} />
      )}
      <p className="mt-6">
        <Link href={`/sager/${sag}/afgoerelser/${draft.id}/kladde`}>{text.back}</Link>
      </p>
    </CasePage>
  );
}
