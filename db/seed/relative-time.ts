const hour = 3_600_000;

/** The instant `hours` before `now`; negative hours lie ahead. */
export function agoHours(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hour);
}

/** The ISO day in Copenhagen `days` after today. */
export function dayFrom(now: Date, days: number): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(now);
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
