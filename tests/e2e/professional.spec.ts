import type { Page } from "@playwright/test";
import { inDays } from "../access/scene.ts";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { dayFromToday, goInCase, written } from "./journey.ts";

/** Demo cases by the name of their citizen; the seed keeps their ids. */
const sagOf = {
  noah: "/sager/00000202-0000-4000-8000-000000000001",
  birgit: "/sager/00000402-0000-4000-8000-000000000001",
  tove: "/sager/00000802-0000-4000-8000-000000000001",
  poul: "/sager/00001002-0000-4000-8000-000000000001",
};
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a caseworker finds the case and reads papers, plan and decision @nojs", async ({ page }) => {
  await logIn(page, "Anders Bækgaard", "erhverv");
  await expect(h1(page, "Mine sager")).toBeVisible();
  await expect(page.getByRole("link", { name: "Noah Prøvesen" })).toHaveCount(0);
  await accessible(page);
  await page.getByLabel("Søg på navn eller sagsnummer").fill("testr");
  await page.getByRole("button", { name: "Søg" }).click();
  await expect(page.getByText("1 sag passer til »testr«")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Vis alle" }).click();
  const views = page.getByRole("navigation", { name: "Visninger" });
  await views.getByRole("link", { name: /^Borgerens tur \(\d+\)$/ }).click();
  await expect(views.getByRole("link", { name: /^Borgerens tur/ })).toHaveAttribute("aria-current");
  // Whose turn it is in her case changes when she complains, in a journey of its own.
  await views.getByRole("link", { name: /^Alle/ }).click();
  await page.getByLabel("Fase").selectOption("3 · I fleksjob");
  await page.getByLabel("Sortér efter").selectOption("Navn");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByRole("table", { name: "Sager sorteret efter navn" })).toBeVisible();
  await expect(page.getByLabel("Fase")).toHaveValue("3");
  await page.getByRole("link", { name: "Tove Testrup" }).click();
  await expect(h1(page, "Sagen")).toBeVisible();
  await expect(page.getByText(/^Tove Testrup · NK-/)).toBeVisible();
  await expect(page.getByText("Erklæring fra hovedpineklinik")).toHaveCount(0);
  await accessible(page);
  const paper = "Praktik på kontor: 12 timer, 10 effektive";
  await page.locator("#papirer").getByRole("link", { name: paper }).click();
  await expect(h1(page, paper)).toBeVisible();
  await expect(page.getByRole("article")).not.toBeEmpty();
  await accessible(page);
  await goInCase(page, "Plan");
  await expect(h1(page, "Rehabiliteringsplan")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Om Tove Testrup" })).toBeVisible();
  await accessible(page);
  await goInCase(page, "Afgørelser");
  await expect(h1(page, "Afgørelser")).toBeVisible();
  await accessible(page);
  const decision = page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 2 });
  const title = await decision.first().innerText();
  // A complaint about it may stand on the page too, and be called by the decision's name.
  await decision.first().getByRole("link").click();
  await expect(h1(page, title)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Derfor" })).toBeVisible();
  await accessible(page);
});

test("a caseworker who is not on a case is told so, and the citizen sees the attempt @nojs", async ({
  page,
}) => {
  await logIn(page, "Anders Bækgaard", "erhverv");
  expect((await page.goto(sagOf.noah))?.status()).toBe(403);
  await expect(page.getByText("Det er kun for dem, der arbejder med sagen.")).toBeVisible();
  await expect(page.getByText("NK-2026-0518")).toHaveCount(0);
  await accessible(page);
  await logIn(page, "Noah Prøvesen");
  await page.goto("/hvem-har-set");
  const look = page.getByRole("listitem").filter({ hasText: "Anders Bækgaard" }).first();
  await expect(look).toContainText("Nægtet");
  await expect(look).toContainText("Personen fik ikke noget at se.");
  await accessible(page);
});

