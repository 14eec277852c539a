import { expect, it } from "vitest";
import { looksHref, looksWish } from "./looks-wish.ts";

const read = (query: string) => looksWish(new URLSearchParams(query));
const ID = "0000000a-0000-4000-8000-000000000001";

it("reads what it writes", () => {
  const wish = { show: "afvist", authority: ID, own: true, page: 3 } as const;
  expect(read(looksHref("/x", wish).slice("/x?".length))).toEqual(wish);
  expect(looksHref("/x", read(""))).toBe("/x");
});

it.each([
  "side=0",
  "side=-1",
  "side=1e9",
  "side=99999999",
  "side=x",
  "myndighed=1'--",
  "egne=ja",
  "vis=alt",
  "vis=",
])("ignores %s", (query) => {
  expect(read(query)).toEqual({ show: undefined, authority: undefined, own: false, page: 1 });
});
