import { ButtonLink } from "~/components/button.tsx";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CellLink } from "../cell-link.tsx";
import type { CaseView } from "./read-case.server.ts";
import { sagText } from "./sag.text.ts";

type Paper = CaseView["papers"][number];

/** The papers the own authority holds in the case; each is opened, and recorded, one by one. */
export function CasePapers({
  sagId,
  papers,
  mayAdd,
}: Pick<CaseView, "papers"> & { readonly sagId: string; readonly mayAdd: boolean }) {
  const text = useText(sagText);
  const format = useFormat();
  const { lang } = usePage();
  const columns: Column<Paper>[] = [
    {
      header: text.paper,
      cell: (one) =>
        one.status === "bestilt" ? (
          one.title
        ) : (
          <CellLink href={`/sager/${sagId}/papirer/${one.id}`}>{one.title}</CellLink>
        ),
    },
    { header: text.type, cell: (one) => one.type[lang] },
    {
      header: text.dated,
      cell: (one) => <span className="whitespace-nowrap">{format.shortDate(one.dated)}</span>,
    },
    { header: text.pages, cell: (one) => one.pages, numeric: true },
    { header: text.paperStatus, cell: (one) => text.paperStatuses[one.status] },
  ];
  return (
    <section className="stack" id="papirer">
      <h2>{text.papers}</h2>
      {papers.length === 0 ? (
        <p>{text.noPapers}</p>
      ) : (
        <DataTable
          caption={text.papersCaption}
          columns={columns}
          rows={papers}
          rowKey={(one) => one.id}
        />
      )}
      {mayAdd ? (
        <p>
          <ButtonLink href={`/sager/${sagId}/papirer/nyt`} kind="secondary">
            {text.addPaper}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
