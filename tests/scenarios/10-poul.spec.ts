import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { goInCase, problems, reads, typeDay, typeDays } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const poul = "/sager/00001002-0000-4000-8000-000000000001";
const conflict = /Opgaven ".*" kræver/;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("10. Poul's tasks are written down, no conflict is left, and the answer comes in writing", async ({
  world,
  page,
  meet,
  browser,
}) => {
  await world.itIs("2026-12-01T10:00+01:00");
  await comesBack(page, "Poul Fiktivsen");
  await reads(page, "Det sker i din sag", "Der står ikke i din kontrakt, hvad du skal lave.");

  await test.step("training goes against his back; keeping an eye on them does not", async () => {
    const hanne = await meet("Hanne Holmgaard", "erhverv");
    await hanne.goto(`${poul}/arbejdsevne`);
    await hanne.getByRole("link", { name: "Skriv videre på kladden" }).click();
    await expect(hanne.getByText(/Træne holdet.*Vrid i kroppen/)).toBeVisible();
    await hanne.getByLabel("Hvad er opgaven?").first().fill("Holde opsyn");
    await hanne.getByLabel("Vrid i kroppen").first().uncheck();
    await hanne.getByLabel("Aftalte timer med løn om ugen").fill("6");
    await hanne
      .getByLabel("Hvorfor kan arbejdsevnen udvikles?")
      .fill("Han træner i vand, og ryggen bliver stærkere.");
    await button(hanne, "Offentliggør").click();
    await told(hanne, "Vurderingen er offentliggjort.");
    await expect(hanne.getByText(conflict)).toHaveCount(0);
  });

  const maria = await meet("Maria Ravn", "erhverv");
  await test.step("an agreement without tasks is not sent", async () => {
    await maria.goto(`${poul}/fleksjobaftale/kladde`);
    await reads(maria, "Kladde til fleksjobaftale", "6 effektive timer");
    await maria.getByLabel("Arbejdsplads", { exact: true }).fill("Nørreby Boldklub");
    await maria.getByLabel("Kontakt på arbejdspladsen").fill("Bo Banemand");
    await maria.getByLabel("Løn efter").fill("Aftale med klubben.");
    await maria.getByLabel("Timer om ugen på arbejdspladsen").fill("10");
    await typeDay(maria, Temporal.PlainDate.from("2026-12-07"));
    await button(maria, "Send til borgeren").click();
    await problems(maria, "Udfyld »Opgaver«, før du sender aftalen");
    await maria.getByLabel("Opgaver").fill("Opsyn med de unge. Ingen øvelser på banen.");
    await button(maria, "Send til borgeren").click();
    await told(maria, "Borgeren kan læse den og svare.");
  });

  await test.step("Poul says yes to what the club sees, and the club to the tasks", async () => {
    await page.goto("/fleksjobaftale");
    await reads(page, "Aftalen om dit fleksjob", "Opsyn med de unge.");
    await page.getByLabel("Ingen vrid og løft").check();
    await button(page, "Se det, de ser").click();
    await reads(page, "Aftalen om dit fleksjob", "Det her ser din arbejdsplads");
    await button(page, "Ja, det må de se, og jeg siger ja").click();
    await told(page, "Du har sagt ja til aftalen");

    await maria.goto(`${poul}/fleksjobaftale`);
    await button(maria, "Lav et link").click();
    const link = await maria.getByLabel("Linket", { exact: true }).inputValue();
    const club = await (await browser.newContext(phone)).newPage();
    await club.goto(link);
    await reads(club, "Aftale om fleksjob", "Opsyn med de unge.", "Ingen vrid og løft");
    await club.getByLabel("Dit navn").fill("Bo Banemand");
    await button(club, "Ja, aftalen passer").click();
    await reads(club, "Tak, aftalen gælder nu");
    await club.context().close();
  });

  const title = "Dine opgaver i Nørreby Boldklub";
  await test.step("a decision that is only spoken is not announced, a written one is", async () => {
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(`${poul}/afgoerelser/ny`);
    await anders.getByLabel("Overskrift").fill(title);
    await button(anders, "Begynd kladden").click();
    const words = {
      Begrundelse: "Klubben har skrevet, at du kun skal holde opsyn.",
      "Oplysninger, der er lagt vægt på": "Aftalen med klubben fra 1. december.",
      Regler: "Lov om en aktiv beskæftigelsesindsats § 116.",
      Klagevejledning: "Du kan klage her i Min Sag inden 4 uger.",
      "Hvorfor er borgeren ikke hørt?": "Borgeren har selv sagt ja til opgaverne.",
    };
    await anders.getByLabel("Resultat", { exact: true }).fill("Du skal ikke vride eller løfte.");
    for (const [label, text] of Object.entries(words)) await anders.getByLabel(label).fill(text);
    await button(anders, "Træf afgørelsen").click();
    await told(anders, "Afgørelsen er truffet.");
    await anders.getByLabel("Mundtligt, uden noget skriftligt").check();
    await button(anders, "Meddel afgørelsen").click();
    await problems(anders, /^En afgørelse kan ikke kun gives mundtligt\./);
    await page.goto("/afgoerelser");
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
    await anders.getByLabel("Skriftligt i Min Sag").check();
    await button(anders, "Meddel afgørelsen").click();
    await told(anders, "Afgørelsen er meddelt borgeren");
  });

  await test.step("a holiday is entered once, and both offices see it", async () => {
    await page.goto("/fravaer");
    await page.getByRole("radio", { name: "Ferie" }).check();
    await typeDays(page, "Første dag", Temporal.PlainDate.from("2026-12-21"));
    await typeDays(page, "Sidste dag", Temporal.PlainDate.from("2026-12-27"));
    await button(page, "Gem").click();
    await told(page, "Det er gemt");
    const peter = await meet("Peter Lundager", "erhverv");
    await peter.goto(poul);
    await goInCase(peter, "Ferie og sygdom");
    for (const office of [peter, maria]) {
      await office.goto(`${poul}/fravaer`);
      await reads(office, "Ferie og sygdom", "21. december 2026 til 27. december 2026");
      await expect(office.getByRole("main")).toContainText("Skrevet af Poul Fiktivsen");
    }
  });

  await test.step("what is left is a written answer, an agreement, and no conflict", async () => {
    await page.goto("/afgoerelser");
    await page.getByRole("link", { name: title }).click();
    await reads(page, title, "Du skal ikke vride eller løfte.", "29. december 2026");
    await page.goto("/fleksjobaftale");
    await reads(page, "Aftalen om dit fleksjob", "Gælder nu", "af Bo Banemand");
    await page.goto("/arbejdsevne");
    await reads(page, /./, "Holde opsyn", "6 effektive timer om ugen");
    await expect(page.getByText(conflict)).toHaveCount(0);
  });
});
