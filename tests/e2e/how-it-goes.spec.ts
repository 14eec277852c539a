import { accessible, expect, logIn, test } from "./fixtures.ts";
import { goInCase } from "./journey.ts";

// Scenario 5: what she says of how it goes, from 3 to 5 and on, and those who follow her case read it.
test("the citizen says how it goes, and both see it over time @nojs", async ({ page }) => {
  await logIn(page, "Liv Attrapsen");
  await page.goto("/arbejdsevne");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "På jobbet: 3 først, 5 nu." }),
  ).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Skriv, hvordan det går" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByRole("alert")).toContainText("Vælg et tal mindst ét sted");
  await accessible(page);
  await page.getByLabel("Hvordan går det på jobbet?").selectOption("7");
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(page.getByText("Dit svar er gemt")).toBeVisible();
  await expect(
    page.getByRole("paragraph").filter({ hasText: "På jobbet: 3 først, 7 nu." }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Skriv, hvordan det går" }).click();
  await expect(page.getByLabel("Hvordan går det på jobbet?")).toHaveValue("7");
  await page.getByLabel("Hvordan går det på jobbet?").selectOption("6");
  await page.getByRole("button", { name: "Gem" }).click();
  await expect(
    page.getByRole("paragraph").filter({ hasText: "På jobbet: 3 først, 6 nu." }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Log af" }).click();

  await logIn(page, "Maria Ravn", "erhverv");
  await page.goto("/sager");
  await page
    .getByRole("link", { name: /Liv Attrapsen/ })
    .first()
    .click();
  await goInCase(page, "Arbejdsevne");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "På jobbet: 3 først, 6 nu." }),
  ).toBeVisible();
  await accessible(page);
});
