import { type Column, DataTable } from "~/components/data-table.tsx";
import { useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import type { RegelsaetWhole } from "./read-regelsaet.server.ts";
import { reglerText } from "./regler.text.ts";
import { sourceColumn } from "./source-column.tsx";

type Field = RegelsaetWhole["fields"][number];

/** What each paper must hold: a table for every paper, and for both ways of filling it in. */
export function FieldTables({ fields }: { readonly fields: readonly Field[] }) {
  const text = useText(reglerText);
  const { lang } = usePage();
  const papers = Map.groupBy(fields, ({ document, mode }) => `${document} ${mode}`);
  const columns: Column<Field>[] = [
    { header: text.field, cell: (row) => row.label[lang] },
    {
      header: text.requirement,
      cell: ({ requirement, onlyWhen }) => (
        <>
          {text.requirements[requirement]}
          {onlyWhen ? <span className="block">{text.onlyWhen[onlyWhen]}</span> : null}
        </>
      ),
    },
    sourceColumn(text),
  ];
  return [...papers].map(([key, rows]) => {
    const [first] = rows;
    if (!first) return null;
    const name = text.documents[first.document];
    return (
      <DataTable
        key={key}
        caption={first.mode === "short" ? text.shortMode({ name }) : text.must({ name })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
      />
    );
  });
}
