const ISO_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/**
 * Whether a last day is over. The whole of that day in Copenhagen still counts, so a complaint at
 * 23.50 is in time.
 * @param lastDay ISO day
 * @param now ISO instant
 */
export function hasPassed(lastDay: string, now: string): boolean {
  return ISO_DAY.format(new Date(now)) > lastDay;
}
