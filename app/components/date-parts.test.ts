import { expect, it } from "vitest";
import { isNoSuchDay, parseDateParts, readDateParts, toDateParts } from "./date-parts.ts";

it("reads the three inputs back to one day", () => {
  const form = new FormData();
  form.set("slut.dag", " 6");
  form.set("slut.maaned", "3");
  form.set("slut.aar", "2027");
  expect(parseDateParts(readDateParts(form, "slut"))).toBe("2027-03-06");
  expect(toDateParts("2027-03-06")).toEqual({ dag: "6", maaned: "3", aar: "2027" });
});

it.each([
  ["31", "2", "2027"],
  ["29", "2", "2027"],
  ["0", "1", "2027"],
  ["1", "13", "2027"],
  ["1", "1", "27"],
  ["en", "1", "2027"],
  ["1", "1", "0000"],
  ["", "", ""],
])("refuses %s-%s-%s", (dag, maaned, aar) => {
  expect(parseDateParts({ dag, maaned, aar })).toBeNull();
});

it("knows a leap day", () => {
  expect(parseDateParts({ dag: "29", maaned: "2", aar: "2028" })).toBe("2028-02-29");
});

it.each([
  ["31", "2", "2027", true],
  ["0", "13", "2027", true],
  ["1", "1", "0000", true],
  ["28", "2", "2027", false],
  ["", "2", "2027", false],
  ["x", "2", "2027", false],
])("tells %s-%s-%s, a day of no calendar, from a date half written", (dag, maaned, aar, no) => {
  expect(isNoSuchDay({ dag, maaned, aar })).toBe(no);
});
