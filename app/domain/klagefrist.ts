import type { Temporal } from "temporal-polyfill";
import { type ClosedDay, closedDay, nextWorkingDay } from "./danish-calendar.ts";
import { type RegelsaetKey, regelsaet } from "./regelsaet.ts";

export type Klagefrist =
  | { starts: false }
  | {
      starts: true;
      /** The whole of this day in Copenhagen still counts as in time. */
      lastDay: Temporal.PlainDate;
      /** The day the weeks ran out, when it was not a working day. */
      movedFrom?: Temporal.PlainDate;
      /** Why `movedFrom` is no working day. */
      because?: ClosedDay;
    };

/**
 * The last day to complain about an afgørelse: 4 weeks from receipt (retssikkerhedsloven § 67),
 * moved to the next working day when it ends on a weekend, a public holiday or a bank-closing day.
 * Without klagevejledning (forvaltningsloven § 25) the clock has not started. Counts dates, never
 * hours, so summer time cannot shift it.
 */
export function klagefrist(
  received: Temporal.PlainDate,
  hasKlagevejledning: boolean,
  rules: RegelsaetKey = "2026",
): Klagefrist {
  if (!hasKlagevejledning) return { starts: false };
  const weeksEnd = received.add({ weeks: regelsaet[rules].complaint.weeks });
  const because = closedDay(weeksEnd);
  if (because === undefined) return { starts: true, lastDay: weeksEnd };
  return { starts: true, lastDay: nextWorkingDay(weeksEnd), movedFrom: weeksEnd, because };
}
