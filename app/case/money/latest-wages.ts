import { type Centihours, FULL_TIME, hourlyPay } from "~/domain/money/more-hours.ts";
import type { Oere } from "~/domain/money/oere.ts";
import type { Month } from "./read-months.server.ts";
import { isWholeMonth } from "./use-period.ts";

const HOUR: Centihours = 100;

/**
 * Pay and hours of the latest whole month with wages, and one hour more; null where there is no such
 * month or no hour was paid. The pay of a part of a month says nothing of an hour's.
 */
export function latestWages(months: readonly Month[]) {
  const latest = months.find(
    ({ current }) => current.kind === "fleksloentilskud" && isWholeMonth(current),
  )?.current;
  if (!latest || latest.normalloen === null) return null;
  const hours = Math.round(latest.hours * 100);
  const hourly: Oere | null = hourlyPay(latest.wage + latest.pension, hours);
  if (hourly === null) return null;
  return {
    hourly,
    from: hours,
    to: Math.min(hours + HOUR, FULL_TIME),
    normalloen: latest.normalloen,
  };
}
