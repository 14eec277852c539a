import { describe, expect, it } from "vitest";
import { canonical, readCanonical, readJson } from "./json.ts";

describe("canonical", () => {
  // RFC 8785 § 3.2.3: the order is that of UTF-16 code units, not of letters.
  it("sorts and spells as RFC 8785 does", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const text = canonical(Object.fromEntries(keys.map((key) => [key, 1])));
    expect(text).toBe(
      '{"\\r":1,"1":1,"\u0080":1,"\u00f6":1,"\u20ac":1,"\ud83d\ude00":1,"\ufb33":1}',
    );
  });

  it.each([
    ['{"a":[1,true,null,"\\u001f\\"ø"]}', true],
    ['{"b":1,"a":1}', false],
    ['{"a": 1}', false],
    ['{"a":1}\n', false],
    ["[-0]", false],
  ])("%s", (text, is) => {
    expect(readCanonical(text) !== undefined).toBe(is);
  });
});

describe("hostile JSON", () => {
  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ['{"a":1,}', "not-json"],
    ["[1 2]", "not-json"],
    ["[01]", "not-json"],
    ["[.5]", "not-json"],
    ["NaN", "not-json"],
    ["'a'", "not-json"],
    ['{"a":1}{}', "not-json"],
    ['"a\nb"', "not-json"],
    ['"a', "not-json"],
    ['"\\', "not-json"],
    ["{a:1}", "not-json"],
    ['{"a":1,"a":2}', "duplicate-key"],
    ['{"a":1,"\\u0061":2}', "odd-text"],
    ['{"__proto__":1,"__proto__":2}', "duplicate-key"],
    ['"\\/"', "odd-text"],
    ['"\\ud800"', "odd-text"],
    ["[1e400]", "odd-number"],
    ["[1.0]", "odd-number"],
    ["[0.1]", "odd-number"],
    ["[9007199254740993]", "odd-number"],
    [`[${"9".repeat(400_000)}]`, "odd-number"],
    ["[".repeat(500_000), "too-deep"],
    ['{"a":'.repeat(100_000), "too-deep"],
  ])("%.40s is %s", (text, fault) => {
    expect(readJson(text)).toEqual({ fault });
  });

  it("keeps a prototype's name as a key like any other", () => {
    const read = readJson('{"__proto__":{"polluted":1}}');
    expect("value" in read && Object.keys(read.value ?? {})).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
