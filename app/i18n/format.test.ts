import { describe, expect, it } from "vitest";
import { formatFor } from "./format.ts";

const da = formatFor("da");
const en = formatFor("en");

describe("dates", () => {
  it("reads a calendar day as that day, whatever the zone", () => {
    expect(da.date("2026-03-06")).toBe("6. marts 2026");
    expect(en.date("2026-03-06")).toBe("6 March 2026");
  });

  it("shows an instant as Copenhagen's clock, also over midnight", () => {
    expect(da.date(new Date("2026-04-06T22:30:00Z"))).toBe("7. april 2026");
    expect(da.time(new Date("2026-04-07T21:50:00Z"))).toBe("23.50");
    expect(da.dateTime(new Date("2026-04-07T21:50:00Z"))).toMatch(/7\. april 2026 kl\. 23\.50/);
  });
});

describe("relative days", () => {
  it.each([
    ["2026-04-07", "2026-04-04T12:00:00Z", "om 3 dage"],
    ["2026-04-07", "2026-04-06T12:00:00Z", "i morgen"],
    ["2026-04-07", "2026-04-06T22:30:00Z", "i dag"],
    ["2026-04-07", "2026-04-08T12:00:00Z", "i går"],
    ["2026-03-30", "2026-03-28T12:00:00Z", "i overmorgen"],
  ])("%s seen from %s is %s", (day, now, said) => {
    expect(da.relativeDays(day, now)).toBe(said);
  });
});

describe("kroner", () => {
  it("shows øre only when there are any", () => {
    expect(da.kroner(13642.25).replaceAll("\u00a0", " ")).toBe("13.642,25 kr.");
    expect(da.kroner(7545).replaceAll("\u00a0", " ")).toBe("7.545 kr.");
  });
});
