import { type Column, DataTable } from "~/components/data-table.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CellLink } from "../cell-link.tsx";
import type { WorklistCase } from "./list-cases.server.ts";
import { sagerText } from "./sager.text.ts";

/** The worklist: one row a case, each a plain link that nothing follows ahead of the person. */
export function CaseTable({ cases }: { readonly cases: readonly WorklistCase[] }) {
  const text = useText(sagerText);
  const { lang } = usePage();
  const columns: Column<WorklistCase>[] = [
    {
      header: text.citizen,
      cell: (one) => <CellLink href={`/sager/${one.id}`}>{one.citizen}</CellLink>,
    },
    {
      header: text.sagsnummer,
      cell: (one) => <span className="whitespace-nowrap">{one.sagsnummer}</span>,
    },
    { header: text.phase, cell: (one) => one.phase, numeric: true },
    { header: text.nextStep, cell: (one) => one.nextStep[lang] },
    { header: text.deadline, cell: (one) => <Deadline {...one} /> },
    {
      header: text.waiting,
      cell: (one) => [one.waitingFor?.[lang], one.waitingForWho].filter(Boolean).join(" · ") || "–",
    },
  ];
  return (
    <DataTable caption={text.caption} columns={columns} rows={cases} rowKey={(one) => one.id} />
  );
}

function Deadline({ nextStepBy, nextStepKind, late }: WorklistCase) {
  const text = useText(sagerText);
  const format = useFormat();
  if (!nextStepBy) return text.noDeadline;
  return (
    <>
      <span className="whitespace-nowrap">{format.shortDate(nextStepBy)}</span>
      {nextStepKind ? (
        <span className="text-muted"> {nextStepKind === "lovkrav" ? text.law : text.promise}</span>
      ) : null}
      {late ? (
        <>
          {" "}
          <Status tone="warning">{text.late}</Status>
        </>
      ) : null}
    </>
  );
}
