import { describe, expect, it } from "vitest";
import { maskCpr, parseCpr } from "./cpr.ts";

function birthDate(cpr: string): string {
  const parsed = parseCpr(cpr);
  return parsed.ok ? parsed.birthDate.toString() : parsed.code;
}

describe("parseCpr", () => {
  it("reads a fictitious number with day + 60", () => {
    const parsed = parseCpr("740371-1106");
    expect(parsed).toMatchObject({ ok: true, cpr: "740371-1106", fictitious: true });
    expect(birthDate("740371-1106")).toBe("1971-03-14");
  });

  it("reads the ten digits a broker sends", () => {
    expect(parseCpr("7403711106")).toMatchObject({ ok: true, cpr: "740371-1106" });
  });

  it("does not reject numbers that fail modulus 11", () => {
    const lastDigits = Array.from({ length: 11 }, (_, n) => String(1100 + n));
    for (const digits of lastDigits) expect(parseCpr(`740371-${digits}`).ok).toBe(true);
  });

  it.each([
    ["610100-0000", "1900-01-01"],
    ["610199-3999", "1999-01-01"],
    ["610136-4000", "2036-01-01"],
    ["610137-4000", "1937-01-01"],
    ["610157-5000", "2057-01-01"],
    ["610158-8000", "1858-01-01"],
    ["610136-9000", "2036-01-01"],
    ["610137-9000", "1937-01-01"],
    ["890200-4000", "2000-02-29"],
  ])("%s is born %s", (cpr, born) => {
    expect(birthDate(cpr)).toBe(born);
  });

  it.each([
    ["890200-0000", "cprNotADate"],
    ["920171-1106", "cprNotADate"],
    ["741371-1106", "cprNotADate"],
    ["600171-1106", "cprNotADate"],
    ["740371-110", "cprMalformed"],
    ["74037-11106", "cprMalformed"],
    ["", "cprMalformed"],
  ])("refuses %s with %s", (cpr, code) => {
    expect(birthDate(cpr)).toBe(code);
  });
});

describe("maskCpr", () => {
  it("hides the last four digits", () => {
    expect(maskCpr("740371-1106")).toBe("740371-••••");
  });

  it("hides everything of something it cannot read", () => {
    expect(maskCpr("740371")).toBe("••••••-••••");
  });
});
