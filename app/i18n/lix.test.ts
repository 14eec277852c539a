import { describe, expect, it } from "vitest";
import { countBlock, lix } from "./lix.ts";

describe("counting a block", () => {
  it.each([
    ["Du kan klage. Skriv til os.", 6, 2],
    ["Din plan", 2, 1],
    ["Mødet er den 6. marts kl. 10.30.", 7, 1],
    ["Det står i § 11 a, stk. 2. Du kan sige nej.", 11, 2],
    ["Du får 13.642,25 kr. om måneden, bl.a. til husleje.", 9, 1],
    ["Hvad sker der? Vi venter!", 5, 2],
    ["Første linje\nAnden linje", 4, 2],
    ["", 0, 0],
  ])("%s", (text, words, sentences) => {
    expect(countBlock(text)).toMatchObject({ words, sentences });
  });

  it("counts words of more than six letters, with Danish letters as letters", () => {
    expect(countBlock("sagen færdig afgørelse kommune").longWords).toBe(2);
  });
});

describe("lix", () => {
  it("is words per sentence plus the percentage of long words", () => {
    expect(lix(["Du kan klage over en afgørelse."])).toBeCloseTo(6 + 100 / 6);
  });

  it("lets headings and list items stop the breath", () => {
    expect(lix(["Din plan", "Din sag"])).toBe(2);
    expect(lix(["Din plan Din sag"])).toBe(4);
  });

  it("is 0 without words", () => {
    expect(lix([])).toBe(0);
  });

  it("rates officialese above what a citizen is asked to read", () => {
    const text =
      "Kommunalbestyrelsens afgørelse vedrørende rehabiliteringsforløbet meddeles skriftligt.";
    expect(lix([text])).toBeGreaterThan(30);
  });
});
