import { createContext, data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { readKlageOf } from "~/case/klage/read-klage.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { Button, ButtonRow } from "~/components/button.tsx";
import { CheckboxGroup } from "~/components/choice-group.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import type { Route } from "./+types/page";
import { choosePapers } from "./choose-papers.server.ts";
import { klagePapersText } from "./klage-papers.text.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const { header, klage, groups } = await ownVisit(context, "klage.write", async (db) => {
    const [header, klage, groups] = await Promise.all([
      readCaseHeader(db),
      readKlageOf(db, id),
      readDocuments(db),
    ]);
    return { header, klage, groups };
  });
  if (!klage) throw data(null, { status: 404 });
  const sent = klage.status !== "kladde";
  if (sent && !context.get(refusedContext)) throw redirect(`/afgoerelser/${id}/klage`);
  const held = groups.find(({ source }) => source.id === klage.authorityId);
  return { header, id, klage, sent, papers: held?.documents ?? [] };
}

/** Set by an action that was refused: the page then stays and says why. */
const refusedContext = createContext(false);

type Problem = "changed" | "papers" | "sent";

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = idFrom(params.id);
  const form = await request.formData();
  const papers = form.getAll("papir").map((value) => idFrom(String(value)));
  const again = (problem: Problem, status: number) => data({ papers, problem }, { status });
  const choice = { papers, revision: readRevision(form.get("revision")) };
  const done = await orRefusal(
    ownVisit(context, "klage.write", (db) => choosePapers(db, id, choice)),
  );
  if (done === false) throw data(null, { status: 404 });
  if (done !== true) {
    context.set(refusedContext, true);
    if (done.refusal === "no_such_papers") return again("papers", 400);
    return again(done.refusal === "changed_meanwhile" ? "changed" : "sent", 409);
  }
  throw redirect(`/afgoerelser/${id}/klage`, 303);
}

/** Which papers go with a complaint: those the authority holds already, so that it opens nothing new. */
export default function KlagePapirer({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(klagePapersText);
  const format = useFormat();
  const { lang } = usePage();
  const { header, id, klage, sent, papers } = loaderData;
  const error = actionData && text.problem[actionData.problem];
  const chosen = klage.papers.map((paper) => paper.id);
  return (
    <CitizenShell title={text.title} header={header} hasErrors={error !== undefined}>
      <ErrorSummary problems={error ? [{ field: "papir", message: error }] : []} />
      <p className="print:hidden">
        <Link href={`/afgoerelser/${id}/klage`}>{text.back}</Link>
      </p>
      <h1 className="mt-2">{text.title}</h1>
      {sent ? (
        <p id="papir" className="mt-2 max-w-measure">
          {text.sentBody}
        </p>
      ) : (
        <form method="post" className="mt-2">
          <p className="max-w-measure">{text.lead({ authority: klage.authority })}</p>
          <input type="hidden" name="revision" value={klage.revision} />
          {papers.length > 0 ? (
            <CheckboxGroup
              name="papir"
              label={text.choose}
              error={error}
              defaultValues={actionData?.problem === "papers" ? actionData.papers : chosen}
              options={papers.map((paper) => ({
                value: paper.id,
                label: paper.title,
                hint: text.about({ kind: paper.typeLabel[lang], date: format.date(paper.dated) }),
              }))}
            />
          ) : (
            <p className="mt-4 max-w-measure">{text.none}</p>
          )}
          <p className="mt-6 max-w-measure">
            {text.missing} <Link href="/papirer/nyt">{text.add}</Link>
          </p>
          <p className="mt-4 max-w-measure">
            {text.others} <Link href="/samtykker">{text.consents}</Link>
          </p>
          <ButtonRow>
            <Button>{text.save}</Button>
          </ButtonRow>
        </form>
      )}
    </CitizenShell>
  );
}
