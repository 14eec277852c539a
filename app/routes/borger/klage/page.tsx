import { data, redirect } from "react-router";
import { draftSaved } from "~/.server/draft-saved.ts";
import { idFrom, ownVisit } from "~/.server/visits.ts";
import { readAfgoerelse } from "~/case/afgoerelse/read-afgoerelser.server.ts";
import { KlageChain } from "~/case/klage/klage-chain.tsx";
import { readKlageOf } from "~/case/klage/read-klage.server.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { readNow } from "~/case/read-now.server.ts";
import { readRevision } from "~/case/read-revision.ts";
import { readReceipts } from "~/case/receipt/read-receipts.server.ts";
import { ReceiptList } from "~/case/receipt/receipt-list.tsx";
import { Done } from "~/components/done.tsx";
import { ErrorSummary } from "~/components/error-summary.tsx";
import { Link } from "~/components/link.tsx";
import { typedText } from "~/domain/typed-text.ts";
import { useText } from "~/i18n/use-text.ts";
import { readCaseHeader } from "../case-header.server.ts";
import { CitizenShell } from "../citizen-shell.tsx";
import { Questions } from "../questions.tsx";
import type { Route } from "./+types/page";
import { KlageForm } from "./klage-form.tsx";
import { klagePageText } from "./klage-page.text.ts";
import { LeftOfficeNotice } from "./left-office-notice.tsx";
import { readLeftOffice } from "./read-left-office.server.ts";
import { type KlageWords, writeKlage } from "./write-klage.server.ts";

const LONGEST = 10_000;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = idFrom(params.id);
  const found = await ownVisit(context, "klage.read", async (db) => {
    const [header, afgoerelse, leftOffice, klage, now] = await Promise.all([
      readCaseHeader(db),
      readAfgoerelse(db, id),
      readLeftOffice(db, id),
      readKlageOf(db, id),
      readNow(db),
    ]);
    const receipts = klage ? await readReceipts(db, "klage", klage.id) : [];
    return { header, afgoerelse, leftOffice, klage, now, receipts };
  });
  const { afgoerelse, ...rest } = found;
  if (!afgoerelse) throw data(null, { status: 404 });
  const { title, klagefrist } = afgoerelse;
  return { ...rest, id, title, klagefrist, besked: url.searchParams.get("besked") };
}

type Problem = "empty" | "tooLong" | "lateReason" | "changed" | "already";

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = idFrom(params.id);
  const form = await request.formData();
  const words = (name: string) => typedText(String(form.get(name) ?? "")).trim();
  const values: KlageWords = {
    body: words("klage"),
    lateReason: words("grund"),
    revision: readRevision(form.get("revision")),
    send: form.get("handling") === "send",
  };
  const choosePapers = form.get("handling") === "papirer";
  const again = (problem: Problem, status: number) => data({ values, problem }, { status });
  if (values.send && !values.body) return again("empty", 400);
  if (values.body.length > LONGEST || values.lateReason.length > LONGEST) {
    return again("tooLong", 400);
  }
  const done = await orRefusal(
    ownVisit(context, "klage.write", (db) => writeKlage(db, id, values)),
  );
  if (done === null) throw data(null, { status: 404 });
  if ("refusal" in done) {
    if (done.refusal === "late_reason_missing") return again("lateReason", 400);
    const changed = done.refusal === "changed_meanwhile" || done.refusal === "known_already";
    if (done.refusal === "no_such_decision") throw data(null, { status: 404 });
    return again(changed ? "changed" : "already", 409);
  }
  const there = `/afgoerelser/${id}/klage`;
  if (choosePapers) throw redirect(`${there}/papirer`, 303);
  if (values.send) throw redirect(`${there}?besked=sendt`, 303);
  const fields = { revision: String(done.revision) };
  return draftSaved(context, `${there}?besked=gemt`, { at: done.at, fields });
}

/** A complaint from its first word to the last answer, on one page. */
export default function MinKlage({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(klagePageText);
  const { header, id, title, klagefrist, leftOffice, klage, now, receipts, besked } = loaderData;
  const sent = klage !== null && klage.status !== "kladde";
  const problem = actionData?.problem;
  const problems = problem
    ? [{ field: problem === "lateReason" ? "grund" : "klage", message: text.problem[problem] }]
    : [];
  return (
    <CitizenShell title={text.title} header={header} hasErrors={problem !== undefined}>
      <ErrorSummary problems={problems} />
      {!actionData && besked === "sendt" && sent ? (
        <Done title={text.sent}>
          <p>{text.sentBody}</p>
        </Done>
      ) : null}
      {!actionData && besked === "gemt" && klage && !sent ? (
        <Done title={text.saved}>
          <p>{text.savedBody}</p>
        </Done>
      ) : null}
      <p className="print:hidden">
        <Link href={`/afgoerelser/${id}`}>{text.back}</Link>
      </p>
      <h1 className="mt-2">{text.title}</h1>
      <div className="mt-2 stack">
        <p lang="da">{text.about({ title })}</p>
        {leftOffice ? <LeftOfficeNotice office={leftOffice} /> : null}
        {sent ? (
          <>
            <KlageChain klage={klage} own paperHref={(paper) => `/papirer/${paper}`} />
            <ReceiptList receipts={receipts} />
          </>
        ) : (
          <KlageForm
            klage={klage}
            klagefrist={klagefrist}
            now={now}
            typed={actionData?.values}
            conflict={problem === "changed"}
            problems={problems}
          />
        )}
      </div>
      {header ? <Questions header={header} /> : null}
    </CitizenShell>
  );
}
