import { logIn } from "./fixtures.ts";
import { dayFromToday, expect, problems, reads, test, typeDay, written } from "./journey.ts";

/** A talk is written down once it was held, is read by the citizen, and can be struck out. */
const emil = "/sager/00000902-0000-4000-8000-000000000001/arbejdsevne";

test("Maria writes down a talk with Emil, not before it was held, and strikes out a mistake @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  const words = `Vi mødes igen, gang ${crypto.randomUUID().slice(0, 8)}`;
  const held = dayFromToday({ days: -1 });
  await logIn(page, "Maria Ravn", "erhverv");
  await page.goto(emil);
  await page.getByRole("link", { name: "Skriv en samtale" }).click();
  await reads(page, "Opfølgning");
  await typeDay(page, dayFromToday({ days: 1 }));
  await page.getByRole("button", { name: "Gem samtalen" }).click();
  await problems(page, "Vælg, hvor det var", "Skriv, hvem der var med", "Skriv, hvad I aftalte");
  await page.getByLabel("På arbejdspladsen").check();
  await page.getByLabel("Hvem var med?").fill("Emil og Maria");
  await page.getByLabel("Hvad aftalte I?").fill(words);
  await page.getByRole("button", { name: "Gem samtalen" }).click();
  await problems(page, "Dagen er ikke kommet endnu. Skriv samtalen, når den er holdt");
  await typeDay(page, held);
  await page.getByRole("button", { name: "Gem samtalen" }).click();
  await expect(page.getByRole("status")).toContainText("Samtalen er gemt");

  const citizen = await meet("Emil Prototypsen");
  await citizen.goto("/arbejdsevne");
  const when = `Samtale den ${written(held)} på arbejdspladsen`;
  await reads(citizen, "Det kan du på et job", "Opfølgning i jobbet", when, words);

  // What is about the case stands beside the plan.
  const about = `Vi tager planen igen, gang ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Samtale om sagen").check();
  await typeDay(page, held);
  await page.getByLabel("På telefon eller video").check();
  await page.getByLabel("Hvem var med?").fill("Emil og Maria");
  await page.getByLabel("Hvad aftalte I?").fill(about);
  await page.getByRole("button", { name: "Gem samtalen" }).click();
  await expect(page.getByRole("status")).toContainText("Samtalen er gemt");
  await citizen.goto("/plan");
  const spoken = `Samtale om sagen den ${written(held)} på telefon`;
  await reads(citizen, "Din plan", "Samtaler om din sag", spoken, about);
  await citizen.goto("/arbejdsevne");
  await expect(citizen.getByRole("main")).not.toContainText(about);

  await page.getByText("Ret en fejl").click();
  const mistake = `slet Samtale om sagen ${written(held)}`;
  await page.getByRole("button", { name: mistake }).click();
  await expect(page.getByRole("status")).toContainText("Samtalen er slettet");
  await page.getByText("Ret en fejl").click();
  await page.getByRole("button", { name: `slet Samtale ${written(held)}` }).click();
  await expect(page.getByRole("status")).toContainText("Samtalen er slettet");
  await citizen.reload();
  await expect(citizen.getByRole("main")).toContainText("Slettet: Den var skrevet ved en fejl.");
  await expect(citizen.getByRole("main")).not.toContainText(words);
});
