import { Temporal } from "temporal-polyfill";
import { dayAndClock } from "~/domain/moment-in-copenhagen.ts";

/**
 * The last day on which papers reach people in time for a meeting: the rule counted back from its day.
 * @param startsAt ISO instant
 * @returns an ISO day
 */
export function papersBy(
  { amount, unit }: { readonly amount: number; readonly unit: string },
  startsAt: string,
): string {
  const day = Temporal.PlainDate.from(dayAndClock(startsAt).day);
  const before = unit === "weeks" || unit === "months" ? { [unit]: amount } : { days: amount };
  return day.subtract(before).toString();
}
