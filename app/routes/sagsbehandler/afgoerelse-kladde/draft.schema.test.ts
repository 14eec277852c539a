import { expect, it } from "vitest";
import { checkDraft, readDraftForm, wordFields } from "./draft.schema.ts";

const whole = {
  ...{ titel: "Fleksjob", resultat: "Ja", begrundelse: "Fordi", oplysninger: "Attest" },
  ...{ regler: "§ 116", klagevejledning: "Skriv", form: "skriftlig", revision: "3" },
};
const issuesOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return checkDraft(readDraftForm(form)).map(({ field, code }) => `${field}: ${code}`);
};

it("saves what is unfinished, as long as it has a name", () => {
  expect(issuesOf({ titel: "Fleksjob", handling: "gem" })).toEqual([]);
  expect(issuesOf({ titel: "  ", handling: "gem" })).toEqual(["titel: missing"]);
  expect(issuesOf({ titel: "x".repeat(201), handling: "noget andet" })).toEqual(["titel: tooLong"]);
});

it("decides only something", () => {
  expect(issuesOf({ titel: "Fleksjob", handling: "traf" })).toEqual(["resultat: missing"]);
});

it("names each thing that is missing in what is announced", () => {
  expect(issuesOf({ ...whole, handling: "meddel" })).toEqual([]);
  for (const field of wordFields) {
    const lacking = { ...whole, [field]: " \n", handling: "meddel" };
    expect(issuesOf(lacking)).toEqual([`${field}: missing`]);
  }
  expect(issuesOf({ titel: "Fleksjob", form: "skriftlig", handling: "meddel" })).toHaveLength(5);
});

it("announces nothing by word of mouth", () => {
  expect(issuesOf({ ...whole, form: "mundtlig", handling: "meddel" })).toEqual(["form: oral"]);
  expect(issuesOf({ ...whole, form: "", handling: "meddel" })).toEqual(["form: howMissing"]);
});

it("takes out what nobody sees, and counts what is left", () => {
  expect(issuesOf({ ...whole, resultat: "\u202E\u0000", handling: "traf" })).toEqual([
    "resultat: missing",
  ]);
  expect(issuesOf({ ...whole, regler: "x".repeat(10_001), handling: "gem" })).toEqual([
    "regler: tooLong",
  ]);
});
