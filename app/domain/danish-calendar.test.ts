import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { closedDay, easterSunday, isWorkingDay, nextWorkingDay } from "./danish-calendar.ts";

const date = (iso: string) => Temporal.PlainDate.from(iso);

// Written by hand, on purpose not computed by the code under test. Easter Sunday,
// Ascension Day and Whit Monday fix the other movable days; each is written out all the same.
const table: Record<number, string> = {
  2024: "01-01 03-28 03-29 03-31 04-01 05-09 05-10 05-19 05-20 06-05 12-24 12-25 12-26 12-31",
  2025: "01-01 04-17 04-18 04-20 04-21 05-29 05-30 06-05 06-08 06-09 12-24 12-25 12-26 12-31",
  2026: "01-01 04-02 04-03 04-05 04-06 05-14 05-15 05-24 05-25 06-05 12-24 12-25 12-26 12-31",
  2027: "01-01 03-25 03-26 03-28 03-29 05-06 05-07 05-16 05-17 06-05 12-24 12-25 12-26 12-31",
  2028: "01-01 04-13 04-14 04-16 04-17 05-25 05-26 06-04 06-05 12-24 12-25 12-26 12-31",
  2029: "01-01 03-29 03-30 04-01 04-02 05-10 05-11 05-20 05-21 06-05 12-24 12-25 12-26 12-31",
  2030: "01-01 04-18 04-19 04-21 04-22 05-30 05-31 06-05 06-09 06-10 12-24 12-25 12-26 12-31",
};

function closedDaysBesidesWeekends(year: number): string[] {
  const found: string[] = [];
  for (let day = date(`${year}-01-01`); day.year === year; day = day.add({ days: 1 })) {
    const reason = closedDay(day);
    if (reason && reason !== "loerdag" && reason !== "soendag") found.push(day.toString().slice(5));
  }
  return found;
}

describe("danish calendar", () => {
  for (const [year, days] of Object.entries(table)) {
    it(`has exactly the closed days of ${year}`, () => {
      expect(closedDaysBesidesWeekends(Number(year))).toEqual(days.split(" "));
    });
  }

  it("finds Easter at both ends of its range", () => {
    expect(easterSunday(2008).toString()).toBe("2008-03-23");
    expect(easterSunday(2038).toString()).toBe("2038-04-25");
    expect(easterSunday(1954).toString()).toBe("1954-04-18");
    expect(easterSunday(1981).toString()).toBe("1981-04-19");
  });

  it("keeps store bededag until 2023 and not after", () => {
    expect(closedDay(date("2023-05-05"))).toBe("storeBededag");
    expect(isWorkingDay(date("2024-04-26"))).toBe(true);
  });

  it.each([
    ["2026-04-03", "langfredag"],
    ["2026-05-15", "dagenEfterKristiHimmelfartsdag"],
    ["2026-06-05", "grundlovsdag"],
    ["2028-06-05", "andenPinsedag"],
    ["2027-12-25", "juledag"],
    ["2026-03-07", "loerdag"],
    ["2026-03-08", "soendag"],
  ])("names why %s is closed: %s", (iso, reason) => {
    expect(closedDay(date(iso))).toBe(reason);
  });

  it.each([
    ["2026-03-05", "2026-03-06"],
    ["2026-03-06", "2026-03-09"],
    ["2026-04-01", "2026-04-07"],
    ["2026-05-13", "2026-05-18"],
    ["2026-12-23", "2026-12-28"],
    ["2026-12-30", "2027-01-04"],
    ["2026-03-28", "2026-03-30"],
    ["2026-10-24", "2026-10-26"],
  ])("after %s the next working day is %s", (from, to) => {
    expect(nextWorkingDay(date(from)).toString()).toBe(to);
  });
});
