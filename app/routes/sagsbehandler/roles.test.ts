import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../../../tests/database.ts";
import { menuOf, roleMenus, startOf } from "./roles.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase("staff_roles");
});
afterAll(() => database.drop());

/** Sections of a case page that have a link of their own. */
const linked = [
  "rehabiliteringsplan",
  "afgoerelse",
  "document",
  "message",
  "arbejdsevnevurdering",
  "moede",
  "indstilling",
  "fleksjobaftale",
  "ydelsesmaaned",
  "fravaer",
  "aktindsigt",
  "passivitetsgennemgang",
];

it("offers each role what the gate opens, no more and no less", async () => {
  const rows = await database.app<
    { role: string; basis: string; sections: string[]; writes: string[]; everybodys: boolean }[]
  >`select role, basis, sections, writes, not assigned_only as everybodys from role_section`;
  expect(new Set(rows.map((row) => row.role))).toEqual(new Set(Object.keys(roleMenus)));
  for (const role of Object.keys(roleMenus)) {
    const on = (basis: string) => rows.find((row) => row.role === role && row.basis === basis);
    const own = on("egenSag");
    const expected = own && [
      ...linked.filter((section) => own.sections.includes(section)),
      ...(own.writes.includes("consent") ? ["consent"] : []),
      ...(on("hjemmel") ? ["hjemmel"] : []),
    ];
    expect(menuOf(role).own, role).toEqual(expected ?? null);
    expect(menuOf(role).everybodys ?? false, role).toBe(own?.everybodys ?? false);
    const writes = (section: string) => own?.writes.includes(section) ?? false;
    expect(menuOf(role).entersFravaer ?? false, role).toBe(writes("fravaer"));
    expect(menuOf(role).registersMonths ?? false, role).toBe(writes("ydelsesmaaned"));
    expect(menuOf(role).assesses ?? false, role).toBe(writes("arbejdsevnevurdering"));
    expect(menuOf(role).tellsWaiting ?? false, role).toBe(writes("sag"));
    expect(menuOf(role).registersTrials ?? false, role).toBe(writes("arbejdsproevning"));
    expect(menuOf(role).writesPlan ?? false, role).toBe(writes("rehabiliteringsplan"));
    expect(menuOf(role).decides ?? false, role).toBe(own?.writes.includes("afgoerelse") ?? false);
    expect(menuOf(role).decides ?? false, role).toBe(
      on("klage")?.writes.includes("klage") ?? false,
    );
    expect(menuOf(role).proposes ?? false, role).toBe(writes("indstilling"));
    expect(menuOf(role).plansProgression ?? false, role).toBe(writes("progressionstrin"));
    expect(menuOf(role).followsUp ?? false, role).toBe(writes("opfoelgning"));
    expect(menuOf(role).asksJointly ?? false, role).toBe(writes("faelles_anmodning"));
    expect(menuOf(role).writesAgreement ?? false, role).toBe(writes("fleksjobaftale"));
    expect(menuOf(role).arrangesMeetings ?? false, role).toBe(writes("moede"));
    expect(menuOf(role).movesCases ?? false, role).toBe(writes("flytning"));
    expect(menuOf(role).reviews ?? false, role).toBe(writes("passivitetsgennemgang"));
    expect(menuOf(role).addsPapers ?? false, role).toBe(writes("document"));
    expect(menuOf(role).joinsMeetings ?? false, role).toBe(on("moede") !== undefined);
    expect(menuOf(role).shared, role).toBe(on("samtykke") !== undefined);
    // Who reads by consent also acknowledges that one was withdrawn: one menu for both.
    expect(menuOf(role).shared, role).toBe(on("tilbagetrukket") !== undefined);
  }
});

it("starts each role where its work is, and a stranger where authorities are chosen", () => {
  expect(startOf("leder")).toBe("/sager");
  expect(startOf("egenLaege")).toBe("/delt-med-os");
  expect(startOf("unknown")).toBe("/myndighed");
  expect(startOf(undefined)).toBe("/myndighed");
});
