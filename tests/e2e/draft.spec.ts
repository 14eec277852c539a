import { randomUUID } from "node:crypto";
import { consoleErrors, logIn } from "./fixtures.ts";
import { expect, problems, reads, test } from "./journey.ts";

/** The demo's case of scenario 2, and a section of its plan that no other journey writes in. */
const section = "/plan/afsnit/hverdag";
const inCase = `/sager/00000202-0000-4000-8000-000000000001${section}`;
/** Milliseconds: longer than the script waits between two saves, so each of these is one more. */
const NEXT_SAVE = 25_000;

test("what Noah types is kept while he types, when he leaves, and beside what the office wrote", async ({
  meet,
  portal,
}) => {
  test.slow();
  const mark = randomUUID().slice(0, 8);
  const noah = await meet("Noah Prøvesen");
  await noah.clock.install();
  await noah.goto(section);
  const typed = noah.getByLabel("Din tekst");
  const line = noah.getByRole("status");
  await typed.fill(`Jeg sover dårligt ${mark}.`);
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toHaveText(/^Kladden er gemt kl\. \d\d\.\d\d\.$/);
  await reads(noah, "Din hverdag", "Din tekst");

  // A page that is left takes the last words along, and asks nothing.
  await typed.fill(`Jeg sover dårligt, mest om vinteren ${mark}.`);
  await noah.getByRole("link", { name: "Tilbage til afsnittene" }).click();
  await reads(noah, "Skriv i planen", "Du har en kladde her");
  const kept = () => portal.admin`select body from plan_draft where body like ${`%${mark}%`}`;
  await expect
    .poll(async () => (await kept()).map(({ body }) => body))
    .toEqual([`Jeg sover dårligt, mest om vinteren ${mark}.`]);
  await noah.goto(section);
  await expect(typed).toHaveValue(`Jeg sover dårligt, mest om vinteren ${mark}.`);

  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.goto(inCase);
  await hanne.getByLabel("Din tekst").fill(`Du sover lidt ${mark}.`);
  await hanne.getByRole("button", { name: "Gem i planen" }).click();
  await reads(hanne, "Skriv i planen");

  await typed.fill(`Jeg sover dårligt hele året ${mark}.`);
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toContainText("Hanne Holmgaard har skrevet her imens. Din kladde er gemt");
  await noah.getByRole("link", { name: "Se begge tekster" }).click();
  await reads(noah, "Din hverdag", "Hanne Holmgaard har skrevet her imens", "Du sover lidt");
  await expect(noah.getByLabel("Det, du skrev")).toHaveValue(
    `Jeg sover dårligt hele året ${mark}.`,
  );
  // Versions are what somebody sent, not what was typed on the way.
  const versions = await portal.admin`
    select body from plan_section_version where body like ${`%${mark}%`}`;
  expect(versions.map(({ body }) => body)).toEqual([`Du sover lidt ${mark}.`]);

  await noah.getByRole("button", { name: "Slet kladden" }).click();
  await expect(noah.getByLabel("Din tekst")).toHaveValue(`Du sover lidt ${mark}.`);
  await noah.goto("/hvem-har-set");
  await expect(noah.getByRole("main")).not.toContainText("Dig");
});

test("words stay where they are when nobody answers, and when the login has run out", async ({
  browser,
}) => {
  test.slow();
  const words = `Jeg skriver videre ${randomUUID().slice(0, 8)}.`;
  const context = await browser.newContext();
  const noah = await context.newPage();
  const errors = consoleErrors(noah);
  await logIn(noah, "Noah Prøvesen");
  await noah.clock.install();
  await noah.goto("/plan/afsnit/helbred");
  const line = noah.getByRole("status");
  const typed = noah.getByLabel("Din tekst");

  await context.setOffline(true);
  await typed.fill(words);
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toHaveText(/^Ikke gemt lige nu\. Dine ord er her endnu\./);
  await context.setOffline(false);
  await expect(line).toHaveText(/^Kladden er gemt kl\./);

  const cookies = await context.cookies();
  await context.clearCookies({ name: "__Host-minsag" });
  await typed.fill(`${words} Og lidt til.`);
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toContainText("Ikke gemt: Du er logget af. Dine ord er her endnu.");
  await expect(line.getByRole("link", { name: /Log ind i et nyt vindue/ })).toBeVisible();
  await expect(typed).toHaveValue(`${words} Og lidt til.`);
  await context.addCookies(cookies);
  await typed.fill(`${words} Og lidt til igen.`);
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toHaveText(/^Kladden er gemt kl\./);

  // Too much for the plan: the person is told where they can do something about it.
  await typed.fill("lang ".repeat(900));
  await noah.clock.runFor(NEXT_SAVE);
  await expect(line).toHaveText("Ikke gemt. Dine ord er her endnu. Gem selv for at se hvorfor.");
  await noah.getByRole("button", { name: "Gem kladde" }).click();
  await problems(noah, "Teksten må højst være 4.000 tegn");
  await noah.getByLabel("Din tekst").fill(words);
  await noah.getByRole("button", { name: "Gem kladde" }).click();
  await noah.getByRole("button", { name: "Slet kladden" }).click();
  expect(errors()).toEqual([]);
  await context.close();
});