test("a consent is asked for with all it must name, and the citizen says no @nojs", async ({
  page,
}) => {
  await logIn(page, "Hanne Holmgaard", "erhverv");
  const recalls = page.getByRole("link", { name: "Se, om nogen har trukket et samtykke tilbage" });
  await expect(recalls).toHaveAttribute("href", "/delt-med-os/tilbagetrukne");
  await page.goto(`${sagOf.noah}/bed-om-samtykke`);
  await accessible(page);
  const check = page.getByRole("button", { name: "Se det, borgeren får" });
  await check.click();
  const summary = page.getByRole("alert");
  await expect(summary.getByRole("heading", { name: "Der er problemer" })).toBeVisible();
  await expect(summary.getByRole("link")).toHaveText([
    /Vælg, hvem der har oplysningerne/,
    /Vælg, hvem der skal have oplysningerne/,
    /Vælg mindst én slags papir/,
    /Vælg mindst ét emne/,
    /Vælg ét formål/,
    /Skriv sidste dag/,
    /hvad der sker, hvis borgeren siger nej/,
  ]);
  await expect(page).toHaveTitle(/^Fejl: /);
  await accessible(page);

  const group = (name: string) => page.getByRole("group", { name });
  const choose = (label: string, option: string) =>
    page.getByLabel(label).selectOption({ label: option });
  await choose("Hvem har oplysningerne?", "Lægehuset Havnegade");
  await group("Hvilke slags papirer?").getByLabel("Statusattest").check();
  const ifNo = page.getByLabel("Hvad sker der, hvis borgeren siger nej?");
  await ifNo.fill("Så bruger vi de papirer, vi har.");
  await check.click();
  await expect(summary.getByRole("link")).toHaveCount(4);
  await expect(page.getByLabel("Hvem har oplysningerne?").locator(":checked")).toHaveText(
    "Lægehuset Havnegade",
  );
  await expect(group("Hvilke slags papirer?").getByLabel("Statusattest")).toBeChecked();
  await expect(ifNo).toHaveValue("Så bruger vi de papirer, vi har.");
  await accessible(page);

  await choose("Hvem skal have dem?", "Nørreby Kommune");
  await group("Hvilke emner?")
    .getByRole("checkbox", { name: /helbred/i })
    .check();
  await choose("Hvad skal de bruges til?", "At følge op på borgerens fleksjob");
  const [year = "", month = "", day = ""] = inDays(60).split("-");
  await page.getByLabel("Dag", { exact: true }).fill("31");
  await page.getByLabel("Måned", { exact: true }).fill("2");
  await page.getByLabel("År", { exact: true }).fill(year);
  await check.click();
  await expect(summary.getByRole("link")).toHaveText(["Den dag findes ikke. Tjek dag og måned."]);
  await accessible(page);
  await page.getByLabel("Dag", { exact: true }).fill(day);
  await page.getByLabel("Måned", { exact: true }).fill(month);
  await page.getByLabel("År", { exact: true }).fill(year);
  await check.click();
  await expect(h1(page, "Sådan ser borgeren dit spørgsmål")).toBeVisible();
  const question = /Nørreby Kommune .*fra Lægehuset Havnegade/;
  await expect(page.getByText(question).first()).toBeVisible();
  await expect(page.getByText("Så bruger vi de papirer, vi har.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Send spørgsmålet" }).click();
  await expect(page.getByText("Dit spørgsmål er sendt")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "Lægehuset Havnegade" });
  await expect(row).toContainText("Venter på svar");
  await accessible(page);

  await logIn(page, "Noah Prøvesen");
  await page.goto("/overblik");
  const wish = `Svar gerne senest den ${written(dayFromToday({ days: 14 }))}`;
  await expect(page.getByRole("main")).toContainText(wish);
  await page.goto("/samtykker");
  await accessible(page);
  await page
    .getByRole("listitem")
    .filter({ hasText: "Må Nørreby Kommune hente papirer fra Lægehuset Havnegade?" })
    .getByRole("link", { name: "Se papirerne, og svar" })
    .click();
  await expect(page.getByText("Så bruger vi de papirer, vi har.")).toBeVisible();
  await expect(page.getByText("Hanne Holmgaard fra Nørreby Kommune spørger.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Nej, giv ikke samtykke" }).click();
  await expect(page.getByRole("status")).toContainText("Du sagde nej");
  await accessible(page);

  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto(sagOf.noah);
  await expect(row).toContainText("Borgeren sagde nej");
  await expect(row).toContainText("Ingen adgang");
});

