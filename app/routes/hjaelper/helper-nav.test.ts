import { expect, test } from "vitest";
import { sharedPages } from "./helper-nav.ts";

const id = "00000000-0000-4000-8000-000000000001";

test("a helper is led to what was shared and to nothing else", () => {
  const pages = sharedPages({ id, live: true, sections: ["visit", "sag", "afgoerelse"] });
  expect(pages.map((page) => page.href)).toEqual([
    `/hjaelper/${id}/afgoerelser`,
    `/hjaelper/${id}/hvem-har-set`,
  ]);
});

test("an access that is over leads nowhere", () => {
  expect(sharedPages({ id, live: false, sections: ["document"] })).toEqual([]);
});
