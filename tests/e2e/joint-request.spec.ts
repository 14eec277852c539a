import { logIn } from "./fixtures.ts";
import { expect, problems, reads, test } from "./journey.ts";

/** Scenario 1, month 3: two ask for a new assessment together, and it is seen who has said yes. */
const jens = "/sager/00000302-0000-4000-8000-000000000001";

test("Jens asks, his workplace says yes through Maria, and takes part no longer when he regrets @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  const words = `Jeg kan køre længere nu, tur ${crypto.randomUUID().slice(0, 8)}`;
  await logIn(page, "Jens Demosen");
  await page.goto("/arbejdsevne/ny-vurdering");
  await reads(page, "Bed om en ny vurdering sammen");
  await page.getByRole("button", { name: "Send dit ja" }).click();
  await problems(page, "Skriv, hvad der er anderledes nu");
  await page.getByLabel("Hvad er anderledes nu?").fill(words);
  await page.getByRole("button", { name: "Send dit ja" }).click();
  await expect(page.getByRole("status")).toContainText("Dit ja er sendt");
  await reads(page, "Bed om en ny vurdering sammen", words, "Har ikke svaret endnu");

  const maria = await meet("Maria Ravn", "erhverv");
  await maria.goto(`${jens}/arbejdsevne`);
  await maria.getByRole("link", { name: "Fælles anmodning om ny vurdering" }).click();
  await reads(maria, "Fælles anmodning om ny vurdering", words, "Venter på det andet ja");
  await maria.getByRole("button", { name: "Skriv ja" }).click();
  await problems(maria, "Vælg, hvem der siger ja");
  await maria.getByLabel("Arbejdspladsen", { exact: true }).check();
  await maria.getByRole("button", { name: "Skriv ja" }).click();
  await problems(maria, "Skriv, hvem på arbejdspladsen der sagde ja");
  await maria.getByLabel("Navn på den, der sagde ja").fill("Bo Vognmand, Nørreby Bud");
  await maria.getByRole("button", { name: "Skriv ja" }).click();
  await expect(maria.getByRole("status")).toContainText("Ja er skrevet");

  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.goto(`${jens}/arbejdsevne`);
  await reads(hanne, "Arbejdsevne", "Begge har sagt ja", words, "Bo Vognmand, Nørreby Bud");
  await expect(hanne.getByRole("link", { name: "Fælles anmodning" })).toHaveCount(0);

  await page.goto("/arbejdsevne");
  await reads(page, "Det kan du på et job", "Begge har sagt ja", "Skrevet af Maria Ravn");
  await page.getByRole("link", { name: "Læs og svar" }).click();
  await page.getByRole("button", { name: "Tag dit ja tilbage" }).click();
  await page.getByLabel("Vil du sige hvorfor?").fill("Jeg vil vente til foråret.");
  await page.getByRole("button", { name: "Tag dit ja tilbage nu" }).click();
  await expect(page.getByRole("status")).toContainText("Dit svar er sendt");
  await reads(page, "Bed om en ny vurdering sammen", "Anmodningen er slut");
});
