import { expect, it } from "vitest";
import { safeReturnPath } from "./safe-return-path.ts";

it.each(["/", "/samtykker", "/samtykker?side=2&x=a%20b", "/log-ind?retur=%2Fplan"])(
  "keeps %s",
  (path) => {
    expect(safeReturnPath(path)).toBe(path);
  },
);

it.each([
  "https://evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "javascript:alert(1)",
  "plan",
  "",
  null,
  undefined,
  42,
  `/${"x".repeat(2000)}`,
])("refuses %j", (path) => {
  expect(safeReturnPath(path, "/hjem")).toBe("/hjem");
});

it("drops a fragment", () => {
  expect(safeReturnPath("/plan#del")).toBe("/plan");
});
