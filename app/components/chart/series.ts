/** One row of numbers in a chart. Bars of several series stand on top of each other. */
export interface ChartSeries {
  readonly name: string;
  readonly as: "line" | "bar";
  /** One for each label, 0 or more; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** The foot of each bar: what the bars of the series before it add up to. */
export function footOf(series: readonly ChartSeries[], which: number, at: number): number {
  return series
    .slice(0, which)
    .filter((one) => one.as === "bar")
    .reduce((sum, one) => sum + (one.values[at] ?? 0), 0);
}

/** The highest point of all that is drawn. */
export function highestOf(series: readonly ChartSeries[], labels: number): number {
  const tops = series.flatMap((one, which) =>
    Array.from({ length: labels }, (_, at) =>
      one.as === "bar" ? footOf(series, which, at) + (one.values[at] ?? 0) : (one.values[at] ?? 0),
    ),
  );
  return Math.max(0, ...tops);
}
