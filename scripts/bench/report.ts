import { quantile, type Slice } from "./measure.ts";

/** A ratio of two throughputs that the project promises to reach. */
export interface Target {
  name: string;
  /** Keys of measureInTurns. */
  of: string;
  to: string;
  wanted: number;
}

/** Medians over the rounds: operations per second, and milliseconds of one operation. */
export function summary(slices: Map<string, Slice[]>) {
  const median = (values: number[]) => rounded(quantile(values, 0.5));
  return Object.fromEntries(
    [...slices].map(([key, of]) => [
      key,
      {
        perSecond: median(of.map(({ perSecond }) => perSecond)),
        p50Ms: median(of.map(({ p50 }) => p50)),
        p95Ms: median(of.map(({ p95 }) => p95)),
      },
    ]),
  );
}

/**
 * The ratio of two throughputs round by round: what slowed a whole round down falls out. `low` and
 * `high` are the quartiles, for judging how much a difference between two runs means.
 * @throws RangeError when one of the two was not measured
 */
export function ratio(slices: Map<string, Slice[]>, of: string, to: string) {
  const below = slices.get(to) ?? [];
  const perRound = (slices.get(of) ?? []).flatMap(({ perSecond }, round) => {
    const other = below[round];
    return other ? [perSecond / other.perSecond] : [];
  });
  return {
    median: rounded(quantile(perRound, 0.5)),
    low: rounded(quantile(perRound, 0.25)),
    high: rounded(quantile(perRound, 0.75)),
  };
}

/** Each target with what was measured and whether its median is met. */
export function judged(slices: Map<string, Slice[]>, targets: Target[]) {
  return targets.map(({ name, of, to, wanted }) => {
    const measured = ratio(slices, of, to);
    return { name, wanted, measured, met: measured.median >= wanted };
  });
}

/** A promised figure with what was measured; `most` or `least` says on which side it must be. */
export function figure(name: string, of: { measured: number; unit: string } & Bound) {
  const { measured, unit, ...bound } = of;
  const met = "most" in bound ? measured <= bound.most : measured >= bound.least;
  return { name, ...bound, measured: rounded(measured), unit, met };
}
type Bound = { most: number } | { least: number };

/** Three digits that mean something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
