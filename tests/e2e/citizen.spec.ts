import type { Page } from "@playwright/test";
import { accessible, logIn } from "./fixtures.ts";
import { expect, goTo, looks, problems, reads, runsScripts, test } from "./journey.ts";

/** A page for reading sends one small script of our own and nothing of the framework's. */
async function isForReading(page: Page) {
  const scripts = page.locator("script, link[rel=modulepreload]");
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute("src", /^\/assets\/enhance-[\w-]+\.js$/);
}

test("a citizen reads the whole case, down to one decision and one paper @nojs", async ({
  page,
}) => {
  // Eight pages, each looked through by axe.
  test.slow();
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") fetched.push(new URL(request.url()).pathname);
  });
  await logIn(page, "Tove Testrup");
  await reads(
    page,
    "Det sker i din sag",
    "Vi har svaret på, hvor mange timer du kan klare i dit fleksjob.",
    "Det kan du gøre nu",
    "Du har skrevet en klage. Den er ikke sendt endnu.",
    "Fristen var den 7. april 2026. Du kan stadig sende den.",
    "Anders Bækgaard",
    "Skriver du her, får du svar inden for 24 timer.",
  );
  await isForReading(page);

  await goTo(page, "Planen");
  await reads(
    page,
    "Din plan",
    "Brugt i din sag",
    "Med dine egne ord",
    "I har selv skrevet ti timer. Jeg forstår ikke, at der nu står ni.",
    "Fleksjob på kontor hos en revisor",
    "Du har et roligt rum og faste pauser.",
  );
  await isForReading(page);

  await goTo(page, "Svar");
  await reads(
    page,
    "Svar fra kommunen",
    "Vi vurderer, at du kan arbejde 9 effektive timer om ugen i dit fleksjob.",
    "Du har ret til fleksjob",
  );
  await isForReading(page);

  const decision = "Dine timer i fleksjob hos Nørreby Revision";
  await page.getByRole("link", { name: decision }).click();
  await reads(
    page,
    decision,
    "Vi vurderer, at du kan arbejde 9 effektive timer om ugen i dit fleksjob.",
    "Modtaget den 6. marts 2026",
    "Din arbejdsgiver har tilbudt dig 9 timer.",
    "§§ 60, 66 og 67",
    "Er du uenig, kan du klage. Du skal klage inden 4 uger fra den dag, du fik brevet.",
    "Får du ikke medhold, sender vi din klage til Ankestyrelsen.",
    // Four weeks from 6 March end on langfredag; before and after the day in different tense.
    /De 4 uger slutte(r|de) den 3\. april 2026\. Det (er|var) langfredag\. Derfor ha(r|vde) du til den 7\. april 2026\./,
  );
  for (const name of ["Svaret", "Derfor", "Det har vi lagt vægt på", "Regler", "Er du uenig?"]) {
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }
  await isForReading(page);

  await goTo(page, "Papirer");
  await reads(page, "Dine papirer", "Ligger hos Nørreby Kommune", "Ligger hos Sygehus Midtfjord");
  await isForReading(page);
  await page.getByRole("link", { name: "Erklæring fra hovedpineklinik" }).click();
  await reads(page, "Erklæring fra hovedpineklinik", "Sygehus Midtfjord, neurologien");
  await isForReading(page);

  await goTo(page, "Hvem har set");
  await reads(page, "Hvem har set dine oplysninger", "Ingen kan slette det i det skjulte.");
  await isForReading(page);
  await page.getByRole("link", { name: "Vis også mine egne" }).click();
  await reads(page, "Hvem har set dine oplysninger", "Skjul mine egne");
  for (const look of ["Læste din plan", "Læste dine afgørelser", "Læste et papir"]) {
    await expect(looks(page, "Dig", look)).not.toHaveCount(0);
  }

  const others = fetched.filter((path) => !path.startsWith("/assets/enhance-"));
  expect(others, "scripts beside our own small one").toEqual([]);
  await goTo(page, "Beskeder");
  await reads(page, "Beskeder", "Du får svar inden for 24 timer.");
  await expect(page.locator("script")).not.toHaveCount(1);
});

test("a message is answered with a promise, and scripts spare the reload @nojs", async ({
  page,
}) => {
  const words = "Jeg vil gerne vide, om jeg kan holde fri i uge 52.";
  await logIn(page, "Noah Prøvesen");
  await goTo(page, "Beskeder");
  await reads(page, "Beskeder", "Skriv til kommunen om din sag.");
  if (runsScripts()) await hydrated(page);
  let documents = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  await page.getByRole("button", { name: "Send besked" }).click();
  await problems(page, "Skriv din besked først");

  await page.getByLabel("Skriv en besked").fill(words);
  await page.getByRole("button", { name: "Send besked" }).click();
  await expect(page.getByRole("status")).toContainText("Din besked er sendt");
  const sent = page.getByRole("main").getByRole("listitem").filter({ hasText: words });
  await expect(sent).toHaveCount(1);
  await expect(sent).toContainText(/Du får svar senest .+\. Det kan du forvente af os\./);
  await expect(page.getByLabel("Skriv en besked")).toHaveValue("");
  await accessible(page);
  expect(documents > 0, "whole pages were loaded").toBe(!runsScripts());

  await page.reload();
  await expect(sent).toHaveCount(1);
});

