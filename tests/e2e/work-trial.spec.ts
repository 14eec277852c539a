import type { Page } from "@playwright/test";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { goInCase } from "./journey.ts";

const day = async (page: Page, legend: string, iso: string) => {
  const [year = "", month = "", date = ""] = iso.split("-");
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Dag").fill(date);
  await group.getByLabel("Måned").fill(month);
  await group.getByLabel("År").fill(year);
};

// Scenario 1: what she tried stands where one reads what she can do, in words she can read.
test("a trial is agreed, cannot lie over another, ends, and the citizen reads it @nojs", async ({
  page,
}) => {
  await logIn(page, "Maria Ravn", "erhverv");
  await page.goto("/sager");
  await page
    .getByRole("link", { name: /Karin Testsen/ })
    .first()
    .click();
  await goInCase(page, "Arbejdsevne");
  await expect(page.getByText("Mødte 45 af 48 dage")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Aftal en arbejdsprøvning" }).click();
  await accessible(page);
  await page.getByLabel("En virksomhed").check();
  await page.getByLabel("Stedets navn").fill("Nørreby Bibliotek");
  await day(page, "Første dag", "2026-06-19");
  await day(page, "Sidste dag", "2026-06-18");
  await page.getByLabel("Timer om ugen").fill("38");
  await page.getByLabel("Hvad skal det vise?").fill("Om du kan sidde og sortere bøger.");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Den sidste dag ligger før den første");
  await day(page, "Sidste dag", "2026-06-26");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  await expect(summary).toContainText("Timerne er mere end en fuld uge");
  await page.getByLabel("Timer om ugen").fill("7,5");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  await expect(summary).toContainText("Borgeren er i en anden arbejdsprøvning nogle af dagene");
  await expect(page.getByLabel("Stedets navn")).toHaveValue("Nørreby Bibliotek");
  await accessible(page);
  await day(page, "Første dag", "2026-06-22");
  await page.getByRole("button", { name: "Gem aftalen" }).click();
  await expect(page.getByText("Arbejdsprøvningen er aftalt.")).toBeVisible();
  await page.getByRole("link", { name: "Ret, afslut eller aflys" }).click();
  await accessible(page);
  await page.getByLabel("Hvor mange dage var aftalt?").fill("5");
  await page.getByLabel("Hvor mange dage mødte borgeren?").fill("6");
  await page.getByLabel("Arbejdsintensitet i procent").fill("101");
  await page.getByRole("button", { name: "Afslut arbejdsprøvningen" }).click();
  await expect(summary).toContainText("Borgeren kan ikke have mødt flere dage");
  await expect(summary).toContainText("Intensiteten skal være et helt tal fra 1 til 100");
  await page.getByLabel("Hvor mange dage mødte borgeren?").fill("4");
  await page.getByLabel("Arbejdsintensitet i procent").fill("60");
  await page.getByLabel("Hvad viste det?").fill("Du kan sidde en time ad gangen.");
  await page.getByRole("button", { name: "Afslut arbejdsprøvningen" }).click();
  await expect(page.getByText("Arbejdsprøvningen er slut.")).toBeVisible();
  await page.getByRole("button", { name: "Log af" }).click();

  await logIn(page, "Karin Testsen");
  await page.goto("/arbejdsevne");
  await expect(page.getByRole("heading", { name: "Det har du prøvet" })).toBeVisible();
  await expect(page.getByText("7,5 timer med 60 % er 4,5 effektive timer om ugen.")).toBeVisible();
  await expect(page.getByText("Du kan sidde en time ad gangen.")).toBeVisible();
  await accessible(page);
  await page.goto("/hvem-har-set");
  await expect(page.getByText("Skrev om et job, du prøver").first()).toBeVisible();
});