test("who works in two places acts for one at a time @nojs", async ({ page }) => {
  await logIn(page, "Camilla Broby", "erhverv");
  const citizen = page.getByRole("link", { name: "Birgit Eksempelsen" });
  await expect(citizen).toBeVisible();
  await accessible(page);
  await page.goto("/myndighed");
  await expect(page.getByLabel("Nørreby Kommune (Sagsbehandler)")).toBeChecked();
  await accessible(page);
  await page.getByLabel("Søndervig Kommune (Jobformidler)").check();
  await page.getByRole("button", { name: "Fortsæt" }).click();
  await expect(h1(page, "Mine sager")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Søndervig Kommune");
  const menu = page.getByRole("navigation", { name: "Hovedmenu" });
  const fold = menu.getByText("Menu", { exact: true });
  if (await fold.isVisible()) {
    await fold.click();
    await expect(menu.getByText("Du er logget ind som Camilla Broby")).toBeVisible();
    await expect(menu.getByText("Søndervig Kommune")).toBeVisible();
  }
  await expect(citizen).toHaveCount(0);
  await accessible(page);
  expect((await page.goto(sagOf.birgit))?.status()).toBe(404);
  await accessible(page);
  await page.goto("/myndighed");
  await page.getByLabel("Nørreby Kommune (Sagsbehandler)").check();
  await page.getByRole("button", { name: "Fortsæt" }).click();
  await citizen.click();
  await expect(page.getByText(/^Birgit Eksempelsen · NK-/)).toBeVisible();
});

test("a leader sees how cases go and nothing inside them @nojs", async ({ page }) => {
  await logIn(page, "Kirsten Overby", "erhverv");
  await expect(h1(page, "Myndighedens sager")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Tove Testrup" }).click();
  await expect(page.getByText("Din rolle åbner ikke hele sagen")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  const pages = page.getByRole("navigation", { name: "Sagens sider" }).getByRole("listitem");
  await expect(pages).toHaveText(["Sagen", "Frister", "Gennemgang"]);
  await accessible(page);
  for (const section of ["plan", "afgoerelser", "beskeder", "bed-om-samtykke", "hjemmel"]) {
    expect((await page.goto(`${sagOf.tove}/${section}`))?.status(), section).toBe(403);
    await expect(page.getByText("Jobbet giver ikke lov til at se det.")).toBeVisible();
    await expect(page.getByRole("main").getByText("Tove")).toHaveCount(0);
  }
  await accessible(page);
});

test("a look by a rule stands in the citizen's log with its paragraph and reason @nojs", async ({
  page,
}) => {
  const reason = "Jeg skal regne din ledighedsydelse ud.";
  await logIn(page, "Anders Bækgaard", "erhverv");
  await page.goto(`${sagOf.poul}/hjemmel`);
  await accessible(page);
  await page.getByRole("button", { name: "Slå op" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(2);
  await accessible(page);
  await page.getByLabel("Hvorfor slår du op?").fill(reason);
  await page.getByRole("button", { name: "Slå op" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(page.getByLabel("Hvorfor slår du op?")).toHaveValue(reason);
  await page.getByLabel("Retssikkerhedsloven § 11 a, stk. 2").check();
  await page.getByRole("button", { name: "Slå op" }).click();
  await expect(h1(page, "Papirer, som reglen åbner")).toBeVisible();
  const paper = "Ledighedsydelse for oktober 2026";
  await expect(page.getByText(paper)).toBeVisible();
  await expect(page.getByText("Statusattest om ryg")).toHaveCount(0);
  await accessible(page);
  await page.getByRole("button", { name: `Læs ${paper}` }).click();
  await expect(h1(page, paper)).toBeVisible();
  await accessible(page);

  await logIn(page, "Poul Fiktivsen");
  await page.goto("/hvem-har-set");
  for (const what of ["Læste et papir", "Så en liste over papirer"]) {
    const look = page
      .getByRole("listitem")
      .filter({ hasText: "Anders Bækgaard" })
      .filter({ hasText: what })
      .filter({ hasText: reason })
      .first();
    await expect(look).toContainText("Retssikkerhedsloven § 11 a, stk. 2");
    await expect(look).toContainText("En regel i loven, uden dit samtykke");
  }
  await accessible(page);
});
