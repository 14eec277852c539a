import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { IndstillingView } from "~/case/indstilling/indstilling-view.tsx";
import { readIndstillinger } from "~/case/indstilling/read-indstillinger.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { WrittenInDanish } from "~/case/written-in-danish.tsx";
import { Details } from "~/components/details.tsx";
import { Done } from "~/components/done.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Notice } from "~/components/notice.tsx";
import { Term } from "~/components/term.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { NoCase } from "../no-case.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { type AnswerIssue, readAnswer } from "./answer.schema.ts";
import { AnswerForm } from "./answer-form.tsx";
import { answerIndstilling } from "./answer-indstilling.server.ts";
import { indstillingPageText } from "./indstilling-page.text.ts";

const said = ["enig", "uenig"] as const;

export async function loader({ context, url }: Route.LoaderArgs) {
  const found = await ownVisit(context, "indstilling.read", async (db) => {
    const [header, read] = await Promise.all([readCaseHeader(db), readIndstillinger(db)]);
    return { header, ...read };
  });
  return { ...found, sent: said.find((one) => one === url.searchParams.get("besked")) ?? null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { id: typedId, issues, ...typed } = readAnswer(await request.formData());
  const id = idFrom(typedId);
  const again = (wrong: AnswerIssue[], status: number) =>
    data({ typed, issues: wrong }, { status });
  const { svar, svarOrd } = typed;
  if (issues.length > 0 || !svar) return again(issues, 400);
  const done = await orRefusal(
    ownVisit(context, "indstilling.answer", (db) => answerIndstilling(db, id, { svar, svarOrd })),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) return again([{ field: "svar", code: "over" }], 409);
  throw redirect(`/indstilling?besked=${svar}`, 303);
}

/** What the team suggests, and whether the citizen agrees. */
export default function IndstillingPage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(indstillingPageText);
  const { header, indstillinger, felter, sent } = loaderData;
  const [newest, ...older] = indstillinger;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const open = newest?.status === "afgivet" && newest.svar === null;
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      {sent && newest?.svar && !actionData ? <Done title={text.sent[sent]} /> : null}
      <h1 className="mb-2">{text.title}</h1>
      {newest ? (
        <div className="grid gap-8">
          <div className="stack">
            <p className="text-lg">{text.lead}</p>
            <Term name="indstilling" />
            <WrittenInDanish by="municipality" />
          </div>
          <section className="grid gap-4">
            <h2>{text.version({ number: newest.version })}</h2>
            {newest.status === "genforelagt" ? <Notice title={text.again} /> : null}
            <IndstillingView indstilling={newest} felter={felter} />
          </section>
          {open ? (
            <AnswerForm id={newest.id} typed={actionData?.typed} problems={problems} />
          ) : null}
          {older.length > 0 ? (
            <section className="stack">
              <h2>{text.older}</h2>
              {older.map((one) => (
                <Details key={one.id} summary={text.version({ number: one.version })}>
                  <IndstillingView indstilling={one} felter={felter} />
                </Details>
              ))}
            </section>
          ) : null}
        </div>
      ) : header ? (
        <EmptyState title={text.none} body={text.noneBody} />
      ) : (
        <NoCase />
      )}
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
