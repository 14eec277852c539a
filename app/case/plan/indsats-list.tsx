import { Status } from "~/components/status.tsx";
import { SummaryList } from "~/components/summary-list.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { planText } from "./plan.text.ts";
import type { PlanData } from "./read-plan.server.ts";

const TONE = { planlagt: "neutral", iGang: "success", afsluttet: "neutral" } as const;

/** What is done for the citizen, each with its owner; all offices in one list. */
export function IndsatsList({ indsatser }: { readonly indsatser: PlanData["indsatser"] }) {
  const text = useText(planText);
  const format = useFormat();
  if (indsatser.length === 0) return <p>{text.noHelp}</p>;
  return (
    <ul className="grid gap-4 lg:grid-cols-2 print:block print:space-y-4">
      {indsatser.map((one) => (
        <li key={one.id} className="card">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3 lang="da">{one.title}</h3>
            <Status tone={TONE[one.status]}>{text.indsatsStatus[one.status]}</Status>
          </div>
          <SummaryList
            items={[
              { key: text.goal, value: <span lang="da">{one.goal}</span> },
              { key: text.who, value: <span lang="da">{one.responsible}</span> },
              {
                key: one.status === "planlagt" ? text.start : text.started,
                value: format.date(one.startsOn),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
