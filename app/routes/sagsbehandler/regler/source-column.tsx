import type { Column } from "~/components/data-table.tsx";
import { Status } from "~/components/status.tsx";

/** Where a rule comes from, and a flag where nobody has looked it up as it stands. */
export function sourceColumn<Row extends { readonly source: string; readonly verified: boolean }>(
  text: Readonly<{ source: string; unverified: string }>,
): Column<Row> {
  return {
    header: text.source,
    cell: ({ source, verified }) => (
      <>
        <span lang="da">{source}</span>{" "}
        {verified ? null : <Status tone="warning">{text.unverified}</Status>}
      </>
    ),
  };
}
