import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { checkConsentEnd, latestConsentEnd } from "./consent-period.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00+01:00");

describe("consent period", () => {
  it("ends at most 12 months from today", () => {
    expect(latestConsentEnd(now).toString()).toBe("2027-11-22");
  });

  it("takes today from the clock in Copenhagen, not from UTC", () => {
    const justPastMidnight = Temporal.Instant.from("2026-06-30T22:30:00Z");
    expect(latestConsentEnd(justPastMidnight).toString()).toBe("2027-07-01");
  });

  it("ends on 28 February when given on 29 February", () => {
    const leapDay = Temporal.Instant.from("2028-02-29T12:00:00Z");
    expect(latestConsentEnd(leapDay).toString()).toBe("2029-02-28");
  });

  it.each(["2026-11-22", "2027-11-22", " 2027-01-05 "])("accepts %s", (input) => {
    const result = checkConsentEnd(input, now);
    expect(result.ok && result.end.toString()).toBe(input.trim());
  });

  it.each([
    ["2026-11-21", "consentEndPast"],
    ["2027-11-23", "consentEndTooLate"],
    ["2027-02-30", "consentEndNotADate"],
    ["20270101", "consentEndNotADate"],
    ["2027-01-01T10:00", "consentEndNotADate"],
    ["", "consentEndNotADate"],
  ])("refuses %s with %s", (input, code) => {
    expect(checkConsentEnd(input, now)).toEqual({ ok: false, code });
  });
});
