import { describe, expect, it } from "vitest";
import { readConsentForm, readHandling } from "./consent-form.schema.ts";

const id = "00000101-0000-4000-8000-00000000000a";
const form = (pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

describe("a form about a consent", () => {
  it("reads kinds, papers and the last day", () => {
    const sent = form([
      ["slags", "lae265"],
      ["slags", "cv"],
      ["undtag", id.toUpperCase()],
      ["vist", id],
      ["slut.dag", " 1 "],
      ["slut.maaned", "2"],
      ["slut.aar", "2027"],
      ["ord", "00ff"],
    ]);
    expect(readConsentForm(sent)).toEqual({
      wellFormed: true,
      values: {
        slags: ["lae265", "cv"],
        undtag: [id],
        vist: [id],
        slut: { dag: "1", maaned: "2", aar: "2027" },
        ord: "00ff",
      },
    });
  });

  it("keeps the rest when a paper is no id", () => {
    const sent = form([
      ["slags", "lae265"],
      ["undtag", id],
      ["vist", "' or 1=1"],
      ["slut.dag", "7"],
    ]);
    const { wellFormed, values } = readConsentForm(sent);
    expect(wellFormed).toBe(false);
    expect(values).toEqual({
      slags: ["lae265"],
      undtag: [id],
      vist: [],
      slut: { dag: "7", maaned: "", aar: "" },
      ord: "",
    });
  });

  it.each([["ja"], ["nej"], ["indskraenk"], ["tilbage"]])("knows the button %s", (handling) => {
    expect(readHandling(form([["handling", handling]]))).toBe(handling);
  });

  it("knows no other button", () => {
    expect(readHandling(form([["handling", "givet"]]))).toBeUndefined();
    expect(readHandling(form([]))).toBeUndefined();
  });
});
