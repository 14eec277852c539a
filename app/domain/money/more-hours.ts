import { type Fleksloentilskud, fleksloentilskud } from "./fleksloentilskud.ts";
import type { Oere } from "./oere.ts";
import type { FleksSatser } from "./satser.ts";

/** Hundredths of an hour, so that half and quarter hours are whole numbers too. */
export type Centihours = number;

export const FULL_TIME: Centihours = 3700;
const HOUR: Centihours = 100;

/**
 * A month's pay for so many effective hours a week. A year is 52 weeks and 12 months, so a month is
 * 52/12 weeks: this factor alone gives the figures of docs/domain.md to the krone (150 kr. × 37 × 52/12 =
 * 24.050; 4 hours: 2.600 kr. pay and 20.820 kr. subsidy = 23.420). To the nearest øre, halves up.
 */
export function monthlyPay(hourly: Oere, hours: Centihours): Oere {
  return Math.floor((hourly * hours * 52 + 600) / 1200);
}

/** The hourly pay that a month's pay comes from, to the nearest øre; null for a month without hours. */
export function hourlyPay(monthly: Oere, hours: Centihours): Oere | null {
  return hours > 0 ? Math.floor((monthly * 1200 + 26 * hours) / (52 * hours)) : null;
}

export interface Step {
  readonly hours: Centihours;
  readonly sum: Fleksloentilskud;
  /** What the hours since the step before add to wage and subsidy together; 0 for the first. */
  readonly gain: Oere;
}

/**
 * What more hours a week give a month, hour by hour: the last step is `to` even when it is no whole hour.
 *
 * @param hourly pay for one effective hour, pension included
 * @param normalloen the cap; without it the same pay at full time
 * @param from, to effective hours a week, `from` ≤ `to` ≤ 37
 */
export function moreHours(
  { hourly, from, to, normalloen = monthlyPay(hourly, FULL_TIME) }: MoreHours,
  satser: FleksSatser,
): readonly Step[] {
  const steps: Step[] = [];
  for (let hours = from; ; hours = Math.min(hours + HOUR, to)) {
    const earned = { wage: monthlyPay(hourly, hours), pension: 0, normalloen };
    const sum = fleksloentilskud(earned, satser);
    steps.push({ hours, sum, gain: sum.total - (steps.at(-1)?.sum.total ?? sum.total) });
    if (hours >= to) return steps;
  }
}

export interface MoreHours {
  readonly hourly: Oere;
  readonly from: Centihours;
  readonly to: Centihours;
  readonly normalloen?: Oere | undefined;
}
