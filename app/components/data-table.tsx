import type { ReactNode } from "react";

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

// On a phone the table is laid out as a list, and browsers then forget that it is a table:
// the roles, redundant elsewhere, bring it back for screen readers.
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  header: { role: "columnheader" },
} as const;

/** Rows of the same kind. Below 640 px each row is a small list of "header: value". */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  return (
    <div className="overflow-x-auto">
      <table {...ROLE.table} className="table-as-list w-full border-collapse text-left">
        <caption className="pb-2 text-left font-semibold max-sm:block">{caption}</caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row} className="border-control border-b-2">
            {columns.map((column) => (
              <th
                key={column.header}
                {...ROLE.header}
                scope="col"
                className={`px-2 py-2 first:pl-0 ${column.numeric ? "pr-6 text-right" : ""}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROLE.row} className="border-line border-b align-top">
              {columns.map((column) => (
                <td
                  key={column.header}
                  {...ROLE.cell}
                  data-label={column.header}
                  className={`sm:px-2 sm:py-2.5 sm:first:pl-0 ${column.numeric ? "tabular-nums sm:pr-6 sm:text-right" : ""}`}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
