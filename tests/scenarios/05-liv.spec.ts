import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { problems, reads, typeDay } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const liv = "/sager/00000502-0000-4000-8000-000000000001/arbejdsevne";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
/** A counter of the follow-ups, by its name. */
const counter = (page: Page, name: string) =>
  page.getByRole("definition").and(page.locator(`dt:text-is("${name}") + dd`));

async function held(maria: Page, on: string, what: string) {
  await maria.goto(`${liv}/opfoelgning`);
  await maria.getByLabel(what, { exact: true }).check();
  await typeDay(maria, Temporal.PlainDate.from(on));
  await maria.getByLabel("På arbejdspladsen").check();
  await maria.getByLabel("Hvem var med?").fill("Liv, Anna Dam og Maria");
  await maria.getByLabel("Hvad aftalte I?").fill("Liv bliver på 5 timer i vinter.");
  await button(maria, "Gem samtalen").click();
}

test("5. Liv's small capacity is reasoned, and her follow-ups are counted to the end", async ({
  world,
  page,
  meet,
}) => {
  await test.step("2½ hours assessed and 5 agreed: both reasons are demanded", async () => {
    await world.itIs("2026-11-30T09:00+01:00");
    const hanne = await meet("Hanne Holmgaard", "erhverv");
    await hanne.goto(`${liv}/vurdering`);
    await hanne.getByLabel("Hvad er opgaven?").first().fill("Sætte bøger på plads");
    await hanne.getByLabel("Timer om ugen").first().fill("5");
    await hanne.getByLabel("Arbejdsintensitet i procent").first().fill("50");
    await hanne.getByLabel("Aftalte timer med løn om ugen").fill("5");
    await hanne.getByLabel("Klagevejledning").fill("Skriv til os inden 4 uger.");
    await button(hanne, "Offentliggør").click();
    await problems(
      hanne,
      "Skriv grunden til, at de aftalte timer ikke er som de vurderede",
      "Arbejdsgiveren skal have været med, når timerne ikke er ens",
      "Skriv, hvorfor arbejdsevnen kan udvikles",
    );
    await hanne.getByLabel("Grund til forskel").fill("Anna vil gerne have hende der 5 timer.");
    await hanne.getByLabel("Ja, arbejdsgiveren var med").check();
    await hanne.getByLabel("Hvorfor kan arbejdsevnen udvikles?").fill("Angsten bliver mindre.");
    await button(hanne, "Offentliggør").click();
    await told(hanne, "Vurderingen er offentliggjort.");
  });

  await test.step("the fourth follow-up, at her workplace: not before it was held, and once", async () => {
    await world.itIs("2026-12-08T12:00+01:00");
    const maria = await meet("Maria Ravn", "erhverv");
    await held(maria, "2026-12-09", "Opfølgning");
    await problems(maria, "Dagen er ikke kommet endnu. Skriv samtalen, når den er holdt");
    await held(maria, "2026-12-08", "Opfølgning");
    await told(maria, "Samtalen er gemt");
    await held(maria, "2026-12-08", "Opfølgning");
    await problems(maria, "Der er allerede skrevet sådan en samtale den dag");
  });

  await test.step("the status meeting at six months", async () => {
    await world.itIs("2026-12-15T15:00+01:00");
    const maria = await meet("Maria Ravn", "erhverv");
    await held(maria, "2026-12-15", "Statusmøde efter et halvt år");
    await told(maria, "Samtalen er gemt");
  });

  await test.step("Liv reads her counters and says how it goes", async () => {
    await comesBack(page, "Liv Attrapsen");
    await page.goto("/arbejdsevne");
    await reads(page, "Det kan du på et job", "2,5 effektive timer", "Angsten bliver mindre.");
    await expect(counter(page, "Samtaler om jobbet")).toContainText("4 af mindst 4");
    await expect(counter(page, "Heraf på arbejdspladsen")).toContainText("2 af mindst 2");
    await expect(counter(page, "Møde om det halve år")).toContainText("1 af mindst 1");
    await expect(page.getByText("Nået", { exact: true })).toHaveCount(3);
    await page.getByRole("link", { name: "Skriv, hvordan det går" }).click();
    await page.getByLabel("Hvordan går det på jobbet?").selectOption("5");
    await button(page, "Gem").click();
    await reads(page, "Det kan du på et job", "På jobbet: 3 først, 5 nu.");
  });
});
