import type { Language } from "./define-text.ts";

const LOCALE: Record<Language, string> = { da: "da-DK", en: "en-DK" };
const ZONE = "Europe/Copenhagen";
const DAY_MS = 86_400_000;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** An instant (Date, or ISO text with a zone) or a calendar day as `YYYY-MM-DD`. */
export type DateLike = Date | string;

export interface Format {
  /** "6. marts 2026" */
  date(value: DateLike): string;
  /** "6.3.2026", for tables */
  shortDate(value: DateLike): string;
  /** "fredag den 6. marts 2026" */
  weekdayDate(value: DateLike): string;
  /** "marts 2026" */
  month(value: DateLike): string;
  /** "mar", for charts */
  shortMonth(value: DateLike): string;
  /** "6. marts 2026 kl. 23.50" */
  dateTime(value: DateLike): string;
  /** "23.50" */
  time(value: DateLike): string;
  /** Kroner, øre only when there are any: "13.642,25 kr." */
  kroner(value: number): string;
  number(value: number): string;
  /** Whole days from one day to another in Copenhagen: "om 3 dage", "i morgen", "i går" */
  relativeDays(value: DateLike, now: DateLike): string;
}

function build(lang: Language): Format {
  const locale = LOCALE[lang];
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const instant = new Intl.DateTimeFormat(locale, { ...options, timeZone: ZONE });
    const day = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (value: DateLike) => (isPlainDate(value) ? day : instant).format(new Date(value));
  };
  const kroner = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "DKK",
    trailingZeroDisplay: "stripIfInteger",
  });
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    date: formatter({ dateStyle: "long" }),
    shortDate: formatter({ day: "numeric", month: "numeric", year: "numeric" }),
    weekdayDate: formatter({ dateStyle: "full" }),
    month: formatter({ month: "long", year: "numeric" }),
    shortMonth: formatter({ month: "short" }),
    dateTime: formatter({ dateStyle: "long", timeStyle: "short" }),
    time: formatter({ timeStyle: "short" }),
    kroner: (value) => kroner.format(value),
    number: (value) => number.format(value),
    relativeDays: (value, now) => relative.format(dayNumber(value) - dayNumber(now), "day"),
  };
}

const FORMATS: Record<Language, Format> = { da: build("da"), en: build("en") };

/** The formatters of one language; built once, Intl objects are slow to make. */
export function formatFor(lang: Language): Format {
  return FORMATS[lang];
}

function isPlainDate(value: DateLike): value is string {
  return typeof value === "string" && PLAIN_DATE.test(value);
}

const ISO_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });

/** Days since 1970 of the calendar day in Copenhagen, so that summer time never shifts it. */
function dayNumber(value: DateLike): number {
  const day = isPlainDate(value) ? value : ISO_DAY.format(new Date(value));
  return Date.parse(day) / DAY_MS;
}
