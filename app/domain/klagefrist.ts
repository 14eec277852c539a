import type { Temporal } from "temporal-polyfill";
import type { ClosedDay } from "./danish-calendar.ts";
import { dueOf } from "./deadline/due.ts";
import type { DeadlineRule } from "./deadline/rule.ts";

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
 * The last day to complain about an afgørelse, by the rule `complaint` of the case's regelsæt: weeks
 * from receipt (retssikkerhedsloven § 67), moved to the next working day where the rule moves.
 * Without klagevejledning (forvaltningsloven § 25) the clock has not started.
 */
export function klagefrist(
  received: Temporal.PlainDate,
  hasKlagevejledning: boolean,
  rule: DeadlineRule,
): Klagefrist {
  if (!hasKlagevejledning) return { starts: false };
  const due = dueOf(rule, received);
  // Nothing pauses the time to complain.
  if ("paused" in due) return { starts: false };
  const { lastDay, movedFrom, because } = due;
  return { starts: true, lastDay, ...(movedFrom && because ? { movedFrom, because } : {}) };
}
