import { useWhen } from "~/case/message/use-when.ts";
import { overOf } from "~/case/sag/step.ts";
import { type Column, DataTable } from "~/components/data-table.tsx";
import { Status } from "~/components/status.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { usePage } from "~/page-context.ts";
import { CellLink } from "../cell-link.tsx";
import type { WorklistCase } from "./list-cases.server.ts";
import type { WorklistQuery } from "./sager.schema.ts";
import { sagerText } from "./sager.text.ts";

/** The worklist: one row a case, each a plain link that nothing follows ahead of the person. */
export function CaseTable({
  cases,
  now,
  order,
}: {
  readonly cases: readonly WorklistCase[];
  readonly order: WorklistQuery["orden"];
  readonly now: string;
}) {
  const text = useText(sagerText);
  const { lang } = usePage();
  const nextStep = (one: WorklistCase) => {
    const over = overOf(one);
    return over ? text.over[over] : one.nextStep[lang];
  };
  const columns: Column<WorklistCase>[] = [
    {
      header: text.citizen,
      cell: (one) => (
        <>
          <CellLink href={`/sager/${one.id}`}>{one.citizen}</CellLink>
          {one.arrivedFrom ? (
            <>
              {" "}
              <Status tone="warning">{text.arrived({ from: one.arrivedFrom })}</Status>
            </>
          ) : null}
          {one.reviewDue ? <ReviewDue one={one} /> : null}
        </>
      ),
    },
    {
      header: text.sagsnummer,
      cell: (one) => <span className="whitespace-nowrap">{one.sagsnummer}</span>,
    },
    { header: text.phase, cell: (one) => text.phases[one.phase] },
    { header: text.nextStep, cell: (one) => nextStep(one) },
    { header: text.deadline, cell: (one) => <Deadlines one={one} now={now} /> },
    {
      header: text.waiting,
      cell: (one) => [one.waitingFor?.[lang], one.waitingForWho].filter(Boolean).join(" · ") || "–",
    },
  ];
  return (
    <DataTable
      caption={text.caption({ order: text.order[order] })}
      columns={columns}
      rows={cases}
      rowKey={(one) => one.id}
    />
  );
}

/** That a leader is to look at the case, and why. */
function ReviewDue({ one }: { readonly one: WorklistCase }) {
  const text = useText(sagerText);
  const format = useFormat();
  return (
    <div className="grid justify-items-start gap-1">
      <Status tone="warning">{text.review}</Status>
      <CellLink href={`/sager/${one.id}/gennemgang`}>
        {text.reviewWhy({ date: format.shortDate(one.idleSince) })}
      </CellLink>
    </div>
  );
}

/** An answer that somebody waits for, and the date of the next step. */
function Deadlines({ one, now }: { readonly one: WorklistCase; readonly now: string }) {
  if (!one.answerDueAt) return <Deadline one={one} />;
  return (
    <div className="grid gap-2">
      <AnswerDue due={one.answerDueAt} late={one.answerLate} now={now} />
      {one.nextStepBy ? (
        <div>
          <Deadline one={one} />
        </div>
      ) : null}
    </div>
  );
}

function AnswerDue({
  due,
  late,
  now,
}: {
  readonly due: Date;
  readonly late: boolean;
  readonly now: string;
}) {
  const text = useText(sagerText);
  const when = useWhen(now)(due);
  return (
    <div>
      {text.answer({ when })}
      <span className="text-muted sm:block"> {text.promise}</span>
      {late ? (
        <>
          {" "}
          <Status tone="warning">{text.late}</Status>
        </>
      ) : null}
    </div>
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
      {one.passed ? <span className="text-muted sm:block"> {text.passed}</span> : null}
      {late ? (
        <>
          {" "}
          <Status tone="warning">{text.late}</Status>
        </>
      ) : null}
    </>
  );
}
