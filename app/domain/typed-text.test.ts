import { describe, expect, it } from "vitest";
import { typedLine, typedText } from "./typed-text.ts";

const between = (code: number) => `a${String.fromCodePoint(code)}b`;
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("what nobody sees is taken out", () => {
  it.each([
    ...[0x061c, 0x200e, 0x200f],
    ...range(0x202a, 0x202e),
    ...range(0x2066, 0x2069),
    ...range(0x00, 0x08),
    ...[0x0b, 0x0c],
    ...range(0x0e, 0x1f),
    ...range(0x7f, 0x9f),
  ])("%i", (code) => {
    expect(typedText(between(code))).toBe("ab");
    expect(typedLine(between(code)).replace(" ", "")).toBe("ab");
  });
});

it("keeps every letter, emoji of several parts, tabs and line breaks", () => {
  const words = "Åse Ærø شكرا תודה 👩‍👩‍👧 \u{1F3F4}\u{E0067}\n\n\tny linje";
  expect(typedText(words)).toBe(words);
});

it("makes one line break of what browsers send as two characters", () => {
  expect(typedText("a\r\nb\rc")).toBe("a\nb\nc");
});

it("keeps a name on one line", () => {
  expect(typedLine("Bente\r\nBorger\tB")).toBe("Bente Borger B");
});

it("does not let a name be read backwards", () => {
  expect(typedLine("Bente \u202Enesnaj")).toBe("Bente nesnaj");
});
