import { Chart } from "~/components/chart/chart.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { moneyText } from "./money.text.ts";
import type { Month } from "./read-months.server.ts";
import { useKroner } from "./use-kroner.ts";

const shown = 12;

/** Wage and benefit of the last twelve months; nothing while there are fewer than two to compare. */
export function MonthsChart({
  months,
  own = false,
}: {
  readonly months: readonly Month[];
  /** Whether the reader is whose money it is. */
  readonly own?: boolean;
}) {
  const words = useText(moneyText);
  const text = own ? words : { ...words, ...words.staff };
  const format = useFormat();
  const kroner = useKroner();
  const rows = [...Map.groupBy(months, ({ current }) => current.month)]
    .slice(0, shown)
    .map(([month, parts]) => ({ month, ...inAll(parts) }))
    .toReversed();
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return null;
  const total = (row: typeof first) => kroner(row.income + row.amount);
  return (
    <Chart
      title={text.chart}
      description={text.chartSays({
        ...{ from: format.month(first.month), first: total(first) },
        ...{ to: format.month(last.month), last: total(last) },
      })}
      labels={rows.map((row) => format.shortMonth(row.month))}
      labelHeader={text.month}
      series={[
        { name: text.wage, as: "bar", values: rows.map((row) => row.income) },
        { name: text.subsidy, as: "bar", values: rows.map((row) => row.amount) },
      ]}
      format={kroner}
      axis={(amount) => format.number(amount / 100)}
    />
  );
}

/** All periods of a month together. */
function inAll(parts: readonly Month[]) {
  const sum = (of: (one: Month["current"]) => number) =>
    parts.reduce((all, { current }) => all + of(current), 0);
  return { income: sum((one) => one.wage + one.pension), amount: sum((one) => one.amount) };
}
