import { Chart } from "~/components/chart/chart.tsx";
import { useFormat, useText } from "~/i18n/use-text.ts";
import { arbejdsevneText } from "./arbejdsevne.text.ts";
import type { Vurdering } from "./read-arbejdsevne.server.ts";

/** Assessed and agreed hours of each assessment; nothing while there is only one. */
export function HoursChart({ vurderinger }: { readonly vurderinger: readonly Vurdering[] }) {
  const text = useText(arbejdsevneText);
  const format = useFormat();
  const rows = vurderinger.filter(({ status }) => status !== "kladde").toReversed();
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return null;
  const hours = (centihours: number) => format.number(centihours / 100);
  return (
    <Chart
      title={text.chart}
      description={text.chartSays({
        first: hours(first.effectiveCentihours),
        last: hours(last.effectiveCentihours),
      })}
      labels={rows.map(({ version }) => text.version({ number: version }))}
      labelHeader={text.versionLabel}
      series={[
        {
          name: text.effectiveShort,
          as: "line",
          values: rows.map((row) => row.effectiveCentihours),
        },
        { name: text.chartAgreed, as: "line", values: rows.map((row) => row.agreedCentihours) },
      ]}
      format={hours}
    />
  );
}
