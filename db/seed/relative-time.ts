import { Temporal } from "temporal-polyfill";

const hour = 3_600_000;
const zone = "Europe/Copenhagen";

/** The instant `hours` before `now`; negative hours lie ahead. */
export function agoHours(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hour);
}

/** The ISO day in Copenhagen `days` after today. */
export function dayFrom(now: Date, days: number): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(now);
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** That time of the day (`HH:MM` in Copenhagen) so many days before today. */
export function daysAgo(now: Date, days: number, time: string): Date {
  const there = Temporal.PlainDate.from(dayFrom(now, -days)).toZonedDateTime({
    timeZone: zone,
    plainTime: time,
  });
  return new Date(there.epochMilliseconds);
}

const morning = 8;

/**
 * The instant itself by day in Copenhagen; else the last hour of the day before it.
 * @param evening the hour at which the day ends: sooner at the office than at home
 */
export function awake(at: Date, evening: number): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  if (there.hour >= morning && there.hour < evening) return at;
  const day = there.hour < morning ? there.subtract({ days: 1 }) : there;
  return new Date(day.withPlainTime({ hour: evening - 1, minute: 25 }).epochMilliseconds);
}
