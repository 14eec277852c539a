import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { consoleErrors } from "../e2e/fixtures.ts";
import { runCommand } from "./command.ts";

test.describe.configure({ timeout: 300_000 });

const source = (path: string) => join(import.meta.dirname, "../..", path);
/** Saved without a change: the watchers see it, the build's hash does not. */
const save = (path: string) => utimesSync(source(path), new Date(), new Date());

test("npm run dev serves pages from their sources, and again when one is saved", async ({
  browser,
}) => {
  const portal = await runCommand("dev");
  const page = await browser.newPage({ baseURL: portal.origin });
  page.setDefaultTimeout(60_000);
  const errors = consoleErrors(page);
  try {
    const front = await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Scripts are held to the nonce here too; only styles and Vite's socket are let in.
    const csp = front?.headers()["content-security-policy"] ?? "";
    expect(csp).toMatch(/script-src 'nonce-[\w+/=-]{22,}' 'strict-dynamic';/);
    expect(csp).toContain("style-src 'self' 'unsafe-inline';");
    expect(csp).toContain("connect-src 'self' ws://localhost:*;");
    const styled = page.locator("body");
    await expect(styled).toHaveCSS("font-family", /^Plex/);

    // A page for reading is loaded again.
    const socket = page.waitForEvent("websocket");
    await page.goto("/privatliv");
    await (await socket).waitForEvent("framereceived");
    const again = page.waitForEvent("framenavigated");
    save("app/routes/offentlig/privatliv/page.tsx");
    await again;

    // One that hydrates is taken over by the framework.
    await page.goto("/log-ind?vej=borger");
    await page.getByRole("button", { name: "Karin Testsen" }).click();
    await page.goto("/beskeder");
    const form = page.locator("main form");
    await expect
      .poll(
        () => form.evaluate((one) => Object.keys(one).some((key) => key.startsWith("__react"))),
        { timeout: 60_000 },
      )
      .toBe(true);
    expect(errors()).toEqual([]);
  } finally {
    await page.close();
    portal.interrupt();
    expect(await portal.ended).toBe(0);
    await portal.remove();
  }
});
