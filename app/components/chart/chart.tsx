import { useId } from "react";
import { useText } from "../../i18n/use-text.ts";
import { DataTable } from "../data-table.tsx";
import { Details } from "../details.tsx";
import { chartText } from "./chart.text.ts";
import { Drawing } from "./drawing.tsx";
import { dashOf, fillOf, Hatch, inkOf, Mark } from "./marks.tsx";
import type { ChartSeries } from "./series.ts";

/**
 * Numbers over time as a picture, and the same numbers as a table: hours planned and worked, scores,
 * money. Rendered on the server; there is no script behind it.
 *
 * @param title what the picture shows; also the caption of the table
 * @param description what one sees in it, in words: the first and the last number, up or down
 * @param labels one for each point, different from each other, a few letters long
 * @param labelHeader what the labels are: "Måned"
 * @param format a number as the table says it; `axis` as the axis does, shorter
 * @param also columns of the table that are not drawn
 * @param highest the end of a scale that is fixed, as 10 for scores; else the figures decide
 */
export function Chart({
  title,
  description,
  labels,
  labelHeader,
  series,
  also = [],
  format,
  axis = format,
  highest,
}: {
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly labelHeader: string;
  readonly series: readonly ChartSeries[];
  readonly also?: readonly Omit<ChartSeries, "as">[];
  readonly format: (value: number) => string;
  readonly axis?: (value: number) => string;
  readonly highest?: number;
}) {
  const text = useText(chartText);
  const rows = labels.map((label, at) => ({
    label,
    said: [...series, ...also].map((one) => {
      const value = one.values[at] ?? null;
      return value === null ? text.none : format(value);
    }),
  }));
  return (
    <figure className="break-inside-avoid">
      <figcaption className="mb-2 font-semibold">{title}</figcaption>
      <Drawing {...{ title, description, labels, series, axis, highest }} />
      <Legend series={series} />
      <p className="mt-2">{description}</p>
      <Details summary={text.table}>
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.label}
          columns={[
            { header: labelHeader, cell: (row) => row.label },
            ...[...series, ...also].map((one, which) => ({
              header: one.name,
              cell: (row: (typeof rows)[number]) => row.said[which],
              numeric: true,
            })),
          ]}
        />
      </Details>
    </figure>
  );
}

/** What each shape stands for; one series needs no telling apart. */
function Legend({ series }: { readonly series: readonly ChartSeries[] }) {
  const id = useId();
  if (series.length < 2) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
      {series.map((one, which) => (
        <li key={one.name} className="flex items-center gap-2">
          <svg
            aria-hidden="true"
            width={30}
            height={18}
            className={`chart shrink-0 ${inkOf(which)}`}
          >
            {one.as === "bar" ? (
              <>
                <defs>
                  <Hatch id={`${id}-${which}`} which={which} />
                </defs>
                <rect
                  x={6}
                  y={1}
                  width={18}
                  height={16}
                  fill={fillOf(which, `${id}-${which}`)}
                  stroke="currentColor"
                  strokeWidth={2}
                />
              </>
            ) : (
              <>
                <line
                  x1={0}
                  x2={30}
                  y1={9}
                  y2={9}
                  stroke="currentColor"
                  strokeWidth={3}
                  strokeDasharray={dashOf(which)}
                />
                <Mark which={which} x="15" y={9} />
              </>
            )}
          </svg>
          {one.name}
        </li>
      ))}
    </ul>
  );
}
