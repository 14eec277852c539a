import { useKroner } from "~/case/money/use-kroner.ts";
import { Chart } from "~/components/chart/chart.tsx";
import { Term } from "~/components/term.tsx";
import {
  FULL_TIME,
  type MoreHours,
  monthlyPay,
  moreHours,
  type Step,
} from "~/domain/money/more-hours.ts";
import type { FleksSatser } from "~/domain/money/satser.ts";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { flereTimerText } from "./flere-timer.text.ts";

/** What more hours give, and where the cap eats it: said first, then drawn. */
export function GainView({
  asked,
  satser,
}: {
  readonly asked: MoreHours;
  readonly satser: FleksSatser;
}) {
  const text = useText(flereTimerText);
  const format = useFormat();
  const kroner = useKroner();
  const steps = moreHours(asked, satser);
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return null;
  const cap = asked.normalloen ?? monthlyPay(asked.hourly, FULL_TIME);
  const hours = (step: Step) => format.number(step.hours / 100);
  const said = { from: hours(first), to: hours(last) };
  const gain = last.sum.total - first.sum.total;
  const over = steps.find(({ sum }) => sum.income > cap);
  const capped = steps.find(({ sum }) => sum.lostToCap > 0 && sum.income <= cap);
  const says = (step: Step) =>
    text.now({
      hours: hours(step),
      wage: kroner(step.sum.income),
      subsidy: kroner(step.sum.subsidy),
      total: kroner(step.sum.total),
    });
  return (
    <div className="stack">
      <h2>{gain > 0 ? text.gain({ ...said, gain: kroner(gain) }) : text.noGain(said)}</h2>
      <ul className="list-disc pl-6">
        <li>{says(first)}</li>
        <li>{says(last)}</li>
      </ul>
      {capped ? <p>{text.capped({ hours: hours(capped), cap: kroner(cap) })}</p> : null}
      {over ? <p>{text.over({ hours: hours(over), cap: kroner(cap) })}</p> : null}
      {capped || over ? null : <p>{text.free({ cap: kroner(cap) })}</p>}
      <Term name="normalloen" />
      <Chart
        title={text.chart}
        description={text.chartSays({
          ...said,
          first: kroner(first.sum.total),
          last: kroner(last.sum.total),
        })}
        labels={steps.map(hours)}
        labelHeader={text.hours}
        series={[
          { name: text.wage, as: "bar", values: steps.map(({ sum }) => sum.income) },
          { name: text.subsidy, as: "bar", values: steps.map(({ sum }) => sum.subsidy) },
          { name: text.cap, as: "line", values: steps.map(() => cap) },
        ]}
        also={[
          { name: text.total, values: steps.map(({ sum }) => sum.total) },
          { name: text.step, values: steps.map(({ gain }, at) => (at === 0 ? null : gain)) },
        ]}
        format={kroner}
        axis={(amount) => format.number(amount / 100)}
      />
    </div>
  );
}
