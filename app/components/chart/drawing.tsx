import { useId } from "react";
import { dashOf, fillOf, Hatch, inkOf, Mark } from "./marks.tsx";
import { barWidth, heightOf, labelStep, middleOf, PLOT, ticksUpTo } from "./scale.ts";
import { type ChartSeries, footOf, highestOf } from "./series.ts";

const WIDE_ROOM = 12;
const NARROW_ROOM = 4;

/**
 * The picture of a chart. Widths are percentages, so that it fills whatever room there is while
 * letters and points keep their size, on a phone as on a screen; hence lines are drawn piece by piece.
 */
export function Drawing({
  title,
  description,
  labels,
  series,
  axis,
  highest,
}: {
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: (value: number) => string;
  readonly highest: number | undefined;
}) {
  const id = useId();
  const ticks = ticksUpTo(Math.max(highest ?? 0, highestOf(series, labels.length)));
  const top = ticks.at(-1) ?? 1;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={PLOT.height}
      className="chart block max-w-measure"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        {series.map((one, which) => (
          <Hatch key={one.name} id={`${id}-hatch-${which}`} which={which} />
        ))}
      </defs>
      {ticks.map((tick) => (
        <g key={tick} className="text-line">
          <line
            x1="0"
            x2="100%"
            y1={heightOf(tick, top)}
            y2={heightOf(tick, top)}
            stroke="currentColor"
          />
          <text x="0" y={heightOf(tick, top) - 4} className="fill-muted text-sm">
            {axis(tick)}
          </text>
        </g>
      ))}
      {labels.map((label, at) => (
        <text
          key={label}
          x={`${middleOf(at, labels.length)}%`}
          y={PLOT.height - 6}
          textAnchor="middle"
          className={`fill-muted text-sm ${shownAt(at, labels.length)}`}
        >
          {label}
        </text>
      ))}
      {series.map((one, which) =>
        one.as === "bar" ? (
          <g key={one.name} className={inkOf(which)}>
            {one.values.map((value, at) =>
              value ? (
                <Bar
                  key={labels[at]}
                  which={which}
                  hatch={`${id}-hatch-${which}`}
                  at={at}
                  count={labels.length}
                  foot={heightOf(footOf(series, which, at), top)}
                  head={heightOf(footOf(series, which, at) + value, top)}
                />
              ) : null,
            )}
          </g>
        ) : (
          <Line key={one.name} which={which} labels={labels} values={one.values} top={top} />
        ),
      )}
    </svg>
  );
}

/** Labels there is no room for are left to the table; on a phone there is less room. */
function shownAt(at: number, count: number): string {
  if (at % labelStep(count, WIDE_ROOM) !== 0) return "hidden";
  return at % labelStep(count, NARROW_ROOM) === 0 ? "" : "max-sm:hidden";
}

function Bar({
  which,
  hatch,
  at,
  count,
  foot,
  head,
}: {
  readonly which: number;
  readonly hatch: string;
  readonly at: number;
  readonly count: number;
  readonly foot: number;
  readonly head: number;
}) {
  const width = barWidth(count);
  return (
    <rect
      x={`${middleOf(at, count) - width / 2}%`}
      y={head}
      width={`${width}%`}
      height={Math.max(foot - head, 0)}
      fill={fillOf(which, hatch)}
      stroke="currentColor"
      strokeWidth={2}
    />
  );
}

function Line({
  which,
  labels,
  values,
  top,
}: {
  readonly which: number;
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  readonly top: number;
}) {
  const points = values.flatMap((value, at) =>
    value === null
      ? []
      : [{ at, x: `${middleOf(at, labels.length)}%`, y: heightOf(value, top), label: labels[at] }],
  );
  return (
    <g className={inkOf(which)}>
      {points.map((point, n) => {
        const before = points[n - 1];
        // A gap in the figures is a gap in the line.
        if (!before || before.at !== point.at - 1) return null;
        return (
          <line
            key={point.label}
            x1={before.x}
            y1={before.y}
            x2={point.x}
            y2={point.y}
            stroke="currentColor"
            strokeWidth={3}
            strokeDasharray={dashOf(which)}
          />
        );
      })}
      {points.map((point) => (
        <Mark key={point.label} which={which} x={point.x} y={point.y} />
      ))}
    </g>
  );
}
