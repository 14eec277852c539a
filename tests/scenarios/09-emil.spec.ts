import type { Page } from "@playwright/test";
import { looks, reads } from "../e2e/journey.ts";
import { comesBack, expect, test } from "./world.ts";

const sag = "/sager/00000902-0000-4000-8000-000000000001";
const helped = "/hjaelper/00000909-0000-4000-8000-000000000001";
const request = "00000908-0000-4000-8000-000000000001";
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("9. Emil's mother reads for him and never says yes for him, until her fuldmagt ends", async ({
  world,
  page,
  meet,
}) => {
  await world.itIs("2026-11-30T09:00+01:00");
  const asked = async () => {
    const [row] = await world.admin`select status from consent where id = ${request}`;
    return row?.status;
  };

  await test.step("20 hours at 55 % are 11, and he reads the same", async () => {
    await comesBack(page, "Emil Prototypsen");
    await page.goto("/arbejdsevne");
    await reads(page, "Det kan du", "20 timer", "55 %", "11 timer");
  });

  await test.step("a proposal without progression gets a hint, and is given all the same", async () => {
    const hanne = await meet("Hanne Holmgaard", "erhverv");
    await hanne.goto(`${sag}/indstilling`);
    await hanne.getByRole("link", { name: "Skriv en ny indstilling" }).click();
    for (const field of await hanne.getByRole("main").getByRole("textbox").all()) {
      await field.fill("Emil arbejder bedst med en fast liste og i et roligt rum.");
    }
    await hanne.getByLabel(/^Progression/).fill("");
    await hanne.getByRole("button", { name: "Gem kladde" }).click();
    await told(hanne, "Kladden er gemt");
    await hanne.getByRole("link", { name: "Skriv videre på kladden" }).click();
    await reads(hanne, "Kladde til indstilling", "Her mangler noget, der anbefales");
    const hint = hanne.getByRole("main").getByText("Progression", { exact: true }).first();
    await expect(hint).toBeVisible();
    await hanne.getByRole("button", { name: "Giv indstillingen" }).click();
    await told(hanne, "Indstillingen er givet.");
  });

  const ellen = await meet("Ellen Prototypsen");
  await test.step("his mother reads with a fuldmagt, and tries to say yes for him", async () => {
    await ellen.goto(`${helped}/plan`);
    await reads(ellen, /./, "Du ser dette på vegne af Emil Prototypsen.", "Du har autisme.");
    await ellen.goto(`${helped}/samtykker`);
    await expect(ellen.getByRole("main").getByRole("button")).toHaveCount(0);
    const yes = await ellen.request.post(`${helped}/samtykker/${request}`, {
      form: { handling: "ja" },
      headers: { origin: world.origin },
    });
    expect(yes.status()).toBe(403);
    expect(await yes.text()).toContain("Kun personen selv kan svare");
    const own = await ellen.request.post(`/samtykker/${request}`, {
      form: { handling: "ja" },
      headers: { origin: world.origin },
    });
    expect(own.status()).toBe(404);
    expect(await asked()).toBe("anmodet");
  });

  await test.step("the log names her", async () => {
    await page.goto("/hvem-har-set");
    await reads(page, /^Hvem har set/, "Ellen Prototypsen");
    const attempt = looks(page, "Ellen Prototypsen", "Prøvede at svare på et samtykke").first();
    await expect(attempt).toContainText("Nægtet");
    await expect(attempt).toContainText("En hjælper kan læse, men ikke skrive eller sige ja.");
    await expect(looks(page, "Ellen Prototypsen", "Læste din plan").first()).toContainText(
      "hjælper med fuldmagt",
    );
  });

  await test.step("he answers himself, in his own time", async () => {
    await page.goto(`/samtykker/${request}`);
    await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
    await told(page, "Tak. Du sagde ja den");
    expect(await asked()).toBe("givet");
  });

  const [{ until } = {}] = await world.admin`
    select valid_until::text as until from delegation
    where id = '00000909-0000-4000-8000-000000000001'`;
  await test.step("the last day of the fuldmagt still counts", async () => {
    await world.itIs(`${until}T21:30+02:00`);
    await comesBack(ellen, "Ellen Prototypsen");
    expect((await ellen.goto(`${helped}/plan`))?.status()).toBe(200);
  });

  await test.step("the day after it she sees nothing, and he sees that she tried", async () => {
    const after = new Date(`${until}T12:00Z`);
    after.setUTCDate(after.getUTCDate() + 1);
    await world.itIs(after.toISOString());
    await comesBack(ellen, "Ellen Prototypsen");
    for (const part of ["", "/plan", "/papirer"]) {
      expect((await ellen.goto(helped + part))?.status(), part).toBe(403);
    }
    await reads(ellen, "Din adgang er slut", "Vi har skrevet ned, at du prøvede.");
    await expect(ellen.getByText("Emil")).toHaveCount(0);
    await comesBack(page, "Emil Prototypsen");
    await page.goto("/hvem-har-set");
    const late = looks(page, "Ellen Prototypsen", "Nægtet", "Hjælperens adgang gælder ikke mere.");
    await expect(late.first()).toBeVisible();
  });
});
