import { setClock } from "./clock.ts";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { goInCase } from "./journey.ts";

// Scenario 1: what was assessed and what was agreed differ, and that must have its reason.
test("an assessment is published only whole, and then the citizen reads it", async ({ page }) => {
  await logIn(page, "Karin Testsen");
  await page.goto("/arbejdsevne");
  await expect(page.getByText("Kommunen har ikke vurderet det endnu")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Log af" }).click();

  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto("/sager");
  await page
    .getByRole("link", { name: /Karin Testsen/ })
    .first()
    .click();
  await goInCase(page, "Arbejdsevne");
  await expect(page.getByText("Borgeren kan ikke se kladden.")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Skriv videre på kladden" }).click();
  await accessible(page);
  await page.getByLabel("Kompenserende hjælp").fill("En stol og gode sko.");
  await page.getByRole("button", { name: "Offentliggør" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Skriv grunden til, at de aftalte timer ikke er som de");
  await expect(summary).toContainText("Arbejdsgiveren skal have været med");
  await expect(page.getByLabel("Kompenserende hjælp")).toHaveValue("En stol og gode sko.");
  await accessible(page);
  await page.getByLabel("Grund til forskel").fill("Ryggen kan ikke klare mere lige nu.");
  await page.getByLabel("Ja, arbejdsgiveren var med").check();
  await page.getByRole("button", { name: "Offentliggør" }).click();
  await expect(page.getByText("Vurderingen er offentliggjort.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Log af" }).click();

  await logIn(page, "Karin Testsen");
  await page.goto("/arbejdsevne");
  await expect(page.getByText("10 effektive timer om ugen", { exact: true })).toBeVisible();
  await expect(page.getByText("Ryggen kan ikke klare mere lige nu.")).toBeVisible();
  await expect(page.getByText("Din arbejdsgiver var med")).toBeVisible();
  await accessible(page);
  await page.goto("/hvem-har-set");
  await expect(page.getByText("Skrev om, hvad du kan på et job").first()).toBeVisible();
});

// Scenario 10: what the contract asks for goes against what the work must spare.
test("a task that does not fit is flagged, and what is impossible is told", async ({ page }) => {
  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto("/sager");
  await page
    .getByRole("link", { name: /Poul Fiktivsen/ })
    .first()
    .click();
  await goInCase(page, "Arbejdsevne");
  await page.getByRole("link", { name: "Skriv videre på kladden" }).click();
  await expect(page.getByText(/Træne holdet.*Vrid i kroppen/)).toBeVisible();
  await page.getByLabel("Timer om ugen").first().fill("38");
  await page.getByLabel("Arbejdsintensitet i procent").first().fill("101");
  await page.getByRole("button", { name: "Gem kladde" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Timerne kan højst være 37 om ugen");
  await expect(summary).toContainText("Intensiteten skal være et helt tal fra 1 til 100");
  await accessible(page);
  await page.getByLabel("Timer om ugen").first().fill("10");
  await page.getByLabel("Arbejdsintensitet i procent").first().fill("60");
  await page.getByLabel("Hvad er opgaven?").first().fill("Opsyn");
  await page.getByLabel("Vrid i kroppen").first().uncheck();
  await page.getByRole("button", { name: "Gem kladde" }).click();
  await expect(page.getByText("Kladden er gemt")).toBeVisible();
  await page.getByRole("link", { name: "Skriv videre på kladden" }).click();
  await expect(page.getByText(/Opgaven ".*" kræver/)).toHaveCount(0);
});

// Just after midnight in Copenhagen it is still yesterday where the process counts in UTC.
test("the day the form proposes can be saved, and a later one is told", async ({
  page,
  portal,
}) => {
  await setClock(portal, "now() + interval '1 day'");
  try {
    await logIn(page, "Hanne Holmgaard", "erhverv");
    await page.goto("/sager");
    await page
      .getByRole("link", { name: /Samira Skabelonsen/ })
      .first()
      .click();
    await goInCase(page, "Arbejdsevne");
    await page.getByRole("link", { name: /Skriv/ }).first().click();
    await page.getByRole("textbox", { name: "År" }).fill("2999");
    await page.getByRole("button", { name: "Gem kladde" }).click();
    await expect(page.getByRole("alert")).toContainText("Dagen ligger ude i fremtiden");
    await goInCase(page, "Arbejdsevne");
    await page.getByRole("link", { name: /Skriv/ }).first().click();
    await page.getByRole("button", { name: "Gem kladde" }).click();
    await expect(page.getByText("Kladden er gemt")).toBeVisible();
  } finally {
    await setClock(portal, "now()");
  }
});
