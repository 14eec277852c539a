import { Temporal } from "temporal-polyfill";
import type { Pause } from "./rule.ts";

/**
 * The last day when the days of the pauses do not count: every paused day up to it pushes it one
 * further. Answers since when the clock stands where a pause without an end is reached.
 * @param start the day the clock started, which does not count itself
 * @param end the last day if nothing paused
 */
export function withoutPauses(
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
  pauses: readonly Pause[],
): { day: Temporal.PlainDate } | { since: Temporal.PlainDate } {
  if (pauses.length === 0) return { day: end };
  const periods = pauses.map(({ from, to }) => ({
    from: Temporal.PlainDate.from(from),
    to: to === null ? null : Temporal.PlainDate.from(to),
  }));
  let last = end;
  for (let day = start.add({ days: 1 }); !isAfter(day, last); day = day.add({ days: 1 })) {
    const within = periods.find(
      ({ from, to }) => !isAfter(from, day) && (to === null || !isAfter(day, to)),
    );
    if (within?.to === null) return { since: day };
    if (within) last = last.add({ days: 1 });
  }
  return { day: last };
}

/** How many days the pauses gave. */
export function pausedDays(end: Temporal.PlainDate, stretched: Temporal.PlainDate): number {
  return end.until(stretched, { largestUnit: "days" }).days;
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
