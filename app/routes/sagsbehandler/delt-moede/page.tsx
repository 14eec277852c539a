import { data } from "react-router";
import { idFrom, openVisit } from "~/.server/visits.ts";
import { readDocuments } from "~/case/document/read-documents.server.ts";
import { contentsOf } from "~/case/sagsmappe/contents.ts";
import { ContentsTable } from "~/case/sagsmappe/contents-table.tsx";
import { EmptyState } from "~/components/empty-state.tsx";
import { Link } from "~/components/link.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { CellLink } from "../cell-link.tsx";
import { delteMoederText } from "../delte-moeder/delte-moeder.text.ts";
import { readToldMoeder, readToldPapers } from "../delte-moeder/told-moeder.server.ts";
import { ProfessionalShell } from "../professional-shell.tsx";
import type { Route } from "./+types/page";

export async function loader({ params, context }: Route.LoaderArgs) {
  const id = idFrom(params.moede);
  const [[moede], groups, order] = await openVisit(
    context,
    { kind: "sagsmappe.open", basis: { kind: "moede", moede: id } },
    (db) => Promise.all([readToldMoeder(db), readDocuments(db), readToldPapers(db)]),
  );
  if (!moede) throw data(null, { status: 404 });
  const papers = groups.flatMap(({ documents }) => documents);
  return { moede, entries: contentsOf(papers, order) };
}

/** One meeting from outside: when and where, and what can be read before it. */
export default function DeltMoede({ loaderData: { moede, entries } }: Route.ComponentProps) {
  const text = useText(delteMoederText);
  const format = useFormat();
  const base = `/delt-med-os/moeder/${moede.id}`;
  return (
    <ProfessionalShell title={text.of({ name: moede.citizen })}>
      <p className="mb-3 print:hidden">
        <Link href="/delt-med-os/moeder">{text.back}</Link>
      </p>
      <h1>{text.of({ name: moede.citizen })}</h1>
      <div className="mt-6 grid gap-8">
        <div className="card stack max-w-measure">
          <SummaryList
            items={[
              { key: text.meeting, value: moede.title },
              {
                key: text.when,
                value: `${format.dateTime(moede.startsAt)}, ${text.lasts({ minutes: moede.minutes })}`,
              },
              { key: moede.form === "video" ? text.video : text.place, value: moede.place },
              { key: text.office, value: moede.office },
            ]}
          />
          <p className="font-semibold">{text.only}</p>
        </div>
        <section className="stack">
          <h2>{text.papers}</h2>
          {moede.forberedendeDel ? (
            <p className="font-semibold text-lg">
              <Link href={`${base}/plan`}>{text.plan}</Link>
            </p>
          ) : null}
          {entries.length > 0 ? (
            <ContentsTable
              entries={entries}
              link={(paper, name) => <CellLink href={`${base}/papirer/${paper}`}>{name}</CellLink>}
            />
          ) : moede.forberedendeDel ? null : (
            <EmptyState title={text.noPapers} body={text.noPapersBody} />
          )}
        </section>
      </div>
    </ProfessionalShell>
  );
}
