import { Chart } from "~/components/chart/chart.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { progressionText } from "./progression.text.ts";
import type { Trin } from "./read-progression.server.ts";

/** As many steps as have room for their dates on a phone; all are in the file of one's own data. */
const SHOWN = 6;

/** Planned and worked hours as a picture and a table, and the pauses; nothing while nothing is planned. */
export function ProgressionView({ trin: all }: { readonly trin: readonly Trin[] }) {
  const text = useText(progressionText);
  const format = useFormat();
  const steps = all.filter(({ kind }) => kind === "trin").slice(-SHOWN);
  const pauses = all.filter(({ kind }) => kind === "pause");
  if (all.length === 0) return null;
  const hours = (centihours: number) => format.number(centihours / 100);
  const said = (of: Trin) => hours(of.centihours ?? 0);
  const [first] = steps;
  const last = steps.at(-1);
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {first && last ? (
        <Chart
          title={text.title}
          description={
            first === last
              ? text.saysOne({ hours: said(first), date: format.date(first.fromDay) })
              : text.says({ first: said(first), last: said(last) })
          }
          labels={steps.map(({ fromDay }) => format.shortDate(fromDay))}
          labelHeader={text.from}
          series={[
            { name: text.planned, as: "line", values: steps.map(({ centihours }) => centihours) },
            { name: text.worked, as: "line", values: steps.map((one) => one.actualCentihours) },
          ]}
          format={hours}
        />
      ) : null}
      {pauses.length > 0 ? (
        <div className="stack">
          <h3>{text.pauses}</h3>
          <ul className="list-disc pl-6">
            {pauses.map(({ id, fromDay, toDay, reason }) => (
              <li key={id}>
                {text.pause({ from: format.date(fromDay), to: format.date(toDay ?? fromDay) })}
                <span className="block text-muted" lang="da">
                  {reason}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
