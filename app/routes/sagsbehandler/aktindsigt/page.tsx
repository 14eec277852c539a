import { data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { AktindsigtCard } from "~/case/aktindsigt/aktindsigt-card.tsx";
import { readAktindsigter } from "~/case/aktindsigt/read-aktindsigt.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readCitizenName } from "~/case/read-citizen-name.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import type { Route } from "./+types/page";
import { aktindsigtOfficeText } from "./aktindsigt-office.text.ts";
import { type AnswerIssue, answerValues, readAnswer } from "./answer.schema.ts";
import { answerAktindsigt } from "./answer-aktindsigt.server.ts";
import { AnswerForm } from "./answer-form.tsx";
import { delayAktindsigt } from "./delay-aktindsigt.server.ts";

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const sag = idFrom(params.sag);
  const [requests, citizen, now] = await openVisit(
    context,
    { kind: "aktindsigt.read", basis: { kind: "egenSag", sag } },
    (db) => Promise.all([readAktindsigter(db), readCitizenName(db), readNow(db)]),
  );
  return { sag, requests, citizen, now, done: url.searchParams.get("besked") };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const sag = idFrom(params.sag);
  const values = answerValues(await request.formData());
  const again = (issues: AnswerIssue[], status: number) => data({ values, issues }, { status });
  const answer = readAnswer(values);
  if (Array.isArray(answer)) return again(answer, 400);
  const id = idFrom(values.id);
  const basis = { kind: "egenSag", sag } as const;
  const longer = answer.status === "varerLaengere";
  const done = await orRefusal(
    longer
      ? openVisit(context, { kind: "aktindsigt.delay", basis }, (db) =>
          delayAktindsigt(db, id, answer),
        )
      : openVisit(context, { kind: "aktindsigt.answer", basis }, (db) =>
          answerAktindsigt(db, id, answer),
        ),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) {
    return done.refusal === "delay_day_invalid"
      ? again([{ field: "dag", code: "notLater" }], 400)
      : again([{ field: "svar", code: "already" }], 409);
  }
  throw redirect(`/sager/${sag}/aktindsigt?besked=${longer ? "laengere" : "sendt"}`, 303);
}

/** What the citizen has asked to see, by when, and the office's answer or why it takes longer. */
export default function SagAktindsigt({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(aktindsigtOfficeText);
  const { sag, requests, citizen, now, done } = loaderData;
  // One form at a time, so that each field has one name: what was asked first is answered first.
  const next = requests.findLast((one) => one.status === "anmodet")?.id;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: code === "missing" ? text.problem[field] : text.problem[code],
  }));
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={
        !actionData && (done === "sendt" || done === "laengere") ? (
          <Done title={done === "sendt" ? text.done : text.told} />
        ) : null
      }
    >
      {requests.length === 0 ? (
        <EmptyState title={text.none} body={text.noneBody} />
      ) : (
        <div className="stack">
          <h2>{text.requests}</h2>
          <p>{text.lead}</p>
          <ul className="grid gap-4">
            {requests.map((one) => (
              <AktindsigtCard key={one.id} request={one} now={now} reader="office">
                {one.id === next ? (
                  <AnswerForm id={one.id} values={actionData?.values} problems={problems} />
                ) : null}
              </AktindsigtCard>
            ))}
          </ul>
        </div>
      )}
    </CasePage>
  );
}
