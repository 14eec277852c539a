import { Temporal } from "temporal-polyfill";

// The portal's own policy, not a rule of law: never word it "by law" (docs/domain.md, Samtykke).
const longestConsentInMonths = 12;

export type ConsentEnd =
  | { ok: true; end: Temporal.PlainDate }
  | { ok: false; code: "consentEndNotADate" | "consentEndPast" | "consentEndTooLate" };

function todayInCopenhagen(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO("Europe/Copenhagen").toPlainDate();
}

/** The latest date a consent given at `now` may end: 12 months from today in Copenhagen. */
export function latestConsentEnd(now: Temporal.Instant): Temporal.PlainDate {
  return todayInCopenhagen(now).add({ months: longestConsentInMonths });
}

function readDate(input: string): Temporal.PlainDate | undefined {
  // Temporal also reads times and compact dates; a date field sends exactly this form.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(input)) return undefined;
  try {
    return Temporal.PlainDate.from(input);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Checks the end date of a consent as typed in a form (`YYYY-MM-DD`). The end date itself is
 * included in the period, so today is the earliest and `latestConsentEnd(now)` the latest that is
 * accepted. Refusals are values with a stable code.
 */
export function checkConsentEnd(input: string, now: Temporal.Instant): ConsentEnd {
  const end = readDate(input.trim());
  if (end === undefined) return { ok: false, code: "consentEndNotADate" };
  if (Temporal.PlainDate.compare(end, todayInCopenhagen(now)) < 0) {
    return { ok: false, code: "consentEndPast" };
  }
  if (Temporal.PlainDate.compare(end, latestConsentEnd(now)) > 0) {
    return { ok: false, code: "consentEndTooLate" };
  }
  return { ok: true, end };
}
