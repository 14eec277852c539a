import { describe, expect, it } from "vitest";
import { beskedFor } from "./besked.ts";

describe("what the address says happened", () => {
  it.each([
    ["givet", "givet", "givet"],
    ["indskraenket", "givet", "indskraenket"],
    ["afvist", "afvist", "afvist"],
    ["trukketTilbage", "trukketTilbage", "trukketTilbage"],
    ["givet", "trukketTilbage", null],
    ["trukketTilbage", "givet", null],
    ["udloebet", "udloebet", null],
    [null, "givet", null],
  ])("%s while the consent is %s: %s", (code, state, said) => {
    expect(beskedFor(code, state)).toBe(said);
  });
});
