import { describe, expect, it } from "vitest";
import { type Choices, checkDraft } from "./check-draft.ts";
import { type Draft, draftAddress, readDraft } from "./draft.schema.ts";

const paper = (type: string, authorityId: string, category: string) => ({
  id: `${type}-${authorityId}`,
  authorityId,
  type,
  category,
  title: type,
  dated: "2026-01-01",
  pages: 1,
});
const choices: Choices = {
  sources: [{ id: "doctor" }, { id: "kommune" }],
  recipients: [{ id: "doctor" }, { id: "kommune" }, { id: "region" }],
  purposes: [{ code: "laegefagligVurdering" }],
  papers: [
    paper("lae265", "doctor", "sundhed"),
    paper("moedereferat", "doctor", "social"),
    paper("cv", "kommune", "beskaeftigelse"),
  ],
  today: "2026-11-22",
};
const draft: Draft = {
  step: 3,
  fra: "doctor",
  til: "region",
  slags: ["lae265"],
  formaal: "laegefagligVurdering",
  slut: { dag: "1", maaned: "3", aar: "2027" },
  undtag: [],
};
const check = (change: Partial<Draft>) => checkDraft({ ...draft, ...change }, choices);
const codes = (change: Partial<Draft>) => {
  const { step, problems } = check(change);
  return [step, ...problems.map(({ field, code }) => `${field} ${code}`)];
};

describe("a draft of a consent", () => {
  it("becomes one when all is chosen; the categories follow from the papers", () => {
    expect(check({})).toEqual({
      step: 3,
      problems: [],
      documentTypes: ["lae265"],
      categories: ["sundhed"],
      validUntil: "2027-03-01",
      papers: [choices.papers[0]],
    });
    const both = check({ slags: ["moedereferat", "lae265", "lae265"] });
    expect(both.step === 3 && both.categories).toEqual(["sundhed", "social"]);
    expect(both.step === 3 && both.documentTypes).toEqual(["moedereferat", "lae265"]);
  });

  it("ends after three months when the address says nothing", () => {
    const proposed = check({ slut: undefined });
    expect(proposed.step === 3 && proposed.validUntil).toBe("2027-02-22");
  });

  it("asks nothing before its step", () => {
    expect(codes({ step: 1, fra: "", til: "" })).toEqual([1]);
    expect(codes({ step: 2, slags: [], formaal: "", slut: undefined })).toEqual([2]);
  });

  it.each([
    ["no source", { fra: "" }, [1, "fra sourceMissing"]],
    ["a source that holds nothing", { fra: "region" }, [1, "fra sourceMissing"]],
    ["an unknown recipient", { til: "nobody" }, [1, "til recipientMissing"]],
    ["the same party twice", { til: "doctor" }, [1, "til sameParty"]],
    ["no kind", { slags: [] }, [2, "slags kindMissing"]],
    ["a kind the source does not hold", { slags: ["lae265", "cv"] }, [2, "slags kindUnknown"]],
    ["no purpose", { formaal: "" }, [2, "formaal purposeMissing"]],
    ["an unknown purpose", { formaal: "alt" }, [2, "formaal purposeMissing"]],
    ["a day gone by", { slut: { dag: "21", maaned: "11", aar: "2026" } }, [2, "slut datePast"]],
    ["over 12 months", { slut: { dag: "23", maaned: "11", aar: "2027" } }, [2, "slut dateTooLate"]],
    ["no day at all", { slut: { dag: "x", maaned: "", aar: "" } }, [2, "slut dateInvalid"]],
  ])("stops at %s", (_, change, expected) => expect(codes(change)).toEqual(expected));
});

describe("the address of a draft", () => {
  it("brings the draft back", () => {
    const address = draftAddress(draft, 3);
    expect(readDraft(new URLSearchParams(address.split("?")[1]))).toEqual(draft);
  });

  it.each(["trin=9", "trin=", "", "trin=3.0"])("begins at step 1 with %o", (query) => {
    expect(readDraft(new URLSearchParams(query)).step).toBe(1);
  });

  it("forgets what is far too long", () => {
    expect(readDraft(new URLSearchParams(`fra=${"x".repeat(500)}`)).fra).toBe("");
  });
});
