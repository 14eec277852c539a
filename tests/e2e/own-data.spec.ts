import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readZip } from "../zip/read-zip.ts";
import { logIn } from "./fixtures.ts";
import { expect, problems, reads, test } from "./journey.ts";

async function fetchCase(page: Page) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hent min sag" }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), zip: readZip(await readFile(await file.path())) };
}

test("Karin takes her case home, all of it or a part @nojs", async ({ page }) => {
  await logIn(page, "Karin Testsen");
  await page.getByRole("contentinfo").getByRole("link", { name: "Hent din sag" }).click();
  await reads(page, "Hent din sag", "Alt er valgt.", "Pas på filen");
  const { name, zip } = await fetchCase(page);
  expect(name).toBe("min-sag.zip");
  expect(zip.get("README.txt")?.toString()).toContain("Hentet af Karin Testsen den ");
  expect([...zip.keys()]).toContain("plan/plan.pdf");

  for (const part of await page.getByRole("checkbox").all()) await part.uncheck();
  await page.getByRole("button", { name: "Hent min sag" }).click();
  await problems(page, "Vælg noget, du vil hente");
  await page.getByLabel("Beskeder").check();
  const { zip: some } = await fetchCase(page);
  expect([...some.keys()]).toEqual([
    "README.txt",
    "beskeder/beskeder.json",
    "beskeder/beskeder.pdf",
  ]);

  await page.goto("/hvem-har-set?egne=1");
  await expect(page.getByRole("main")).toContainText("Hentede din sag som en fil");
});

test("who reads in English is told in English what the files are", async ({ page }) => {
  await logIn(page, "Samira Skabelonsen");
  await page.goto("/mine-data");
  const language = page.getByRole("button", { name: "Read this page in English" });
  if (await language.isVisible()) await language.click();
  await reads(page, "Fetch your case", "Everything is chosen.");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Fetch my case" }).click();
  const zip = readZip(await readFile(await (await coming).path()));
  expect(zip.get("README.txt")?.toString()).toContain("The plan as a letter.");
});
