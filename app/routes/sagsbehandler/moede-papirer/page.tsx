import { createContext, data, redirect } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { orRefusal } from "~/case/or-refusal.server.ts";
import { contentsOf, pagesOf } from "~/case/sagsmappe/contents.ts";
import { ContentsTable } from "~/case/sagsmappe/contents-table.tsx";
import { ReaderList } from "~/case/sagsmappe/reader-list.tsx";
import { Button, ButtonRow } from "~/components/button.tsx";
import { Done } from "~/components/done.tsx";
import { Link } from "~/components/link.tsx";
import { Notice } from "~/components/notice.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CasePage } from "../case-page.tsx";
import { CellLink } from "../cell-link.tsx";
import type { Route } from "./+types/page";
import { ChooseForm } from "./choose-form.tsx";
import { sagsmappeFormText } from "./moede-papirer.text.ts";
import { PapersBy } from "./papers-by-box.tsx";
import { readPage } from "./read-page.server.ts";
import { readSagsmappeForm, type SagsmappeIssue } from "./sagsmappe.schema.ts";
import { sharePapers } from "./share-papers.server.ts";

/** What the action's own visit has read: the loader then makes no second one. */
const readContext = createContext<Awaited<ReturnType<typeof readPage>> | null>(null);
const said = ["delt", "lukket"] as const;
const codes: Partial<Record<string, SagsmappeIssue["code"]>> = {
  changed_meanwhile: "meanwhile",
  unknown_paper: "unknown",
};

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const basis = { kind: "egenSag", sag } as const;
  const { found, ...page } =
    context.get(readContext) ??
    (await openVisit(context, { kind: "sagsmappe.read", basis }, (db) => readPage(db, id)));
  if (!found) throw data(null, { status: 404 });
  const done = said.find((one) => one === url.searchParams.get("besked")) ?? null;
  return { sag, found, done, ...page };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const [sag, id] = [idFrom(params.sag), idFrom(params.moede)];
  const { values, issues } = readSagsmappeForm(await request.formData());
  const basis = { kind: "egenSag", sag } as const;
  if (values.moves) {
    // The order is the form's until it is sent: a look, and nothing written.
    const page = await openVisit(context, { kind: "sagsmappe.read", basis }, (db) =>
      readPage(db, id),
    );
    context.set(readContext, page);
    return { values, issues };
  }
  const done = await orRefusal(
    openVisit(context, { kind: "sagsmappe.share", basis }, async (db) => {
      context.set(readContext, await readPage(db, id));
      return issues.length > 0 ? issues : sharePapers(db, { sag, id }, values);
    }),
    () => context.set(readContext, null),
  );
  if (done === false) throw data(null, { status: 404 });
  if (Array.isArray(done)) return data({ values, issues }, { status: 400 });
  if (done !== true) {
    const code = codes[done.refusal] ?? "over";
    return data({ values, issues: [{ field: "papir" as const, code }] }, { status: 409 });
  }
  const besked = values.close ? "lukket" : "delt";
  throw redirect(`/sager/${sag}/moeder/${id}/papirer?besked=${besked}`, 303);
}

/** Where the office chooses what others may read before a meeting, and sees what they can. */
export default function MoedePapirer({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText(sagsmappeFormText);
  const format = useFormat();
  const { sag, found, citizen, outside, done } = loaderData;
  const { moede, mappe, open, readers, papers } = found;
  const problems = (actionData?.issues ?? []).map(({ field, code }) => ({
    field,
    message: text.problem[code],
  }));
  const entries = contentsOf(papers, mappe?.papers ?? []);
  const ahead = moede.status === "indkaldt" && moede.startsAt > found.now;
  return (
    <CasePage
      sagId={sag}
      title={text.title}
      of={citizen}
      problems={problems}
      done={done && !actionData ? <Done title={text.done[done]} /> : null}
    >
      <div className="grid gap-8">
        <p className="text-lg">
          {text.of({ title: moede.title, when: format.dateTime(moede.startsAt) })}
        </p>
        {mappe && open ? (
          <section className="grid gap-4">
            <h2>{text.now}</h2>
            <p className="text-muted">
              {text.sharedBy({ name: mappe.sharedByName, when: format.dateTime(mappe.sharedAt) })}
            </p>
            <ContentsTable
              entries={entries}
              link={(paper, name) => (
                <CellLink href={`/sager/${sag}/papirer/${paper}`}>{name}</CellLink>
              )}
            />
            {found.guidePages !== null && pagesOf(entries) > found.guidePages ? (
              <p>
                <Status tone="warning">{text.over({ guide: found.guidePages })}</Status>
              </p>
            ) : null}
            <ReaderList readers={readers} mappe={mappe} papers={papers} />
            <p>
              <Link href={`/sager/${sag}/bed-om-samtykke`}>{text.ask}</Link>
            </p>
          </section>
        ) : mappe ? (
          <Notice title={text.closed}>
            <p>{text.closedBody}</p>
          </Notice>
        ) : null}
        {ahead ? (
          <>
            <p className="max-w-measure">{text.lead}</p>
            {found.promise ? <PapersBy promise={found.promise} /> : null}
            <ChooseForm
              found={found}
              outside={outside}
              typed={actionData?.values}
              problems={problems}
            />
          </>
        ) : (
          <p className="max-w-measure">{text.ended}</p>
        )}
        {mappe && open ? (
          <form method="post">
            <input type="hidden" name="revision" value={mappe.revision} />
            <p>{text.closeLead}</p>
            <ButtonRow>
              <Button kind="secondary" name="handling" value="luk">
                {text.close}
              </Button>
            </ButtonRow>
          </form>
        ) : null}
        <p>
          <Link href={`/sager/${sag}/moeder`}>{text.back}</Link>
        </p>
      </div>
    </CasePage>
  );
}
