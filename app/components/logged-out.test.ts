import { describe, expect, it } from "vitest";
import { isOwnPath, readLoggedOut, readUnsent } from "./logged-out.ts";

describe("where kept words may be sent", () => {
  it.each(["/beskeder", "/beskeder?side=2", "/", "/samtykker/1/svar"])("%s is ours", (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each([
    "//evil.example/x",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "beskeder",
    "/\t/evil.example",
    "/.//evil.example",
    "",
    null,
    7,
  ])("%j is not", (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});

describe("the data of a 401", () => {
  const fields = [{ name: "tekst", value: "Hej" }];

  it("keeps the fields and the way to log in", () => {
    const thrown = { loggedOut: { way: "borger", action: "/beskeder", fields } };
    expect(readLoggedOut(thrown)).toEqual({ way: "borger", action: "/beskeder", fields });
  });

  it("keeps the words but not an address elsewhere", () => {
    const thrown = { loggedOut: { way: "borger", action: "//evil.example", fields } };
    expect(readLoggedOut(thrown)).toEqual({ way: "borger", action: null, fields });
  });

  it.each([null, undefined, "x", {}, { loggedOut: { way: "root", fields } }])(
    "ignores %j",
    (thrown) => {
      expect(readLoggedOut(thrown)).toBeUndefined();
    },
  );
});

it("keeps what came while the database was away, and trusts no foreign address", () => {
  const fields = [{ name: "tekst", value: "Hej" }];
  expect(readUnsent({ unsent: { action: "/beskeder", fields } })).toEqual({
    ...{ action: "/beskeder", fields },
  });
  expect(readUnsent({ unsent: { action: "//evil.example", fields } })?.action).toBeNull();
  expect(readUnsent(null)).toBeUndefined();
});
