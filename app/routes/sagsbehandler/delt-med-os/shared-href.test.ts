import { expect, it } from "vitest";
import { sagIn, sharedHref } from "./shared-href.ts";

const consent = "0000000c-0000-4000-8000-000000000001";
const sag = "00000002-0000-4000-8000-000000000001";

it.each([undefined, "papir"])("reads the case back from the address (%s)", (paper) => {
  const { pathname, search } = new URL(sharedHref(consent, sag, paper), "https://own.invalid");
  expect(pathname).toBe(`/delt-med-os/${consent}${paper ? `/papirer/${paper}` : ""}`);
  expect(sagIn(search)).toBe(sag);
});

it.each(["", "?sag=", "?sag=../log-af", "?sag=https://evil.example", `?sag=${sag}/x`])(
  "takes nothing but an id from %j",
  (search) => {
    expect(sagIn(search)).toBeUndefined();
  },
);