/** React marks the elements it has taken over; before that, a form is sent the plain way. */
async function hydrated(page: Page) {
  const form = page.locator("main form");
  const taken = () =>
    form.evaluate((one) => Object.keys(one).some((key) => key.startsWith("__reactProps")));
  await expect.poll(taken).toBe(true);
}

test("the whole portal speaks English to who wants it @nojs", async ({ page }) => {
  await logIn(page, "Samira Skabelonsen");
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await reads(
    page,
    "What is happening in your case",
    "You have the right to a fleksjob and get money while you wait.",
    "There is nothing you need to do now",
    "If you write here, you get an answer within 24 hours.",
  );
  await expect(page).toHaveURL(/\/overblik$/);

  await goTo(page, "Consents");
  await reads(
    page,
    "Consents",
    "Here you decide who may fetch papers about you.",
    "Papers from",
    "Søndervig Kommune",
    "Minutes of a meeting",
  );
  await page.getByRole("link", { name: "See what they see" }).last().click();
  await reads(page, "Nørreby Kommune may fetch papers from Søndervig Kommune", "Holds now");
  await expect(page.getByRole("button", { name: /^Withdraw/ })).toBeVisible();
  await page.getByText("The words that were said yes to").click();
  const words = page.getByText(
    "You say yes to Nørreby Kommune fetching papers about you from Søndervig Kommune.",
  );
  await expect(words).toBeVisible();
  await accessible(page);

  await goTo(page, "Decisions");
  await page.getByRole("link", { name: "Du har ret til fleksjob" }).click();
  await expect(page.getByRole("heading", { name: "Help in English" })).toBeVisible();
  const help = page.getByText("The Danish text below is what counts.", { exact: false });
  await expect(help).toBeVisible();
  await expect(page.locator('[lang="da"]').filter({ has: help })).toHaveCount(0);
  const binding = page.getByText("Er du uenig, kan du klage.", { exact: false });
  await expect(binding).toHaveAttribute("lang", "da");
  await accessible(page);

  await goTo(page, "Who has seen");
  await reads(page, "Who has seen your information", "Nobody can delete it in secret.");
  await page.getByRole("link", { name: "Show my own too" }).click();
  await reads(page, "Who has seen your information", "Looked at your consents");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  await page.getByRole("button", { name: "Dansk" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await expect(page).toHaveURL(/\/hvem-har-set\?/);
  await reads(page, "Hvem har set dine oplysninger", "Så dine samtykker");
});

test("repeated looks fold into one line that keeps each, and kinds can be chosen @nojs", async ({
  meet,
}) => {
  test.slow();
  const inge = await meet("Inge Fjordside", "erhverv");
  await inge.getByRole("link", { name: "Jens Demosen" }).click();
  await inge.getByRole("link", { name: "LÆ 265 fra din egen læge" }).click();
  await inge.reload();
  await inge.reload();
  const bent = await meet("Bent Følgesen");
  await expect(
    bent.getByRole("heading", { level: 1, name: "Sagen for Jens Demosen" }),
  ).toBeVisible();
  const helped = new URL(bent.url()).pathname;
  expect((await bent.goto(`${helped}/beskeder`))?.status()).toBe(403);
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.getByRole("link", { name: "Jens Demosen" }).click();
  const jens = await meet("Jens Demosen");
  await goTo(jens, "Hvem har set");
  const read = looks(jens, "Inge Fjordside", "Læste et papir");
  await expect(read).toHaveCount(1);
  await expect(read).toContainText(/3 gange, (fra )?kl\. /);
  await expect(read).toContainText("LÆ 265 fra din egen læge");
  await read.getByText("Se alle 3 gange").click();
  await expect(read.getByRole("listitem").filter({ hasText: /^kl\. \d/ })).toHaveCount(3);
  await accessible(jens);
  // A list with one citizen on it is read as a list.
  await expect(looks(jens, "Inge Fjordside", "Så en liste over samtykker")).toContainText(
    "At finde papirer, du har sagt ja til",
  );

  const only = jens.getByRole("navigation", { name: "Vis kun" });
  const names = { inge: looks(jens, "Inge Fjordside"), bent: looks(jens, "Bent Følgesen") };
  await only.getByRole("link", { name: "Hjælpere" }).click();
  await expect(names.bent).not.toHaveCount(0);
  await expect(names.inge).toHaveCount(0);
  await accessible(jens);
  await only.getByRole("link", { name: "Myndigheder" }).click();
  await expect(names.inge).not.toHaveCount(0);
  await expect(names.bent).toHaveCount(0);
  await jens
    .getByRole("navigation", { name: "Hvilken" })
    .getByRole("link", { name: "Nørreby Kommune" })
    .click();
  await expect(looks(jens, "Hanne Holmgaard", "Så din sag")).toHaveCount(1);
  await expect(names.inge).toHaveCount(0);
  await only.getByRole("link", { name: "Nægtet" }).click();
  await expect(names.bent).toHaveText([/Prøvede at læse jeres beskeder/]);
  await expect(names.inge).toHaveCount(0);
  await accessible(jens);
});
