import { Temporal } from "temporal-polyfill";

const ZONE = "Europe/Copenhagen";

/** `14:30` of a time as people write it ("14.30", "9"), or null when it is none. */
export function readClock(typed: string): string | null {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/**
 * The instant of a day and a clock in Copenhagen, ISO.
 * @throws never for a day of the calendar; an hour that summer time skips is the one after it
 */
export function momentInCopenhagen(isoDay: string, clock: string): string {
  const there = Temporal.PlainDate.from(isoDay).toZonedDateTime({
    timeZone: ZONE,
    plainTime: clock,
  });
  return new Date(there.epochMilliseconds).toISOString();
}

/** The day and the clock in Copenhagen at an instant. */
export function dayAndClock(instant: string): { day: string; clock: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
  return { day: there.toPlainDate().toString(), clock: there.toPlainTime().toString().slice(0, 5) };
}
