import type { Page } from "@playwright/test";
import { setClock } from "./clock.ts";
import { accessible, logIn } from "./fixtures.ts";
import { expect, problems, reads, test } from "./journey.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const birgit = "/sager/00000402-0000-4000-8000-000000000001/aktindsigt";

test.describe.configure({ mode: "default" });
test.afterEach(({ portal }) => setClock(portal, "now()"));

test("Birgit asks to see her papers, is told by when, and reads the answer @nojs", async ({
  page,
  meet,
  portal,
}) => {
  await logIn(page, "Birgit Eksempelsen");
  const office = await meet("Hanne Holmgaard", "erhverv");
  // The Wednesday before Easter 2026: skærtorsdag, langfredag and 2. påskedag are no working days.
  await setClock(portal, "'2026-04-01T12:00:00+02:00'::timestamptz");
  await page.goto("/mine-data");
  await page.getByRole("link", { name: "Bed om at se dem" }).click();
  await reads(page, "Bed om at se papirer", "Du har ikke bedt om noget endnu.");
  await button(page, "Send").click();
  await problems(page, "Skriv, hvad du vil se");
  await page.getByLabel("Hvad vil du se?").fill("Alt om min praktik.");
  await button(page, "Send").click();
  await reads(page, "Bed om at se papirer", "Kommunen har fået dit ønske", "Alt om min praktik.");
  await reads(page, "Bed om at se papirer", "Det siger loven", "Senest 15. april 2026");

  await office.goto(birgit);
  await reads(office, "Aktindsigt", "Alt om min praktik.", "Senest 15. april 2026");
  await office.getByLabel("Anmodningen afslås").check();
  await office.getByLabel("Svar til borgeren").fill("Notatet er internt (forvaltningsloven § 12).");
  await button(office, "Send svaret").click();
  await problems(office, "Et afslag skal have en klagevejledning");
  await expect(office.getByLabel("Svar til borgeren")).toHaveValue(/internt/);
  await office.getByLabel("Klagevejledning").fill("Du kan klage til Ankestyrelsen.");
  await button(office, "Send svaret").click();
  await reads(office, "Aktindsigt", "Svaret er sendt, og borgeren kan se det", "Afslået");

  await page.reload();
  await reads(page, "Bed om at se papirer", "Kommunen sagde nej", "Notatet er internt");
  await expect(page.getByRole("heading", { name: "Sådan klager du" })).toBeVisible();
  await page.goto("/hvem-har-set");
  await expect(page.getByRole("main")).toContainText("Svarede på, hvad du har bedt om at se");
});

test("when the day has passed both are told what to do, and the office says why and when @nojs", async ({
  page,
  meet,
  portal,
}) => {
  const mine = `Alt i min sag, ${crypto.randomUUID().slice(0, 8)}.`;
  await logIn(page, "Noah Prøvesen");
  await setClock(portal, "'2026-09-01T12:00:00+02:00'::timestamptz");
  await page.goto("/aktindsigt");
  await page.getByLabel("Hvad vil du se?").fill(mine);
  await button(page, "Send").click();
  await reads(page, "Bed om at se papirer", "Venter på svar", mine);
  await setClock(portal, "'2026-09-14T12:00:00+02:00'::timestamptz");
  await page.goto("/aktindsigt");
  await reads(page, "Bed om at se papirer", "Dagen er gået, og du har ikke fået svar.");
  const office = await meet("Hanne Holmgaard", "erhverv");
  await office.goto("/sager/00000202-0000-4000-8000-000000000001/aktindsigt");
  await reads(office, "Aktindsigt", "Svar nu, eller skriv, hvorfor det varer længere");

  await office.getByLabel("Svaret varer længere").check();
  await office.getByLabel("Svar til borgeren").fill("Vi mangler papirer fra arkivet.");
  await button(office, "Send svaret").click();
  await problems(office, "Skriv, hvornår svaret kommer: dag, måned og år");
  const typeDay = async (day: string, month: string, year: string) => {
    for (const [part, value] of [
      ["Dag", day],
      ["Måned", month],
      ["År", year],
    ] as const)
      await office.getByLabel(part, { exact: true }).fill(value);
    await button(office, "Send svaret").click();
  };
  await typeDay("31", "9", "2026");
  await problems(office, "Den dag findes ikke");
  await typeDay("10", "9", "2026");
  await problems(office, "Dagen skal ligge efter den, borgeren kender nu, og højst et år frem");
  await expect(office.getByLabel("Svar til borgeren")).toHaveValue(/arkivet/);
  await typeDay("1", "10", "2026");
  await reads(office, "Aktindsigt", "hvornår svaret kommer", "Senest 1. oktober 2026");

  // The day stands in the office's list as a promise, with why.
  await office.goto("/sager/00000202-0000-4000-8000-000000000001/frister");
  const named = office.getByRole("row").filter({ hasText: "Grund: Vi mangler papirer" }).first();
  await expect(named).toContainText("Løfte, ikke et lovkrav: den dag, borgeren har fået at vide");
  await expect(named).toContainText("1.10.2026");
  await accessible(office);
  await office.goBack();

  await page.reload();
  const card = page.getByRole("listitem").filter({ hasText: mine });
  await expect(card).toContainText("Vi mangler papirer fra arkivet.");
  await expect(card).toContainText("Det kan du forvente af os");
  await expect(card).toContainText("Senest 1. oktober 2026");
  await expect(card).toContainText("Det fik du først at vide, da dagen var gået.");
  await expect(card).not.toContainText("du har ikke fået svar");

  await office.getByLabel("Aktindsigt gives").check();
  await office.getByLabel("Svar til borgeren").fill("Papirerne ligger nu under Papirer.");
  await button(office, "Send svaret").click();
  await reads(office, "Aktindsigt", "Svaret er sendt, og borgeren kan se det");
  await page.reload();
  await expect(card).toContainText("Du kan se det");
  await expect(card).not.toContainText("Det kan du forvente af os");
});
