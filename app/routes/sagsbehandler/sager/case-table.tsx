import { overOf } from "~/case/sag/step.ts";
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
  const nextStep = (one: WorklistCase) => {
    const over = overOf(one);
    return over ? text.over[over] : one.nextStep[lang];
  };
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
    { header: text.nextStep, cell: (one) => nextStep(one) },
    { header: text.deadline, cell: (one) => <Deadline one={one} /> },
    {
      header: text.waiting,
      cell: (one) => [one.waitingFor?.[lang], one.waitingForWho].filter(Boolean).join(" · ") || "–",
    },
  ];
  return (
    <DataTable caption={text.caption} columns={columns} rows={cases} rowKey={(one) => one.id} />
  );
}

/** Whose date it is. Promise and law bind the authority; a citizen's date is called the citizen's. */
function dateLabel(
  one: WorklistCase,
): "citizensAnswer" | "citizensDate" | "citizensDeadline" | "law" | "promise" | null {
  if (one.nextStepActor === "citizen") {
    if (one.nextStepRequest) return "citizensAnswer";
    return one.nextStepKind === "lovkrav" ? "citizensDeadline" : "citizensDate";
  }
  if (!one.nextStepKind) return null;
  return one.nextStepKind === "lovkrav" ? "law" : "promise";
}

function Deadline({ one }: { readonly one: WorklistCase }) {
  const text = useText(sagerText);
  const format = useFormat();
  const { nextStepBy, late } = one;
  if (!nextStepBy) return text.noDeadline;
  const label = dateLabel(one);
  return (
    <>
      <span className="whitespace-nowrap">{format.shortDate(nextStepBy)}</span>
      {label ? <span className="text-muted sm:block"> {text[label]}</span> : null}
      {late ? (
        <>
          {" "}
          <Status tone="warning">{text.late}</Status>
        </>
      ) : null}
    </>
  );
}
