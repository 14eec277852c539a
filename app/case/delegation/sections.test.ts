import { expect, test } from "vitest";
import { delegableSections } from "../../../db/schema/index.ts";
import { knownSections, sections } from "./sections.ts";

test("every part the database can delegate has words, and no other", () => {
  expect([...sections].sort()).toEqual([...delegableSections].sort());
});

test("a stored list is shown in the portal's order and without unknown parts", () => {
  expect(knownSections(["visit", "sag", "delegation"])).toEqual(["sag", "visit"]);
});
