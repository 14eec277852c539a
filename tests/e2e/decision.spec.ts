import type { Page } from "@playwright/test";
import { logIn } from "./fixtures.ts";
import { dayFromToday, expect, problems, reads, test, typeDay, written } from "./journey.ts";

/** Scenarios 4 and 10: how a decision comes to be, seen from both sides. */
const birgit = "/sager/00000402-0000-4000-8000-000000000001";
const poul = "/sager/00001002-0000-4000-8000-000000000001";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("a draft is heard about and answered, and is never shown as a decision @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  await logIn(page, "Camilla Broby", "erhverv");
  await page.goto(`${birgit}/afgoerelser`);
  await page.getByRole("link", { name: "Ny afgørelse" }).click();
  await reads(page, "Ny afgørelse");
  await button(page, "Begynd kladden").click();
  await problems(page, "Skriv en overskrift");
  const title = `Hvor tit du må holde pause, ${test.info().project.name}`;
  await page.getByLabel("Overskrift").fill(title);
  await button(page, "Begynd kladden").click();
  await reads(page, "Kladde til afgørelse", "Borgeren er ikke hørt endnu.");
  await page.getByLabel("Resultat", { exact: true }).fill("Du får en pause hver time.");
  await button(page, "Gem kladde").click();
  await told(page, "Kladden er gemt");

  // Nobody was heard, and nothing says why.
  await button(page, "Træf afgørelsen").click();
  await problems(page, "Skriv, hvorfor borgeren ikke er hørt, eller send i partshøring først");
  await page.getByRole("link", { name: "Send i partshøring", exact: true }).click();
  await reads(page, "Partshøring", "Kladden til afgørelsen bliver ikke vist");
  await button(page, "Send til borgeren").click();
  await problems(
    page,
    "Vælg, hvordan du hører borgeren",
    "Skriv, hvilke oplysninger I vil lægge vægt på",
    "Skriv den sidste dag for svar som dag, måned og år",
  );
  await page.getByLabel("Skriftligt").check();
  await page.getByLabel("De oplysninger, vi vil lægge vægt på").fill("Brevet fra din læge.");
  await typeDay(page, dayFromToday({ days: 0 }));
  await button(page, "Send til borgeren").click();
  await problems(page, "Borgeren skal have tid til at svare. Vælg en dag efter i dag");
  const last = dayFromToday({ days: 14 });
  await typeDay(page, last);
  await button(page, "Send til borgeren").click();
  await told(page, "Partshøringen er sendt til borgeren");
  await reads(page, "Kladde til afgørelse", `Borgeren kan svare til og med den ${written(last)}.`);
  await button(page, "Træf afgørelsen").click();
  await problems(
    page,
    `Borgeren kan svare til og med den ${written(last)}. Afgørelsen kan træffes, når svaret er kommet, eller fristen er gået`,
  );

  const citizen = await meet("Birgit Eksempelsen");
  await reads(citizen, "Det sker i din sag", "Før vi bestemmer, vil vi høre dig");
  await citizen.goto("/afgoerelser");
  await expect(citizen.getByText("Du har ikke fået noget svar endnu")).toBeVisible();
  const asked = citizen.locator(".card").filter({ hasText: title });
  await asked.getByRole("link", { name: "Læs det, og svar" }).click();
  await reads(
    citizen,
    "Før vi bestemmer",
    "Nørreby Kommune har ikke bestemt noget endnu.",
    "Du får en pause hver time.",
    "Brevet fra din læge.",
    `Sidste dag, du kan svare: ${written(last)}`,
  );
  await button(citizen, "Send svar").click();
  await problems(citizen, "Skriv dit svar først");
  await citizen.getByLabel("Dit svar").fill("Jeg har brug for to pauser i timen.");
  await button(citizen, "Send svar").click();
  await told(citizen, "Dit svar er sendt");
  await reads(citizen, "Før vi bestemmer", "Jeg har brug for to pauser i timen.");

  await page.goto(page.url());
  await reads(page, "Kladde til afgørelse", "Jeg har brug for to pauser i timen.");
  await button(page, "Træf afgørelsen").click();
  await told(page, "Afgørelsen er truffet. Den gælder først, når den er meddelt.");
  await citizen.goto("/afgoerelser");
  await expect(asked).toContainText("Du har svaret. Nu er det os, der skal bestemme.");
  await expect(citizen.getByText("Du har ikke fået noget svar endnu")).toBeVisible();
});

