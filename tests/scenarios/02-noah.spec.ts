import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { problems, reads, typeDay, typeDays } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const noah = "/sager/00000202-0000-4000-8000-000000000001/arbejdsevne";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const day = (iso: string) => Temporal.PlainDate.from(iso);
const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: "Planen er gemt" })).toBeVisible();

/** Moves the step of so many hours to another day. */
async function move(page: Page, hours: number, to: string) {
  await page.getByRole("link", { name: new RegExp(`^Ret ${hours} timer`) }).click();
  await typeDay(page, day(to));
  await button(page, "Gem").click();
}

test("2. Noah passes ten hours, pauses December, the steps move, and a pause is no breach", async ({
  world,
  page,
  meet,
}) => {
  await world.itIs("2026-11-27T10:00+01:00");
  const maria = await meet("Maria Ravn", "erhverv");
  await test.step("at twelve hours that were worked phase 3 is over, by the act itself", async () => {
    const third = page.getByRole("listitem").filter({ hasText: "Du er i fleksjob" });
    await comesBack(page, "Noah Prøvesen");
    await expect(third).toContainText("Her er du nu · siden 1. oktober 2026");
    await maria.goto(`${noah}/progression`);
    await maria.getByRole("link", { name: /^Ret 12 timer/ }).click();
    await maria.getByLabel("Timer om ugen, det blev til").fill("12");
    await button(maria, "Gem").click();
    await saved(maria);
    await page.goto("/overblik");
    await expect(third).toContainText("Du er i fleksjob og har fået flere timer");
    await expect(third).toContainText("Færdig · 2. november 2026");
  });

  await test.step("the pause meets the step of December, and is told so", async () => {
    await maria.goto(noah);
    await maria.getByRole("link", { name: "Planlæg timer og pauser" }).click();
    await maria.getByRole("link", { name: "Ny pause" }).click();
    await reads(maria, "Timer over tid", "16 timer fra den 1. december 2026");
    await typeDays(maria, "Første dag", day("2026-12-31"));
    await typeDays(maria, "Sidste dag", day("2026-12-01"));
    await button(maria, "Gem").click();
    await problems(maria, "Den sidste dag ligger før den første", "Skriv grunden til pausen");
    await typeDays(maria, "Første dag", day("2026-12-01"));
    await typeDays(maria, "Sidste dag", day("2026-12-31"));
    await maria.getByLabel("Grund").fill("Noah har brug for ro i december.");
    await button(maria, "Gem").click();
    await problems(maria, "Der er et trin eller en pause den dag. Flyt det ene");
  });

  await test.step("a step takes no impossible hours, and not the day of another", async () => {
    await maria.getByRole("link", { name: "Nyt trin" }).click();
    await typeDay(maria, day("2027-05-03"));
    for (const [hours, why] of [
      ["-4", "Timerne kan ikke være under nul"],
      ["38", "Det er flere timer end en fuld uge"],
    ] as const) {
      await maria.getByLabel("Timer om ugen").fill(hours);
      await button(maria, "Gem").click();
      await problems(maria, why);
    }
    await move(maria, 16, "2027-01-04");
    await problems(maria, "Der er et trin eller en pause den dag. Flyt det ene");
  });

  await test.step("the last step moves first, then the one before, then the pause has room", async () => {
    await maria.goto(`${noah}/progression`);
    await move(maria, 20, "2027-02-01");
    await saved(maria);
    await move(maria, 16, "2027-01-04");
    await saved(maria);
    await maria.getByRole("link", { name: "Ny pause" }).click();
    await typeDays(maria, "Første dag", day("2026-12-01"));
    await typeDays(maria, "Sidste dag", day("2026-12-31"));
    await maria.getByLabel("Grund").fill("Noah har brug for ro i december.");
    await button(maria, "Gem").click();
    await saved(maria);
  });

  await test.step("Noah reads that a pause is all right, and what more hours give him", async () => {
    await comesBack(page, "Noah Prøvesen");
    await page.goto("/arbejdsevne");
    await reads(page, "Det kan du på et job", "En pause er i orden.");
    const pause = page.getByRole("listitem").filter({ hasText: "brug for ro i december" });
    await expect(pause).toContainText("Fra den 1. december 2026 til den 31. december 2026");
    await expect(page.getByRole("main")).not.toContainText("brud");
    await page.goto("/penge/flere-timer?timeloen=150&timer=4&nye=10&loft=");
    await reads(page, /flere|time mere/, "24.050", "rammer du loftet");
  });
});
