import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { openPortal, type Portal, type PortalConfig } from "../portal.ts";

/** `page` fails the test on any error in the console, so that a blocked script cannot pass unseen. */
export const watched = base.extend({
  page: async ({ page }, use) => {
    const errors = consoleErrors(page);
    await use(page);
    expect(errors(), "errors in the browser's console").toEqual([]);
  },
});

/** `portal` is one running portal per worker. */
export const test = watched.extend<object, { portal: Portal; portalConfig: PortalConfig }>({
  /** What a file of tests wants otherwise: `test.use({ portalConfig: … })`. */
  portalConfig: [{}, { scope: "worker", option: true }],
  portal: [
    async ({ portalConfig }, use, worker) => {
      const portal = await openPortal(`e2e_${worker.workerIndex}`, portalConfig);
      await use(portal);
      await portal.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.origin),
});
export { expect };

/** Listens from now on; answers what the browser has complained about since. */
export function consoleErrors(page: Page): () => string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    // A page that answers 4xx on purpose is reported by the browser as a failed load of itself; a
    // hydrated one asks for its data alone.
    const asked = message.location().url.replace(/\.data(?=\?|$)/, "");
    if (message.text().startsWith("Failed to load resource") && asked === page.url()) return;
    errors.push(message.text());
  });
  return () => errors;
}

/** Logs in through the demo MitID, as a person would. */
export async function logIn(page: Page, name: string, way: "borger" | "erhverv" = "borger") {
  await page.goto(`/log-ind?vej=${way}`);
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("button", { name: /^(Log af|Log out)$/ })).toBeVisible();
}

/**
 * Every step of a journey ends here: one h1, and no accessibility violation (WCAG 2.2 AA). axe is a
 * script itself, so with JavaScript off only the heading is asked for: the same page is examined by
 * the same journey with JavaScript on.
 */
export async function accessible(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual(
    [],
  );
}
