import { dayInCopenhagen } from "~/domain/day-in-copenhagen.ts";

/**
 * Whether a last day is over. The whole of that day in Copenhagen still counts, so a complaint at
 * 23.50 is in time.
 * @param lastDay ISO day
 * @param now ISO instant
 */
export function hasPassed(lastDay: string, now: string): boolean {
  return dayInCopenhagen(now) > lastDay;
}
