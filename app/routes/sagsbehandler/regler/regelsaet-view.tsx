import { useTime } from "~/case/frist/use-time.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { Details } from "~/components/details.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { FieldTables } from "./field-tables.tsx";
import type { RegelsaetWhole } from "./read-regelsaet.server.ts";
import { reglerText } from "./regler.text.ts";
import { sourceColumn } from "./source-column.tsx";

/** One version of the rules, whole; `ofCase` when it is the one the case keeps. */
export function RegelsaetView({
  set,
  ofCase,
}: {
  readonly set: RegelsaetWhole;
  readonly ofCase: boolean;
}) {
  const text = useText(reglerText);
  const format = useFormat();
  const { lang } = usePage();
  const { validFrom, validTo } = set;
  const from = format.date(validFrom);
  return (
    <section className="stack">
      <h2 id={`regler-${set.code}`}>{set.label[lang]}</h2>
      {ofCase ? (
        <p>
          <Status tone="success">{text.ofCase}</Status>
        </p>
      ) : null}
      <p>
        {validTo ? text.validTo({ from, to: format.date(validTo) }) : text.valid({ from })}{" "}
        {set.verified ? null : <Status tone="warning">{text.unverified}</Status>}
        <span className="block text-muted" lang="da">
          {set.source}
        </span>
      </p>
      <Deadlines set={set} />
      <Forums set={set} />
      <Limits set={set} />
      <Sagsmappe set={set} />
      <Details summary={text.fieldsOf({ name: set.label[lang] })}>
        <FieldTables fields={set.fields} />
      </Details>
    </section>
  );
}

type Deadline = RegelsaetWhole["deadlines"][number];

function Deadlines({ set }: { readonly set: RegelsaetWhole }) {
  const text = useText(reglerText);
  const time = useTime();
  const { lang } = usePage();
  const columns: Column<Deadline>[] = [
    { header: text.deadline, cell: (row) => row.label[lang] },
    { header: text.kindHeader, cell: (row) => text.kind[row.kind] },
    { header: text.time, cell: (row) => time(row) },
    { header: text.moves, cell: (row) => (row.moves ? text.yes : text.no) },
    sourceColumn(text),
  ];
  const rows = set.deadlines;
  return (
    <DataTable caption={text.deadlines} columns={columns} rows={rows} rowKey={(row) => row.code} />
  );
}

function Forums({ set }: { readonly set: RegelsaetWhole }) {
  const text = useText(reglerText);
  const { lang } = usePage();
  const columns: Column<RegelsaetWhole["forums"][number]>[] = [
    { header: text.matter, cell: (row) => text.matters[row.matter] },
    { header: text.who, cell: (row) => row.label[lang] },
    sourceColumn(text),
  ];
  return (
    <DataTable
      caption={text.forums}
      columns={columns}
      rows={set.forums}
      rowKey={(row) => row.matter}
    />
  );
}

function Limits({ set }: { readonly set: RegelsaetWhole }) {
  const text = useText(reglerText);
  const columns: Column<RegelsaetWhole["limits"][number]>[] = [
    { header: text.limit, cell: (row) => text.limits[row.code] },
    { header: text.hours, cell: (row) => row.hours, numeric: true },
    sourceColumn(text),
  ];
  return (
    <DataTable
      caption={text.limitsCaption}
      columns={columns}
      rows={set.limits}
      rowKey={(row) => row.code}
    />
  );
}

/** What is recommended for the bundle of a meeting: its length first, then its papers. */
function Sagsmappe({ set }: { readonly set: RegelsaetWhole }) {
  const text = useText(reglerText);
  const { lang } = usePage();
  const rows = [
    ...set.guides.map((one) => ({ ...one, what: text.guidePages({ count: one.guidePages }) })),
    ...set.papers.map((one) => ({ ...one, what: one.label[lang] })),
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    { header: text.recommended, cell: (row) => row.what },
    sourceColumn(text),
  ];
  return (
    <DataTable caption={text.sagsmappe} columns={columns} rows={rows} rowKey={(row) => row.what} />
  );
}
