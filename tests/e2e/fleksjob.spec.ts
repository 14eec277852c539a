import type { Page } from "@playwright/test";
import { logIn } from "./fixtures.ts";
import { dayFromToday, expect, looks, problems, reads, test, typeDay, written } from "./journey.ts";

/** From the jobformidler's draft through the citizen's choice to the workplace's yes, without a login. */
const noah = "/sager/00000202-0000-4000-8000-000000000001";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("Noah chooses what his workplace sees, says yes to just that, and sees them look @nojs", async ({
  page,
  meet,
  browser,
}) => {
  test.slow();
  const words = `Pakke varer, hold ${crypto.randomUUID().slice(0, 8)}`;
  await logIn(page, "Maria Ravn", "erhverv");
  await page.goto(`${noah}/fleksjobaftale/kladde`);
  await reads(page, "Kladde til fleksjobaftale", "4 effektive timer");
  await page.getByLabel("Timer om ugen på arbejdspladsen").fill("3");
  await button(page, "Send til borgeren").click();
  await expect(page.getByRole("alert")).toContainText("Timerne er færre end de effektive timer");
  await page.getByLabel("Timer om ugen på arbejdspladsen").fill("12");
  await page.getByLabel("Opgaver").fill(words);
  await page.getByLabel("Dag", { exact: true }).fill("1");
  await page.getByLabel("Måned", { exact: true }).fill("10");
  await page.getByLabel("År", { exact: true }).fill("2026");
  await page.getByLabel("Rolige omgivelser").check();
  await page.getByLabel("Faste rutiner").check();
  await button(page, "Send til borgeren").click();
  await expect(page.getByRole("status")).toContainText("Borgeren kan læse den og svare.");

  const citizen = await meet("Noah Prøvesen");
  await citizen.getByRole("link", { name: "Læs aftalen, og svar" }).click();
  await reads(citizen, "Aftalen om dit fleksjob", words);
  await citizen.getByLabel("Rolige omgivelser").check();
  await button(citizen, "Se det, de ser").click();
  await reads(citizen, "Aftalen om dit fleksjob", "Det her ser din arbejdsplads", words);
  await expect(citizen.getByRole("main")).toContainText("Rolige omgivelser");
  await expect(citizen.getByRole("main")).not.toContainText("Faste rutiner");
  await button(citizen, "Ja, det må de se, og jeg siger ja").click();
  await expect(citizen.getByRole("status")).toContainText("Du har sagt ja til aftalen");

  await page.goto(`${noah}/fleksjobaftale`);
  await button(page, "Lav et link").click();
  const link = await page.getByLabel("Linket", { exact: true }).inputValue();

  const employer = await (await browser.newContext()).newPage();
  await employer.goto(link);
  await expect(employer).toHaveURL(/\/aftale$/);
  await reads(employer, "Aftale om fleksjob", words, "Rolige omgivelser");
  await expect(employer.getByRole("main")).not.toContainText("Faste rutiner");
  await button(employer, "Nej, den passer ikke").click();
  await expect(employer.getByRole("alert")).toContainText("Skriv, hvad der skal være anderledes");
  await employer.getByLabel("Dit navn").fill("Susanne Lagermand");
  await button(employer, "Ja, aftalen passer").click();
  await reads(employer, "Tak, aftalen gælder nu");
  await employer.goto(link);
  await reads(employer, "Der er svaret på linket");
  await employer.context().close();

  await citizen.goto("/fleksjobaftale");
  await reads(citizen, "Aftalen om dit fleksjob", "Gælder nu", "af Susanne Lagermand");
  await citizen.goto("/hvem-har-set");
  await expect(
    looks(citizen, "Nørreby Engros", "Læste det i aftalen, du har sagt ja til at vise").first(),
  ).toBeVisible();
  await expect(looks(citizen, "Nørreby Engros", "Nægtet").first()).toBeVisible();

  await page.goto(`${noah}/fleksjobaftale`);
  await page.getByRole("link", { name: "Jobbet slutter" }).click();
  await reads(page, "Jobbet slutter", "Nørreby Engros");
  await typeDay(page, dayFromToday({ days: 400 }));
  await button(page, "Gem, at jobbet slutter").click();
  await problems(page, "Skriv, hvorfor jobbet slutter. Borgeren skal kunne læse det");
  await page.getByLabel("Hvorfor slutter det?").fill("Lageret flytter til en anden by.");
  await button(page, "Gem, at jobbet slutter").click();
  await problems(page, /^Dagen ligger før jobbet begyndte/);
  const last = dayFromToday({ days: 30 });
  await typeDay(page, last);
  await button(page, "Gem, at jobbet slutter").click();
  await expect(page.getByRole("status")).toContainText("Det er skrevet, at jobbet slutter.");
  await citizen.goto("/fleksjobaftale");
  await reads(
    citizen,
    "Aftalen om dit fleksjob",
    "Dit job slutter",
    "Lageret flytter til en anden by.",
  );
  await expect(citizen.getByRole("main")).toContainText(`Sidste dag er den ${written(last)}`);

  // The day was wrong: it is corrected, and what it said stays to be read.
  await page.getByRole("link", { name: "Ret dagen eller grunden" }).first().click();
  await reads(page, "Ret slutningen af jobbet", "Nørreby Engros");
  await button(page, "Gem rettelsen").click();
  await problems(page, "Det står der allerede. Skriv det, der skal være anderledes");
  const right = dayFromToday({ days: 20 });
  await typeDay(page, right);
  await button(page, "Gem rettelsen").click();
  await expect(page.getByRole("status")).toContainText("Det er rettet.");
  await citizen.goto("/fleksjobaftale");
  await reads(citizen, "Aftalen om dit fleksjob", "Det, der stod om slutningen, er rettet");
  await expect(citizen.getByRole("main")).toContainText(`Sidste dag er den ${written(right)}`);
  await citizen.getByText("Det stod der om slutningen før").click();
  await reads(citizen, "Aftalen om dit fleksjob", `Sidste dag var sat til den ${written(last)}`);
});
