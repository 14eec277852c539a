const ISO_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The calendar day in Copenhagen at an instant, ISO both. */
export const dayInCopenhagen = (instant: string): string => ISO_DAY.format(new Date(instant));
