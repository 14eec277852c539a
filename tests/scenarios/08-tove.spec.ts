import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { problems, reads } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const decision = "/afgoerelser/00000807-0000-4000-8000-000000000001";
const decisions = "/sager/00000802-0000-4000-8000-000000000001/afgoerelser";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("8. Tove complains on the last evening, and the decision goes back to the municipality", async ({
  world,
  page,
  meet,
}) => {
  await test.step("6 March: the decision is there, and says why the deadline is after Easter", async () => {
    await world.itIs("2026-03-06T14:00+01:00");
    await comesBack(page, "Tove Testrup");
    await page.goto(decision);
    const title = "Dine timer i fleksjob hos Nørreby Revision";
    await reads(page, title, "9 effektive timer", "7. april 2026", "langfredag");
  });

  const words = page.getByLabel("Det er jeg uenig i");
  await test.step("7 April: a draft is hers alone, and outlives the log-out", async () => {
    await world.itIs("2026-04-07T20:00+02:00");
    await comesBack(page, "Tove Testrup");
    await reads(page, "Det sker i din sag", "Den er ikke sendt endnu.", "7. april 2026 (i dag)");
    await page.goto(decision);
    await page.getByRole("link", { name: "Skriv videre på din klage" }).click();
    await reads(page, "Din klage", "Du kan klage til og med den 7. april 2026");
    await words.fill("");
    await button(page, "Send klagen").click();
    await problems(page, "Skriv, hvad du er uenig i");
    await words.fill("I skrev 10 timer efter min praktik.");
    await button(page, "Gem kladde").click();
    await told(page, "Kladden er gemt");
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(decisions);
    await reads(anders, /^Afgørelser/, "Dine timer i fleksjob");
    await expect(anders.getByRole("link", { name: /^Klage over/ })).toHaveCount(0);
  });

  await test.step("23.50 the same evening is in time", async () => {
    await world.itIs("2026-04-07T23:50+02:00");
    await comesBack(page, "Tove Testrup");
    await page.goto(`${decision}/klage`);
    await expect(words).toHaveValue("I skrev 10 timer efter min praktik.");
    await button(page, "Send klagen").click();
    await told(page, "Din klage er sendt");
    await reads(page, "Din klage", "7. april 2026 kl. 23.50", "Den kom til tiden.", "5. maj 2026");
  });

  await test.step("the municipality keeps its decision within four weeks, and sends it on", async () => {
    await world.itIs("2026-05-05T11:00+02:00");
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(decisions);
    await anders.getByRole("link", { name: /^Klage over: Dine timer/ }).click();
    await reads(anders, "Klage", "I skrev 10 timer efter min praktik.", "senest den 5. maj 2026");
    await anders.getByLabel("Fastholdt").check();
    await anders.getByLabel("Begrundelse").fill("Arbejdsgiveren har tilbudt 9 timer.");
    await button(anders, "Gem genvurderingen").click();
    await told(anders, "Det er gemt");
    await button(anders, "Send til Ankestyrelsen").click();
    await told(anders, "Det er gemt");
    await comesBack(page, "Tove Testrup");
    await reads(page, "Det sker i din sag", "Ankestyrelsen har klagen.");
    await page.getByRole("link", { name: "Se din klage" }).click();
    await reads(page, "Din klage", "Kommunen holder fast i sit svar.", "Ankestyrelsen har klagen.");
    await page.goto("/afgoerelser");
    await reads(page, "Svar fra kommunen", "Kommunen holder fast i sit svar.");
    await page.goto(decision);
    await reads(page, /./, "Du har klaget over svaret", "Kommunen holder fast i sit svar.");
  });

  await test.step("Ankestyrelsen sends it back, and all of it can be proved", async () => {
    await world.itIs("2026-09-01T10:00+02:00");
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(decisions);
    await anders.getByRole("link", { name: /^Klage over: Dine timer/ }).click();
    await anders.getByLabel("Hjemvist").check();
    await anders.getByLabel("Hvad skrev Ankestyrelsen, kort?").fill("Kommunen mangler et papir.");
    await anders.getByLabel("Dag", { exact: true }).fill("31");
    await anders.getByLabel("Måned", { exact: true }).fill("8");
    await anders.getByLabel("År", { exact: true }).fill("2026");
    await button(anders, "Gem udfaldet").click();
    await told(anders, "Det er gemt");

    await comesBack(page, "Tove Testrup");
    await page.goto(`${decision}/klage`);
    await reads(page, "Din klage", "Sagen går tilbage til kommunen.", "Kommunen mangler et papir.");
    const files: string[] = [];
    for (const link of await page.getByRole("link", { name: /^Hent kvittering/ }).all()) {
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      files.push(readFileSync(await download.path(), "utf8"));
    }
    expect(files).toHaveLength(4);
    for (const [at, file] of files.entries()) {
      const buffer = Buffer.from(file);
      await page.goto("/kvittering");
      await page
        .getByLabel("Vælg din kvittering")
        .setInputFiles({ name: `${at}.json`, mimeType: "application/json", buffer });
      await expect(page.locator("[data-status]")).toHaveText("Kvitteringen passer.");
    }
  });
});
