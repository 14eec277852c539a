import { Temporal } from "temporal-polyfill";
import { addWorkingDays, type ClosedDay, closedDay, nextWorkingDay } from "../danish-calendar.ts";
import { pausedDays, withoutPauses } from "./pauses.ts";
import { COPENHAGEN, type DeadlineRule, type Pause } from "./rule.ts";

/** When a clock that runs runs out. */
export interface Due {
  /** The first instant that is too late. */
  readonly until: Temporal.Instant;
  /** The day in Copenhagen that `until` closes or falls on; by days and longer, all of it counts. */
  readonly lastDay: Temporal.PlainDate;
  /** Counted in hours: then `until` is what people are told, else `lastDay`. */
  readonly byTheHour: boolean;
  /** Where the time ran out, when that was no working day, and why it was none. */
  readonly movedFrom?: Temporal.PlainDate;
  readonly because?: ClosedDay;
  /** Whole days the pauses gave. */
  readonly pausedDays?: number;
}

/** The clock stands still, and nobody knows until when. */
export interface Standing {
  readonly paused: true;
  /** The first day that does not count. */
  readonly since: Temporal.PlainDate;
}

/**
 * When the time of a rule runs out that starts at `start`. Hours are hours also when the clocks are
 * changed; days and longer are dates in Copenhagen, the day it starts does not count, and a month
 * that is too short ends on its last day.
 * @param pauses do not count; they stretch days and longer, never hours
 */
export function dueOf(
  rule: DeadlineRule,
  start: Temporal.Instant | Temporal.PlainDate,
  pauses: readonly Pause[] = [],
): Due | Standing {
  if (rule.unit === "hours") {
    const instant = start instanceof Temporal.Instant ? start : startOf(start);
    const until = instant.add({ hours: rule.amount });
    return { until, lastDay: dayOf(until), byTheHour: true };
  }
  const day = start instanceof Temporal.Instant ? dayOf(start) : start;
  const counted = count(rule, day);
  const end = withoutPauses(day, counted, pauses);
  if ("since" in end) return { paused: true, since: end.since };
  const because = rule.moves ? closedDay(end.day) : undefined;
  const lastDay = because ? nextWorkingDay(end.day) : end.day;
  const stretched = pausedDays(counted, end.day);
  return {
    until: startOf(lastDay.add({ days: 1 })),
    lastDay,
    byTheHour: false,
    ...(because ? { movedFrom: end.day, because } : {}),
    ...(stretched > 0 ? { pausedDays: stretched } : {}),
  };
}

function count({ amount, unit }: DeadlineRule, day: Temporal.PlainDate): Temporal.PlainDate {
  return unit === "workingDays" ? addWorkingDays(day, amount) : day.add({ [unit]: amount });
}

/** The calendar day of an instant in Copenhagen. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(COPENHAGEN).toPlainDate();
}

function startOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(COPENHAGEN).toInstant();
}
