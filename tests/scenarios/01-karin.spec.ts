import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { problems, reads, typeDay } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const karin = "/sager/00000102-0000-4000-8000-000000000001";
const work = `${karin}/arbejdsevne`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
const typeIso = (page: Page, iso: string) => typeDay(page, Temporal.PlainDate.from(iso));

/** The figures under a picture, as its table says them. */
async function figures(page: Page, title: string) {
  const chart = page.getByRole("figure").filter({ hasText: title });
  await expect(chart.getByRole("img", { name: title })).toBeVisible();
  await chart.getByText("Se tallene i en tabel").click();
  return chart.getByRole("row").filter({ has: page.getByRole("cell") });
}

test("1. Karin's two numbers get their reason, and three months later she is on her way up", async ({
  world,
  page,
  meet,
  browser,
}) => {
  test.slow();
  await world.itIs("2026-11-30T10:00+01:00");
  const reason = "Hænderne er stive om morgenen. Hun begynder med det halve.";
  await test.step("20 hours at half the pace were tried, and nothing is assessed yet", async () => {
    await comesBack(page, "Karin Testsen");
    await page.goto("/arbejdsevne");
    const tried = "20 timer med 50 % er 10 effektive timer om ugen.";
    await reads(page, "Det kan du på et job", "Kommunen har ikke vurderet det endnu", tried);
  });

  await test.step("10 assessed and 5 agreed: not without the reason, and the employer was there", async () => {
    const hanne = await meet("Hanne Holmgaard", "erhverv");
    await hanne.goto(work);
    await hanne.getByRole("link", { name: "Skriv videre på kladden" }).click();
    await expect(hanne.getByLabel("Timer om ugen").first()).toHaveValue("20");
    await expect(hanne.getByLabel("Arbejdsintensitet i procent").first()).toHaveValue("50");
    await expect(hanne.getByLabel("Aftalte timer med løn om ugen")).toHaveValue("5");
    const noReason = "Skriv grunden til, at de aftalte timer ikke er som de vurderede";
    const notThere = "Arbejdsgiveren skal have været med, når timerne ikke er ens";
    await button(hanne, "Offentliggør").click();
    await problems(hanne, noReason, notThere);
    await hanne.getByLabel("Grund til forskel").fill(reason);
    await button(hanne, "Offentliggør").click();
    await problems(hanne, notThere);
    await hanne.getByLabel("Grund til forskel").fill("");
    await hanne.getByLabel("Ja, arbejdsgiveren var med").check();
    await button(hanne, "Offentliggør").click();
    await problems(hanne, noReason);
    await page.reload();
    await expect(page.getByText("Kommunen har ikke vurderet det endnu")).toBeVisible();
    await hanne.getByLabel("Grund til forskel").fill(reason);
    await button(hanne, "Offentliggør").click();
    await told(hanne, "Vurderingen er offentliggjort.");
  });

  await test.step("Karin reads both numbers, why they differ, and how to disagree", async () => {
    await page.goto("/overblik");
    await page.getByRole("link", { name: /^Der kom en vurdering af, hvad du kan/ }).click();
    const both = ["10 effektive timer om ugen", "I har aftalt 5 timer med løn om ugen."];
    await reads(page, "Det kan du på et job", ...both, reason, "Din arbejdsgiver var med");
    await expect(page.getByRole("heading", { name: "Er du uenig?" })).toBeVisible();
    // An assessment decides nothing: no promise of a complaint here, and ways that work.
    await reads(page, "Det kan du på et job", "ikke et svar, du kan klage over for sig selv");
    for (const href of ["/afgoerelser", "/arbejdsevne/ny-vurdering", "/beskeder"]) {
      await expect(page.locator(`main section a[href="${href}"]`).first()).toBeVisible();
    }
    // One number is no development: no picture yet.
    await expect(page.getByRole("img", { name: "Dine timer over tid" })).toHaveCount(0);
  });

  await test.step("the agreement says 5 of 20 hours, and holds when she and the school have said yes", async () => {
    const maria = await meet("Maria Ravn", "erhverv");
    await maria.goto(`${karin}/fleksjobaftale/kladde`);
    await reads(maria, "Kladde til fleksjobaftale", "er der aftalt 5 effektive timer");
    await maria.getByLabel("Arbejdsplads", { exact: true }).fill("Nørreby Skole");
    await maria.getByLabel("Kontakt på arbejdspladsen").fill("Birthe Grydeskov");
    await maria.getByLabel("Løn efter").fill("Overenskomsten for køkkener i kommuner.");
    await maria.getByLabel("Timer om ugen på arbejdspladsen").fill("20");
    await maria.getByLabel("Opgaver").fill("Lave mad og anrette. 25 procent til at begynde med.");
    await typeIso(maria, "2026-12-14");
    await button(maria, "Send til borgeren").click();
    await told(maria, "Borgeren kan læse den og svare.");

    await page.goto("/fleksjobaftale");
    await reads(page, "Aftalen om dit fleksjob", "20 timer", "5 effektive timer");
    await page.getByLabel("Kan sidde ned undervejs").check();
    await button(page, "Se det, de ser").click();
    await button(page, "Ja, det må de se, og jeg siger ja").click();
    await told(page, "Du har sagt ja til aftalen");

    await maria.goto(`${karin}/fleksjobaftale`);
    await button(maria, "Lav et link").click();
    const link = await maria.getByLabel("Linket", { exact: true }).inputValue();
    const school = await (await browser.newContext(phone)).newPage();
    await school.goto(link);
    await reads(school, "Aftale om fleksjob", "25 procent", "Kan sidde ned undervejs");
    await school.getByLabel("Dit navn").fill("Birthe Grydeskov");
    await button(school, "Ja, aftalen passer").click();
    await reads(school, "Tak, aftalen gælder nu");
    await school.context().close();
  });

  const title = "Dine timer i fleksjob på Nørreby Skole";
  await test.step("the decision is not announced before it says how to complain", async () => {
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(`${karin}/afgoerelser/ny`);
    await anders.getByLabel("Overskrift").fill(title);
    await button(anders, "Begynd kladden").click();
    const words = {
      Begrundelse: `Du kan 10 effektive timer. I har aftalt 5. ${reason}`,
      "Oplysninger, der er lagt vægt på": "Din praktik og mødet med dig og Birthe.",
      Regler: "Lov om en aktiv beskæftigelsesindsats § 116.",
      "Hvorfor er borgeren ikke hørt?": "Borgeren har selv sagt ja til timerne.",
    };
    await anders.getByLabel("Resultat", { exact: true }).fill("Du får løn for 5 timer om ugen.");
    for (const [label, text] of Object.entries(words)) await anders.getByLabel(label).fill(text);
    await button(anders, "Træf afgørelsen").click();
    await told(anders, "Afgørelsen er truffet.");
    await anders.getByLabel("Skriftligt i Min Sag").check();
    await button(anders, "Meddel afgørelsen").click();
    await problems(anders, "Skriv klagevejledningen. Uden den kan afgørelsen ikke meddeles");
    await page.goto("/afgoerelser");
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
    await anders.getByLabel("Klagevejledning").fill("Du kan klage her i Min Sag inden 4 uger.");
    await anders.getByLabel("Skriftligt i Min Sag").check();
    await button(anders, "Meddel afgørelsen").click();
    await told(anders, "Afgørelsen er meddelt borgeren");
    await page.reload();
    await page.getByRole("link", { name: title }).click();
    await reads(page, title, "Du kan klage her i Min Sag inden 4 uger.", "28. december 2026");
  });

  const better = "Jeg når mere end før, når jeg kan sidde.";
  await test.step("month 3: Karin and the school ask for a new assessment together", async () => {
    await world.itIs("2027-03-15T10:00+01:00");
    await comesBack(page, "Karin Testsen");
    await page.goto("/arbejdsevne");
    await page.getByRole("link", { name: "Bed om en ny vurdering sammen" }).click();
    await page.getByLabel("Hvad er anderledes nu?").fill(better);
    await button(page, "Send dit ja").click();
    await told(page, "Dit ja er sendt");
    const maria = await meet("Maria Ravn", "erhverv");
    await maria.goto(`${work}/ny-vurdering`);
    await reads(maria, "Fælles anmodning om ny vurdering", better, "Venter på det andet ja");
    await maria.getByLabel("Arbejdspladsen", { exact: true }).check();
    await maria.getByLabel("Navn på den, der sagde ja").fill("Birthe Grydeskov, Nørreby Skole");
    await button(maria, "Skriv ja").click();
    await told(maria, "Ja er skrevet");
  });

  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await test.step("the occupational therapist has begun; a chair and shoes come into the plan", async () => {
    await hanne.goto(`${karin}/plan`);
    await hanne.getByRole("link", { name: "Ret Ergoterapeut ser på dit arbejde" }).click();
    await hanne.getByRole("radio", { name: "I gang nu" }).check();
    await button(hanne, "Gem i planen").click();
    await told(hanne, "Det står nu i planen");
    for (const [what, goal] of [
      ["Høj stol til køkkenet", "Du kan sidde ned hver halve time."],
      ["Sko med støtte", "Du har mindre ondt i fødderne."],
    ] as const) {
      await hanne.getByRole("link", { name: "Ny indsats i planen" }).click();
      await hanne.getByRole("radio", { name: "Din sagsbehandler" }).check();
      await hanne.getByLabel("Hvad er det?").fill(what);
      await hanne.getByLabel("Mål", { exact: true }).fill(goal);
      await typeIso(hanne, "2027-04-05");
      await hanne.getByRole("radio", { name: "Kommer senere" }).check();
      await button(hanne, "Gem i planen").click();
      await told(hanne, "Det står nu i planen");
    }
    await page.goto("/plan");
    await reads(page, "Din plan", "Høj stol til køkkenet", "Sko med støtte");
    const therapist = page.locator("section.card").filter({ hasText: "Ergoterapeut" });
    await expect(therapist).toContainText("I gang nu");
  });

  await test.step("35 % of 20 hours is 7, which is agreed too: only the development is asked for", async () => {
    await hanne.goto(work);
    await reads(hanne, "Arbejdsevne", "Begge har sagt ja", better, "Birthe Grydeskov");
    await hanne.getByRole("link", { name: "Skriv en ny vurdering" }).click();
    await hanne.getByLabel("Hvad er opgaven?").first().fill("Køkkenarbejde");
    await hanne.getByLabel("Timer om ugen").first().fill("20");
    await hanne.getByLabel("Arbejdsintensitet i procent").first().fill("35");
    await hanne.getByLabel("Kan sidde ned undervejs").check();
    await hanne.getByLabel("Aftalte timer med løn om ugen").fill("7");
    await hanne.getByLabel("Kompenserende hjælp").fill("En ergoterapeut, en høj stol og sko.");
    await hanne.getByLabel("Progression").fill("Mål efter 6 måneder: 50 procent, 10 timer.");
    await hanne.getByLabel("Klagevejledning").fill("Skriv til os inden 4 uger.");
    await button(hanne, "Offentliggør").click();
    await problems(hanne, "Skriv, hvorfor arbejdsevnen kan udvikles");
    await hanne.getByLabel("Hvorfor kan arbejdsevnen udvikles?").fill("Stolen hjælper hænderne.");
    await button(hanne, "Offentliggør").click();
    await told(hanne, "Vurderingen er offentliggjort.");
    await reads(hanne, "Arbejdsevne", "Vurdering nr. 2", "Vurdering nr. 1");
    const older = "Fleksjobaftalen bygger på en tidligere vurdering";
    await reads(
      hanne,
      "Arbejdsevne",
      older,
      "Aftalen har 5 timer med løn. Den nye vurdering har 7.",
    );
  });

  await test.step("the agreement is older than that: Karin and Maria are told to look at it again", async () => {
    await page.goto("/overblik");
    const own = "Din aftale bygger på en tidligere vurdering";
    await reads(page, "Det sker i din sag", own, "Den nye vurdering har 7.");
    await page.getByRole("link", { name: "Se aftalen" }).click();
    await reads(page, "Aftalen om dit fleksjob", own, "Gælder nu", "5 effektive timer");
    const maria = await meet("Maria Ravn", "erhverv");
    await maria.goto(karin);
    await reads(maria, "Sagen", "Fleksjobaftalen bygger på en tidligere vurdering");
    await maria.getByRole("link", { name: "Skriv en ny aftale" }).click();
    await reads(maria, "Kladde til fleksjobaftale", "er der aftalt 7 effektive timer");
  });

  await test.step("the step of month 6 is planned", async () => {
    const maria = await meet("Maria Ravn", "erhverv");
    await maria.goto(`${work}/progression`);
    await typeIso(maria, "2027-06-14");
    await maria.getByLabel("Timer om ugen").fill("10");
    await button(maria, "Gem").click();
    await told(maria, "Planen er gemt");
    await reads(maria, "Timer over tid", "10 timer fra den 14. juni 2027");
  });

  await test.step("two versions, a chart, and one step that is open", async () => {
    await page.goto("/arbejdsevne");
    const assessed = ["7 effektive timer om ugen", "Den nyeste er 7 timer.", "Nr. 1: 10 effektive"];
    await reads(page, "Det kan du på et job", ...assessed, "Der er kommet en ny vurdering");
    const hours = await figures(page, "Dine timer over tid");
    await expect(hours).toHaveText(["Nr. 1105", "Nr. 277"]);
    const target = "Planen er 10 timer om ugen fra den 14. juni 2027.";
    await expect(page.getByRole("paragraph").filter({ hasText: target })).toBeVisible();
    const steps = await figures(page, "Dine planlagte timer");
    await expect(steps).toHaveText([/10ikke noget tal$/]);
    await page.getByText("Nr. 1: 10 effektive timer").click();
    await expect(page.getByText(reason)).toBeVisible();
  });
});
