import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { parseInvitation, readInvitationForm } from "./invitation.schema.ts";

const now = Temporal.Instant.from("2026-03-06T11:00:00Z");
const id = "00000000-0000-4000-8000-000000000001";
const typed = (fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readInvitationForm(form);
};
const day = (dag: string, maaned: string, aar: string): [string, string][] => [
  ["til.dag", dag],
  ["til.maaned", maaned],
  ["til.aar", aar],
];

test("a whole form becomes an invitation, the parts in the portal's order and once each", () => {
  const values = typed([
    ["id", id],
    ["navn", "  Bent  "],
    ["dele", "visit"],
    ["dele", "sag"],
    ["dele", "sag"],
    ...day("6", "3", "2027"),
  ]);
  expect(parseInvitation(values, now)).toEqual({
    ok: true,
    invitation: { id, helperName: "Bent", sections: ["sag", "visit"], until: "2027-03-06" },
  });
});

test("an empty form has one problem for each field", () => {
  expect(parseInvitation(typed([["id", id]]), now)).toEqual({
    ok: false,
    problems: { navn: "nameMissing", dele: "sectionsMissing", til: "untilNotADate" },
  });
});

test.each([
  ["a part nobody can share", [["dele", "delegation"]], { dele: "sectionsMissing" }],
  ["a name that is too long", [["navn", "a".repeat(101)]], { navn: "nameTooLong" }],
  ["yesterday", day("5", "3", "2026"), { til: "untilPast" }],
  ["a day after 12 months", day("7", "3", "2027"), { til: "untilTooLate" }],
] as const)("%s is refused", (_, fields, problems) => {
  const whole = new Map<string, string>([
    ["id", id],
    ["navn", "Bent"],
    ["dele", "sag"],
    ...day("6", "4", "2026"),
  ]);
  for (const [name, value] of fields) whole.set(name, value);
  expect(parseInvitation(typed([...whole]), now)).toEqual({ ok: false, problems });
});

test("an id that is none was not a person's mistake", () => {
  expect(() => parseInvitation(typed([["id", "1"]]), now)).toThrow();
});
