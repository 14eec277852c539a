import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { categories } from "../../../../db/schema/document.ts";
import { checkRequest, type RequestValues } from "./bed-om-samtykke.schema.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const whole: RequestValues = {
  id: "11111111-1111-4111-8111-111111111111",
  kilde: "22222222-2222-4222-8222-222222222222",
  modtager: "33333333-3333-4333-8333-333333333333",
  slags: ["lae265"],
  emner: ["sundhed"],
  formaal: "laegefagligVurdering",
  slut: { dag: "1", maaned: "3", aar: "2027" },
  hvisNej: "Vi afgør sagen på det, vi har.",
};

it("takes a request that names everything", () => {
  const checked = checkRequest(whole, now);
  expect(checked.ok && checked.request.until).toBe("2027-03-01");
});

it("names every field of an empty form, in the form's order", () => {
  const empty = { dag: "", maaned: "", aar: "" };
  const checked = checkRequest(
    {
      ...whole,
      kilde: "",
      modtager: "",
      slags: [],
      emner: [],
      formaal: "",
      slut: empty,
      hvisNej: "",
    },
    now,
  );
  expect(!checked.ok && checked.issues.map(({ field, code }) => [field, code])).toEqual([
    ["kilde", "source"],
    ["modtager", "recipient"],
    ["slags", "types"],
    ["emner", "categories"],
    ["formaal", "purpose"],
    ["slut", "consentEndNotADate"],
    ["hvisNej", "consequence"],
  ]);
});

it.each<[string, Partial<RequestValues>]>([
  ["allCategories", { emner: categories }],
  ["categories", { emner: ["alt"] }],
  ["sameParty", { modtager: whole.kilde }],
  ["purpose", { formaal: "sagsbehandling" }],
  ["consequence", { hvisNej: "   ingen   " }],
  ["consentEndNoSuchDay", { slut: { dag: "31", maaned: "2", aar: "2027" } }],
  ["consentEndPast", { slut: { dag: "21", maaned: "11", aar: "2026" } }],
  ["consentEndTooLate", { slut: { dag: "23", maaned: "11", aar: "2027" } }],
  ["tryAgain", { id: "x" }],
])("refuses %s", (code, change) => {
  const checked = checkRequest({ ...whole, ...change }, now);
  expect(!checked.ok && checked.issues.map((issue) => issue.code)).toEqual([code]);
});
