import { data, redirect } from "react-router";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { AddPaperForm, usePaperProblems } from "~/case/document/add-paper-form.tsx";
import { noPaper } from "~/case/document/paper.schema.ts";
import { readKinds } from "~/case/document/read-kinds.server.ts";
import { readReplaced } from "~/case/document/read-replaced.server.ts";
import { ReplacedPaperView } from "~/case/document/replaced-paper.tsx";
import { sendPaper } from "~/case/document/send-paper.server.ts";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { MovedCase } from "../moved-case.tsx";
import { NoCase } from "../no-case.tsx";
import type { Route } from "./+types/page";
import { papirNytText } from "./papir-nyt.text.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = url.searchParams.get("erstatter");
  const found = await ownVisit(context, "document.list", async (db) => {
    const [header, kinds, replaced] = await Promise.all([
      readCaseHeader(db),
      readKinds(db, "citizen"),
      asked === null ? null : readReplaced(db, idFrom(asked), "citizen"),
    ]);
    return { header, kinds, replaced };
  });
  const { replaced } = found;
  if (asked !== null && !replaced) throw data(null, { status: 404 });
  return { ...found, values: noPaper(replaced?.id, replaced?.type, replaced?.fromName) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await sendPaper(context, request, (work) => ownVisit(context, "document.add", work));
  if (sent.state === "added") return redirect(`/papirer/${sent.id}?besked=lagt-ind`, 303);
  if (sent.state === "noCase") throw data(null, { status: 404 });
  return data(sent, { status: sent.state === "refused" ? 409 : 400 });
}

/** A paper from the citizen's own hand: a picture from the phone, or a file. */
export default function PapirNyt({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(papirNytText);
  const { header, kinds, replaced, values } = loaderData;
  const problems = usePaperProblems(actionData);
  const title = replaced ? text.again : text.title;
  return (
    <CitizenShell title={title} header={header} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <p className="print:hidden">
        <Link href="/papirer">{text.back}</Link>
      </p>
      <h1 className="mt-2 mb-2">{title}</h1>
      {header?.moved ? (
        <MovedCase header={header} />
      ) : header ? (
        <>
          <div className="stack">
            {replaced ? <ReplacedPaperView paper={replaced} /> : <p>{text.lead}</p>}
            <p>{text.others}</p>
          </div>
          <AddPaperForm
            side="citizen"
            kinds={kinds}
            values={actionData?.values ?? values}
            problems={problems}
          />
        </>
      ) : (
        <NoCase />
      )}
    </CitizenShell>
  );
}
