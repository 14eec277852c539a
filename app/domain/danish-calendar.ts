import { Temporal } from "temporal-polyfill";

/** Why authorities and banks are closed on a day; texts for people are looked up by this code. */
export type ClosedDay =
  | "nytaarsdag"
  | "skaertorsdag"
  | "langfredag"
  | "paaskedag"
  | "andenPaaskedag"
  | "storeBededag"
  | "kristiHimmelfartsdag"
  | "pinsedag"
  | "andenPinsedag"
  | "juledag"
  | "andenJuledag"
  | "dagenEfterKristiHimmelfartsdag"
  | "grundlovsdag"
  | "juleaftensdag"
  | "nytaarsaftensdag"
  | "loerdag"
  | "soendag";

// Public holidays go before bank-closing days: 5 June 2028 is named anden pinsedag.
const movable: readonly [daysFromEaster: number, day: ClosedDay][] = [
  [-3, "skaertorsdag"],
  [-2, "langfredag"],
  [0, "paaskedag"],
  [1, "andenPaaskedag"],
  [39, "kristiHimmelfartsdag"],
  [49, "pinsedag"],
  [50, "andenPinsedag"],
  [40, "dagenEfterKristiHimmelfartsdag"],
];

const fixed: Readonly<Record<string, ClosedDay>> = {
  "01-01": "nytaarsdag",
  "06-05": "grundlovsdag",
  "12-24": "juleaftensdag",
  "12-25": "juledag",
  "12-26": "andenJuledag",
  "12-31": "nytaarsaftensdag",
};

// Lov nr. 214 af 6. marts 2023 abolished store bededag; the last one was 5 May 2023.
const firstYearWithoutStoreBededag = 2024;

/** Easter Sunday of a Gregorian year (the anonymous Gregorian computus, Nature 1876). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}

function holidayAfterEaster(date: Temporal.PlainDate): ClosedDay | undefined {
  const offset = easterSunday(date.year).until(date, { largestUnit: "days" }).days;
  if (offset === 26 && date.year < firstYearWithoutStoreBededag) return "storeBededag";
  return movable.find(([days]) => days === offset)?.[1];
}

function weekend(date: Temporal.PlainDate): ClosedDay | undefined {
  if (date.dayOfWeek === 6) return "loerdag";
  return date.dayOfWeek === 7 ? "soendag" : undefined;
}

/**
 * The reason why a date is no working day, or `undefined` on a working day. A named day goes before
 * "Saturday" or "Sunday". Counts public holidays and the bank-closing days (Grundlovsdag, 24 and
 * 31 December, the Friday after Ascension): a deadline moves past both (docs/domain.md, Klage).
 */
export function closedDay(date: Temporal.PlainDate): ClosedDay | undefined {
  return holidayAfterEaster(date) ?? fixed[date.toString().slice(5)] ?? weekend(date);
}

/** Whether the date is a Monday–Friday that is neither a public holiday nor a bank-closing day. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return closedDay(date) === undefined;
}

/** The first working day strictly after the date (a Friday gives the Monday). */
export function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  let next = date.add({ days: 1 });
  while (!isWorkingDay(next)) next = next.add({ days: 1 });
  return next;
}

/** So many working days after the date, which itself does not count. */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(day);
  return day;
}