test("a decision is announced only whole and in writing, and corrected by a new version @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  await logIn(page, "Anders Bækgaard", "erhverv");
  await page.goto(`${poul}/afgoerelser/ny`);
  const title = `Din ferie i fleksjob, ${test.info().project.name}`;
  await page.getByLabel("Overskrift").fill(title);
  await button(page, "Begynd kladden").click();
  await page.getByLabel("Resultat", { exact: true }).fill("Du kan holde ferie i uge 30.");
  await page.getByLabel("Hvorfor er borgeren ikke hørt?").fill("Borgeren får det, han bad om.");
  await button(page, "Træf afgørelsen").click();
  await told(page, "Afgørelsen er truffet.");

  await page.getByLabel("Mundtligt, uden noget skriftligt").check();
  await button(page, "Meddel afgørelsen").click();
  await problems(
    page,
    "Skriv begrundelsen. Uden den kan afgørelsen ikke meddeles",
    "Skriv, hvilke oplysninger der er lagt vægt på",
    "Skriv, hvilke regler afgørelsen er truffet efter",
    "Skriv klagevejledningen. Uden den kan afgørelsen ikke meddeles",
    /^En afgørelse kan ikke kun gives mundtligt\./,
  );
  await page.getByLabel("Begrundelse").fill("Du har aftalt det med hallen.");
  await page.getByLabel("Oplysninger, der er lagt vægt på").fill("Din aftale med hallen.");
  await page.getByLabel("Regler").fill("Ferieloven § 15.");
  await page.getByLabel("Klagevejledning").fill("Du kan klage her i Min Sag inden 4 uger.");
  await button(page, "Meddel afgørelsen").click();
  await problems(page, /^En afgørelse kan ikke kun gives mundtligt\./);
  await page.getByLabel("Skriftligt i Min Sag").check();
  await button(page, "Meddel afgørelsen").click();
  await told(page, "Afgørelsen er meddelt borgeren");
  await reads(page, title, "Du har aftalt det med hallen.");

  const citizen = await meet("Poul Fiktivsen");
  await citizen.goto("/afgoerelser");
  await citizen.getByRole("link", { name: title }).click();
  const today = written(dayFromToday({ days: 0 }));
  await reads(citizen, title, "Du kan holde ferie i uge 30.", `Modtaget den ${today}`);
  await expect(citizen.getByRole("link", { name: /Afgørelsen kom/ })).toBeVisible();

  await button(page, "Ret afgørelsen").click();
  await reads(page, "Kladde til afgørelse", "Udgave 2.");
  await page.getByLabel("Resultat", { exact: true }).fill("Du kan holde ferie i uge 31.");
  await page.getByLabel("Hvorfor er borgeren ikke hørt?").fill("En skrivefejl er rettet.");
  await button(page, "Træf afgørelsen").click();
  await page.getByLabel("Skriftligt i Min Sag").check();
  await button(page, "Meddel afgørelsen").click();
  await told(page, "Afgørelsen er meddelt borgeren");
  await citizen.reload();
  await reads(citizen, title, "Der er kommet et nyt svar", "Du kan holde ferie i uge 30.");
  await citizen.getByRole("link", { name: "Læs det nye svar" }).click();
  await reads(citizen, title, "Udgave 2", "Du kan holde ferie i uge 31.");
  await citizen.getByRole("link", { name: "Læs den gamle udgave" }).click();
  await reads(citizen, title, "Svaret her gælder ikke mere.");
});

test("who saves over a newer version is shown it, and loses nothing @nojs", async ({
  page,
  meet,
}) => {
  await logIn(page, "Camilla Broby", "erhverv");
  await page.goto(`${birgit}/afgoerelser/ny`);
  await page.getByLabel("Overskrift").fill(`To skriver, ${test.info().project.name}`);
  await button(page, "Begynd kladden").click();
  const colleague = await meet("Hanne Holmgaard", "erhverv");
  await colleague.goto(page.url());
  await colleague.getByLabel("Resultat", { exact: true }).fill("Hannes ord.");
  await button(colleague, "Gem kladde").click();
  await told(colleague, "Kladden er gemt");

  await page.getByLabel("Resultat", { exact: true }).fill("Camillas ord.");
  await button(page, "Gem kladde").click();
  await problems(page, "Kladden er ændret af en anden. Se forskellene, og gem igen");
  await reads(page, "Kladde til afgørelse", "Din tekst er ikke gemt", "Gemt af Hanne Holmgaard:");
  await expect(page.getByLabel("Resultat", { exact: true })).toHaveValue("Camillas ord.");
  await expect(page.getByText("Hannes ord.")).toBeVisible();
  await colleague.reload();
  await expect(colleague.getByLabel("Resultat", { exact: true })).toHaveValue("Hannes ord.");
  await page.getByLabel("Resultat", { exact: true }).fill("Hannes og Camillas ord.");
  await button(page, "Gem kladde").click();
  await told(page, "Kladden er gemt");
});
