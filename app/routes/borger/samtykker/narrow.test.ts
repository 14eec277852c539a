import { describe, expect, it } from "vitest";
import { changes, narrow } from "./narrow.ts";

const today = "2026-11-22";
const paper = (id: string, type: string, category: string, excepted = false) => ({
  id,
  authorityId: "doctor",
  type,
  category,
  title: id,
  dated: "2026-01-01",
  pages: 1,
  kind: { da: type, en: type },
  excepted,
});
const consent = {
  documentTypes: ["lae265", "moedereferat"],
  categories: ["sundhed", "social"],
  exceptedDocuments: ["gone", "old"],
  validUntil: "2027-02-22",
  papers: [
    paper("a", "lae265", "sundhed"),
    paper("b", "moedereferat", "social"),
    paper("old", "lae265", "sundhed", true),
  ],
};
const values = {
  slags: ["lae265", "moedereferat"],
  undtag: [] as string[],
  vist: ["a", "b", "old"],
  slut: { dag: "22", maaned: "2", aar: "2027" },
};
const codes = (change: Partial<typeof values>) => {
  const result = narrow(consent, { ...values, ...change }, today);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`);
};

describe("narrowing", () => {
  it("takes the whole of it when nothing is removed", () => {
    const result = narrow(consent, values, today);
    expect(result).toEqual({
      ok: true,
      chosen: {
        documentTypes: ["lae265", "moedereferat"],
        categories: ["sundhed", "social"],
        excepted: ["gone", "old"],
        validUntil: "2027-02-22",
      },
    });
    expect(result.ok && changes(consent, result.chosen)).toBe(false);
  });

  it("drops a kind with its category, adds to what is held back, and ends earlier", () => {
    const slut = { dag: "1", maaned: "12", aar: "2026" };
    const result = narrow(consent, { ...values, slags: ["moedereferat"], slut }, today);
    expect(result.ok && result.chosen).toEqual({
      documentTypes: ["moedereferat"],
      categories: ["social"],
      excepted: ["gone", "old"],
      validUntil: "2026-12-01",
    });
    expect(result.ok && changes(consent, result.chosen)).toBe(true);
    const less = narrow(consent, { ...values, undtag: ["a"] }, today);
    expect(less.ok && less.chosen.excepted).toEqual(["gone", "old", "a"]);
    expect(less.ok && changes(consent, less.chosen)).toBe(true);
  });

  it("keeps every category while a chosen kind has no paper yet", () => {
    const waiting = { ...consent, papers: consent.papers.filter(({ id }) => id === "b") };
    const result = narrow(waiting, { ...values, slags: ["lae265"], vist: ["b"] }, today);
    expect(result.ok && result.chosen.categories).toEqual(["sundhed", "social"]);
  });

  it.each([
    ["no kind", { slags: [] }, ["slags kindMissing"]],
    ["a kind nobody asked for", { slags: ["lae265", "cv"] }, ["slags kindUnknown"]],
    ["somebody else's paper", { undtag: ["z"] }, ["undtag paperUnknown"]],
    ["every paper held back", { undtag: ["a", "b"] }, ["undtag noPaperLeft"]],
    [
      "the last paper of the only kind left",
      { slags: ["moedereferat"], undtag: ["b"] },
      ["undtag noPaperLeft"],
    ],
    ["a paper that came since", { vist: ["a", "old"] }, ["papirer papersChanged"]],
    ["no papers shown", { vist: [] }, ["papirer papersChanged"]],
    ["a later day", { slut: { dag: "23", maaned: "2", aar: "2027" } }, ["slut dateLater"]],
    ["a day gone by", { slut: { dag: "21", maaned: "11", aar: "2026" } }, ["slut datePast"]],
    ["31 February", { slut: { dag: "31", maaned: "2", aar: "2027" } }, ["slut dateImpossible"]],
    ["2028", { slut: { dag: "1", maaned: "1", aar: "2028" } }, ["slut dateTooLate"]],
  ])("refuses %s", (_, change, expected) => expect(codes(change)).toEqual(expected));

  it("tells all that is wrong at once", () => {
    const slut = { dag: "", maaned: "", aar: "" };
    expect(codes({ slags: [], undtag: ["z"], slut })).toEqual([
      "slags kindMissing",
      "slut dateInvalid",
      "undtag paperUnknown",
    ]);
  });
});
