import { Temporal } from "temporal-polyfill";
import type { Oere } from "./oere.ts";

/** How many of a month's counted days a period has. */
export interface Share {
  readonly days: number;
  readonly ofDays: number;
}

/**
 * So many of so many days of an amount, to the nearest øre, halves up: as the database does it
 * (`part_of`).
 */
export function partOf(amount: Oere, { days, ofDays }: Share): Oere {
  return Math.floor((2 * amount * days + ofDays) / (2 * ofDays));
}

/**
 * The share of a month from one of its days to another. How many days of a week count is a rate of the
 * year (`dageOmUgen`): 5 counts Monday to Friday.
 * @param from, to ISO days of the same month
 */
export function shareOfMonth(from: string, to: string, daysAWeek: number): Share {
  const month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  const count = (first: number, last: number) => {
    let counted = 0;
    for (let day = first; day <= last; day += 1)
      if (month.toPlainDate({ day }).dayOfWeek <= daysAWeek) counted += 1;
    return counted;
  };
  return {
    days: count(Number(from.slice(8)), Number(to.slice(8))),
    ofDays: count(1, month.daysInMonth),
  };
}
