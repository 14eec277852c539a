import { randomUUID } from "node:crypto";
import { dayFromToday, expect, problems, reads, test, typeDay } from "./journey.ts";

/** The demo's case of scenario 4. */
const sag = "/sager/00000402-0000-4000-8000-000000000001";

test("two offices have their actions in Birgit's one plan, and each changes its own @nojs", async ({
  meet,
}) => {
  test.slow();
  // Words of this run's own: others may have written here too.
  const title = `Samtale om job ${randomUUID().slice(0, 8)}`;
  const maria = await meet("Maria Ravn", "erhverv");
  await maria.goto(`${sag}/plan`);
  await maria.getByRole("link", { name: "Ny indsats i planen" }).click();
  await reads(maria, "Ny indsats i planen", "Jobteamet");
  await maria.getByRole("button", { name: "Gem i planen" }).click();
  await problems(
    maria,
    ...["Skriv, hvad det er", "Skriv et mål", "Skriv, hvornår det begynder"],
    "Vælg, hvor langt det er",
  );
  await maria.getByLabel("Hvad er det?").fill(title);
  await maria.getByLabel("Mål", { exact: true }).fill("Du ved, hvilke job du kan søge.");
  await typeDay(maria, dayFromToday({ days: 7 }));
  await maria.getByRole("radio", { name: "Kommer senere" }).check();
  await maria.getByRole("radio", { name: "Maria Ravn" }).check();
  await maria.getByRole("button", { name: "Gem i planen" }).click();
  await expect(maria.getByRole("status")).toContainText("Det står nu i planen");
  await reads(maria, "Rehabiliteringsplan", title);

  const birgit = await meet("Birgit Eksempelsen");
  await birgit.goto("/plan");
  await reads(birgit, "Din plan", "Hvert kontor står for sin del.");
  const office = (name: string) =>
    birgit
      .locator("section")
      .filter({ has: birgit.getByRole("heading", { level: 2, name: `${name}, Nørreby Kommune` }) });
  await expect(office("Jobteamet")).toContainText(title);
  await expect(office("Jobteamet")).toContainText("Maria Ravn, jobformidler");
  await expect(office("Sundhed og træning")).toContainText("Træning på hold");
  await expect(office("Sundhed og træning")).not.toContainText(title);

  // The caseworker sees it and cannot change it; its own office can.
  const link = await maria.getByRole("link", { name: `Ret ${title}` }).getAttribute("href");
  const camilla = await meet("Camilla Broby", "erhverv");
  await camilla.goto(`${sag}/plan`);
  await reads(camilla, "Rehabiliteringsplan", title);
  await expect(camilla.getByRole("link", { name: `Ret ${title}` })).toHaveCount(0);
  expect((await camilla.goto(String(link)))?.status()).toBe(404);
  await maria.getByRole("link", { name: `Ret ${title}` }).click();
  await maria.getByRole("radio", { name: "I gang nu" }).check();
  await maria.getByRole("button", { name: "Gem i planen" }).click();
  await expect(maria.getByRole("status")).toContainText("Det står nu i planen");
  await birgit.reload();
  const action = birgit.locator("section.card").filter({ hasText: title });
  await expect(action).toContainText("I gang nu");
});
