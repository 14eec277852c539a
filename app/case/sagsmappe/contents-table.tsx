import type { ReactNode } from "react";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { useText } from "~/i18n/use-text.ts";
import { documentText } from "../document/document.text.ts";
import type { DocumentRow } from "../document/read-documents.server.ts";
import { type Entry, pagesOf } from "./contents.ts";
import { sagsmappeText } from "./sagsmappe.text.ts";

/**
 * The contents page of a meeting's bundle.
 * @param link one paper's name, as a way to it or as words
 */
export function ContentsTable({
  entries,
  link,
}: {
  readonly entries: readonly Entry<DocumentRow>[];
  readonly link: (id: string, name: string) => ReactNode;
}) {
  const text = useText(sagsmappeText);
  const status = useText(documentText).status;
  const columns: Column<Entry<DocumentRow>>[] = [
    { header: text.number, cell: ({ number }) => number },
    {
      header: text.paper,
      cell: ({ paper }) => (
        <>
          <span lang="da">{link(paper.id, paper.name)}</span>
          {paper.title === paper.name ? null : (
            <span className="block text-muted" lang="da">
              {paper.title}
            </span>
          )}
          {paper.status === "gaeldende" ? null : (
            <span className="block font-semibold">{status[paper.status]}</span>
          )}
        </>
      ),
    },
    {
      header: text.pages,
      cell: ({ pages }) =>
        pages === null ? text.noPages : pages.from === pages.to ? pages.to : text.fromTo(pages),
    },
  ];
  return (
    <DataTable
      caption={text.contents({ pages: pagesOf(entries) })}
      columns={columns}
      rows={entries}
      rowKey={({ paper }) => paper.id}
    />
  );
}
