import { describe, expect, it } from "vitest";
import { lix } from "../../i18n/lix.ts";
import {
  type ConsentTerms,
  composeConsentText,
  consequenceIn,
  languageOfWords,
  linesOfWords,
  standardConsequence,
  textVersionIn,
} from "./compose-consent-text.ts";

const terms: ConsentTerms = {
  source: "Lægehuset",
  recipient: "Regionen",
  kinds: [{ da: "Lægeattest (LÆ 265)", en: "Medical certificate (LÆ 265)" }],
  categories: ["sundhed"],
  purpose: { da: "At vurdere, hvad du kan", en: "To assess what you can do" },
  sag: { sagsnummer: "NK-1", authority: "Nørreby Kommune" },
  today: "2026-11-22",
  validFrom: "2026-11-22",
  validUntil: "2027-02-22",
  papers: [{ title: "LÆ 265", dated: "2026-10-05", pages: 3 }],
  excepted: [{ title: "Om søvn", dated: "2026-09-01", pages: 1 }],
};

describe("the words a citizen says yes to", () => {
  it("name both parties, every paper, the purpose, the case and the end", () => {
    expect(composeConsentText(terms, "da").split("\n")).toEqual([
      "Du siger ja til, at Regionen må hente papirer om dig fra Lægehuset.",
      "Slags papirer: Lægeattest (LÆ 265).",
      "De handler om: Helbred.",
      "I dag, 22. november 2026, er det dette papir:",
      "– LÆ 265, 5. oktober 2026, 3 sider",
      "Det må Regionen ikke hente:",
      "– Om søvn, 1. september 2026, 1 side",
      "Kommer der nye papirer af samme slags, må de også hentes, indtil samtykket slutter.",
      "De må kun bruges til én ting: at vurdere, hvad du kan.",
      "Det er til din sag NK-1 hos Nørreby Kommune.",
      "Dit ja gælder fra 22. november 2026 til og med 22. februar 2027.",
      "Du kan trække dit ja tilbage når som helst. Så kan Regionen ikke hente mere. Det, de har hentet, har de stadig.",
    ]);
  });

  it("say so when there is no such paper today, and list no exceptions when there are none", () => {
    const text = composeConsentText({ ...terms, papers: [], excepted: [] }, "da");
    expect(text).toContain("er der ingen papirer af den slags.");
    expect(text).not.toContain("ikke hente:");
    expect(text).not.toContain("– ");
  });

  it("are in English for who reads English, and read at LIX 30 or easier in Danish", () => {
    const english = composeConsentText(terms, "en");
    expect(english).toContain("You say yes to Regionen fetching papers about you from Lægehuset.");
    expect(english).toContain("They are about: Health.");
    expect(lix(composeConsentText(terms, "da").split("\n"))).toBeLessThanOrEqual(30);
  });

  it("come back as paragraphs with their lists", () => {
    const blocks = linesOfWords(composeConsentText(terms, "da"));
    expect(blocks[3]).toEqual({
      text: "I dag, 22. november 2026, er det dette papir:",
      items: ["LÆ 265, 5. oktober 2026, 3 sider"],
    });
    expect(blocks).toHaveLength(10);
  });
});

describe("version and language", () => {
  it("stand together with the words", () => {
    expect(languageOfWords(textVersionIn("en"))).toBe("en");
    expect(languageOfWords(textVersionIn("da"))).toBe("da");
    expect(languageOfWords(null)).toBe("da");
  });

  it("translate our own words on a no, and leave a caseworker's as they are", () => {
    expect(consequenceIn(standardConsequence("da"), "en").text).toBe(standardConsequence("en"));
    expect(consequenceIn("Sagen tager længere tid.", "en")).toEqual({
      text: "Sagen tager længere tid.",
      lang: "da",
    });
  });
});
