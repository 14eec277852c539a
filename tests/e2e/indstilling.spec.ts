import type { Page } from "@playwright/test";
import { logIn } from "./fixtures.ts";
import { expect, goTo, problems, reads, test } from "./journey.ts";

/** From the team's draft to the citizen's no, and back to the team with the citizen's words. */
const jens = "/sager/00000302-0000-4000-8000-000000000001";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("Jens does not agree with the team, and the team reads why before it writes again @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  await logIn(page, "Hanne Holmgaard", "erhverv");
  const citizen = await meet("Jens Demosen");
  await goTo(citizen, "Forslag");
  await reads(citizen, "Forslag i din sag");
  const before = await citizen.getByRole("heading", { name: /^Forslag nr\./ }).count();

  await page.goto(`${jens}/indstilling`);
  await page.getByRole("link", { name: /^(Skriv videre på kladden|Skriv en)/ }).click();
  await reads(page, "Kladde til indstilling", "Skal stå her, før I giver indstillingen.");
  const fields = page.getByRole("main").getByRole("textbox");
  await fields.first().fill("");
  await button(page, "Giv indstillingen").click();
  await expect(page.getByRole("alert")).toContainText("Udfyld:");
  for (const field of await fields.all()) await field.fill("Jens kan køre varer ud i 25 timer.");
  await button(page, "Giv indstillingen").click();
  await expect(page.getByRole("status")).toContainText("Borgeren kan læse den nu.");

  await goTo(citizen, "Forslag");
  await reads(citizen, "Forslag i din sag", "Det er et forslag og ikke svaret.");
  await expect(citizen.getByRole("heading", { name: /^Forslag nr\./ })).toHaveCount(before + 1);
  await button(citizen, "Send dit svar").click();
  await problems(citizen, "Vælg, om du er enig");
  await citizen.getByLabel("Nej, jeg er ikke enig").check();
  await button(citizen, "Send dit svar").click();
  await problems(citizen, "Skriv, hvad du ikke er enig i");
  await expect(citizen.getByLabel("Nej, jeg er ikke enig")).toBeChecked();
  await citizen.getByLabel("Med dine egne ord").fill("25 timer er for mange.");
  await button(citizen, "Send dit svar").click();
  await expect(citizen.getByRole("status")).toContainText("De ser på forslaget igen");
  await expect(button(citizen, "Send dit svar")).toHaveCount(0);

  await page.goto(`${jens}/indstilling`);
  await reads(page, "Indstilling", "Borgeren er ikke enig", "25 timer er for mange.");
  await page.getByRole("link", { name: "Skriv en ny indstilling" }).click();
  await reads(page, "Kladde til indstilling", "25 timer er for mange.");
});
