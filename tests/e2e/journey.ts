import { type Browser, type Locator, type Page, test as playwright } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { accessible, test as base, consoleErrors, expect, logIn } from "./fixtures.ts";

export type Meet = (name: string, way?: "borger" | "erhverv") => Promise<Page>;

/** `meet` logs somebody else in, in a browser of their own, as big and with as little script. */
export const test = base.extend<{ meet: Meet }>({ meet: meeting });
export { expect };

/** The fixture of `meet`, for tests that stand on another portal than the worker's. */
export async function meeting(
  { browser, baseURL }: { browser: Browser; baseURL: string | undefined },
  use: (meet: Meet) => Promise<void>,
) {
  const met: { page: Page; name: string; errors: () => string[] }[] = [];
  await use(async (name, way) => {
    const page = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
    met.push({ page, name, errors: consoleErrors(page) });
    await logIn(page, name, way);
    return page;
  });
  for (const { page, name, errors } of met) {
    expect(errors(), `errors in the console of ${name}`).toEqual([]);
    await page.context().close();
  }
}

/** A step of a journey: the heading, the words that must be read there, and the page for everybody. */
export async function reads(page: Page, heading: string | RegExp, ...words: (string | RegExp)[]) {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  for (const one of words) await expect(page.getByRole("main")).toContainText(one);
  await accessible(page);
}

/** Goes by the menu, which is folded on a phone. */
export async function goTo(page: Page, label: string) {
  const menu = page.getByRole("navigation", { name: /^(Hovedmenu|Main menu)$/ });
  const fold = menu.getByText("Menu", { exact: true });
  if (await fold.isVisible()) await fold.click();
  await menu.getByRole("link", { name: label, exact: true }).click();
}

/** Goes by the menu of a case, which is folded on a phone. */
export async function goInCase(page: Page, label: string) {
  const menu = page.getByRole("navigation", { name: /^(Sagens sider|Pages of the case)$/ });
  await expect(menu).toBeVisible();
  const fold = menu.getByText(/^(Sagens sider|Pages of the case)$/);
  if (await fold.isVisible()) await fold.click();
  await menu.getByRole("link", { name: label, exact: true }).click();
}

/** Asks for an address by hand; the answer must be a refusal that says why. */
export async function isRefused(page: Page, path: string, why: string) {
  const response = await page.goto(path);
  expect(response?.status()).toBe(403);
  await reads(page, "Du har ikke adgang", why);
}

/** The lines of "Hvem har set" with all of these words. */
export function looks(page: Page, ...words: string[]): Locator {
  const lines = page.getByRole("main").getByRole("listitem");
  return words.reduce((found, hasText) => found.filter({ hasText }), lines);
}

/** A day counted from today in Copenhagen. */
export function dayFromToday(away: { months?: number; days?: number }): Temporal.PlainDate {
  return Temporal.Now.plainDateISO("Europe/Copenhagen").add(away);
}

/** A day as the portal writes it: "6. marts 2026". */
export function written(day: Temporal.PlainDate): string {
  const format = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(day.toString()));
}

/** Types a day into the three fields of a date. */
export async function typeDay(page: Page, { day, month, year }: Temporal.PlainDate) {
  await page.getByLabel("Dag", { exact: true }).fill(String(day));
  await page.getByLabel("Måned", { exact: true }).fill(String(month));
  await page.getByLabel("År", { exact: true }).fill(String(year));
}

/** The same where a page asks for several days: each group by its legend. */
export async function typeDays(
  page: Page,
  legend: string,
  { day, month, year }: Temporal.PlainDate,
) {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Dag", { exact: true }).fill(String(day));
  await group.getByLabel("Måned", { exact: true }).fill(String(month));
  await group.getByLabel("År", { exact: true }).fill(String(year));
}

/** What is wrong, said on top; where scripts run, the reader is already there. */
export async function problems(page: Page, ...messages: (string | RegExp)[]) {
  const summary = page.getByRole("alert").filter({ hasText: "Der er problemer" });
  await expect(summary.getByRole("listitem")).toHaveText(messages);
  await expect(page).toHaveTitle(/^Fejl: /);
  if (runsScripts()) await expect(summary).toBeFocused();
  await accessible(page);
}

export function runsScripts(): boolean {
  return playwright.info().project.use.javaScriptEnabled !== false;
}
