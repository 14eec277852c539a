import { expect, it } from "vitest";
import { currentHref } from "./navigation.tsx";

const items = ["/overblik", "/samtykker", "/samtykker/giv"].map((href) => ({ href, label: href }));

it.each([
  ["/samtykker", "/samtykker"],
  ["/samtykker/123", "/samtykker"],
  ["/samtykker/giv/trin-2", "/samtykker/giv"],
  ["/samtykkerne", null],
  ["/", null],
])("on %s marks %s", (pathname, href) => {
  expect(currentHref(items, pathname)).toBe(href);
});
