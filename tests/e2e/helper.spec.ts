import type { Browser, Page } from "@playwright/test";
import { inDays } from "../access/scene.ts";
import { accessible, expect, logIn, test } from "./fixtures.ts";

const liv = "Liv Attrapsen";
const ellens = "/hjaelper/00000909-0000-4000-8000-000000000001";
const asgers = "/hjaelper/00000909-0000-4000-8000-000000000002";
const emilsRequest = "00000908-0000-4000-8000-000000000001";
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** The helper's own browser, so that both are logged in at once. */
async function otherBrowser(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test("a citizen invites a helper to some parts, sees what is read, and stops it @nojs", async ({
  page,
  browser,
}) => {
  await logIn(page, liv);
  await page.goto("/hjaelpere");
  await expect(page.getByText("Ingen læser med nu")).toBeVisible();
  await accessible(page);
  await page.getByRole("link", { name: "Invitér en hjælper" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "Videre" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Skriv, hvem du vil invitere.",
    "Vælg mindst én ting, personen må se.",
    "Skriv en dag, en måned og et år.",
  ]);
  await accessible(page);
  await page.getByLabel("Hvem vil du invitere?").fill("Bent");
  await page.getByLabel("Hvor sagen er").check();
  await page.getByLabel("Planen", { exact: false }).check();
  await page.getByRole("button", { name: "Videre" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(page.getByLabel("Hvem vil du invitere?")).toHaveValue("Bent");
  await expect(page.getByLabel("Hvor sagen er")).toBeChecked();
  const [year = "", month = "", day = ""] = inDays(30).split("-");
  await page.getByLabel("Dag", { exact: true }).fill(day);
  await page.getByLabel("Måned", { exact: true }).fill(month);
  await page.getByLabel("År", { exact: true }).fill(year);
  await page.getByRole("button", { name: "Videre" }).click();
  await expect(h1(page, "Tjek dine svar")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Svar fra kommunen");
  await accessible(page);
  await page.getByRole("button", { name: "Lav invitationen" }).click();
  await expect(h1(page, "Send linket til din hjælper")).toBeVisible();
  const link = await page.getByLabel("Linket", { exact: true }).inputValue();
  await accessible(page);

  // Nobody is their own helper.
  expect((await page.goto(link))?.status()).toBe(409);
  await expect(h1(page, "Det er din egen invitation")).toBeVisible();
  await accessible(page);

  const bent = await otherBrowser(browser);
  await bent.goto(link);
  await expect(h1(bent, "En vil gerne have din hjælp")).toBeVisible();
  await expect(bent.getByText("Liv")).toHaveCount(0);
  await accessible(bent);
  await bent.getByRole("link", { name: "Log ind med MitID" }).click();
  await bent.getByRole("button", { name: "Bent Følgesen" }).click();
  await expect(h1(bent, `${liv} vil gerne have din hjælp`)).toBeVisible();
  await accessible(bent);
  await bent.getByRole("button", { name: "Ja, jeg vil hjælpe" }).click();
  // Bent helps Jens too, and still comes to the one he just said yes to.
  await expect(bent.getByRole("status")).toContainText("Tak, fordi du vil hjælpe");
  await expect(h1(bent, `Sagen for ${liv}`)).toBeVisible();
  await accessible(bent);
  const helped = new URL(bent.url()).pathname;
  await bent.goto("/hjaelper");
  await bent.getByRole("link", { name: `Se sagen for ${liv}` }).click();
  await expect(h1(bent, `Sagen for ${liv}`)).toBeVisible();
  await bent.getByRole("main").getByRole("link", { name: "Planen" }).click();
  await expect(bent.getByRole("heading", { level: 2, name: `Om ${liv}` })).toBeVisible();
  await expect(bent.getByText(`Du læser med i ${liv}s sag.`)).toBeVisible();
  await accessible(bent);
  for (const part of ["afgoerelser", "papirer", "beskeder", "samtykker", "hvem-har-set"]) {
    expect((await bent.goto(`${helped}/${part}`))?.status(), part).toBe(403);
    await expect(h1(bent, "Det her er ikke delt med dig")).toBeVisible();
    // A refused visit opens nothing, also not the name.
    await expect(bent.getByText("Liv")).toHaveCount(0);
  }
  await accessible(bent);

  // The link has done its work: for Bent, and for whoever finds it.
  expect((await bent.goto(link))?.status()).toBe(410);
  await expect(h1(bent, "Linket er brugt eller taget tilbage")).toBeVisible();
  await accessible(bent);
  const finder = await otherBrowser(browser);
  await logIn(finder, "Asger Følgesen");
  expect((await finder.goto(link))?.status()).toBe(410);
  await expect(finder.getByText("Liv")).toHaveCount(0);

  await page.goto("/hvem-har-set");
  const looks = page.getByRole("listitem").filter({ hasText: "Bent Følgesen" });
  const read = looks.filter({ hasText: "Læste din plan" }).first();
  await expect(read).toContainText("Du har valgt personen som bisidder");
  const opened = looks.filter({ hasText: "Åbnede din invitation" });
  await expect(opened).toContainText("har åbnet dit link");
  await expect(opened).toContainText("Personen har linket, du lavede");
  await expect(looks.filter({ hasText: "Prøvede at åbne din invitation" })).toContainText(
    "Linket var brugt eller taget tilbage.",
  );
  const refused = looks
    .filter({ hasText: "Nægtet" })
    .filter({ hasText: "Prøvede at læse jeres beskeder" });
  await expect(refused.first()).toContainText("Hjælperen har ikke fået lov til at se den del.");
  const found = page.getByRole("listitem").filter({ hasText: "Asger Følgesen" });
  await expect(found).toContainText("Prøvede at åbne din invitation");
  // He came by his list once.
  const listed = looks.filter({ hasText: "Så en liste over dem, personen hjælper" });
  await expect(listed).toContainText("Du har valgt personen som hjælper");
  await page
    .getByRole("navigation", { name: "Vis kun" })
    .getByRole("link", { name: "Hjælpere" })
    .click();
  await expect(opened).toBeVisible();
  await expect(listed).toBeVisible();
  await accessible(page);

  await page.goto("/hjaelpere");
  await accessible(page);
  await page.getByRole("button", { name: "Stop adgangen for Bent" }).click();
  await expect(page.getByRole("status")).toContainText("Adgangen er stoppet");
  await expect(page.getByText("Ingen læser med nu")).toBeVisible();
  await accessible(page);
  expect((await bent.goto(`${helped}/plan`))?.status()).toBe(403);
  await expect(h1(bent, "Din adgang er slut")).toBeVisible();
  await expect(bent.getByText("Liv")).toHaveCount(0);
  await accessible(bent);
});

test("an invitation that was taken back opens nothing @nojs", async ({ page, browser }) => {
  await logIn(page, "Mette Mønstersen");
  await page.goto("/hjaelpere/ny");
  // A hint of the group and one of its first choice: two things, each with an id of its own.
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByLabel("Hvem vil du invitere?").fill("Asger");
  await page.getByLabel("Hvor sagen er").check();
  const [year = "", month = "", day = ""] = inDays(30).split("-");
  await page.getByLabel("Dag", { exact: true }).fill(day);
  await page.getByLabel("Måned", { exact: true }).fill(month);
  await page.getByLabel("År", { exact: true }).fill(year);
  await page.getByRole("button", { name: "Videre" }).click();
  await page.getByRole("button", { name: "Lav invitationen" }).click();
  const link = await page.getByLabel("Linket", { exact: true }).inputValue();
  await page.goto("/hjaelpere");
  await page.getByRole("button", { name: "Tag invitationen tilbage for Asger" }).click();
  await expect(page.getByRole("status")).toContainText("Invitationen er taget tilbage");
  await accessible(page);
  const asger = await otherBrowser(browser);
  await logIn(asger, "Asger Følgesen");
  expect((await asger.goto(link))?.status()).toBe(410);
  await accessible(asger);
});

test("a helper without a case comes straight to the one they help @nojs", async ({ page }) => {
  await logIn(page, "Bent Følgesen");
  await expect(h1(page, "Sagen for Jens Demosen")).toBeVisible();
  await accessible(page);
  await page.goto("/hjaelper");
  await expect(h1(page, "Dem, du hjælper")).toBeVisible();
  await expect(page.getByRole("link", { name: "Se sagen for Jens Demosen" })).toBeVisible();
  await accessible(page);
  await logIn(page, "Jens Demosen");
  await page.goto("/hvem-har-set");
  const listed = page
    .getByRole("listitem")
    .filter({ hasText: "Bent Følgesen" })
    .filter({ hasText: "Så en liste over dem, personen hjælper, hvor du er med" });
  await expect(listed.first()).toContainText("At finde dem, personen hjælper");
});

test("a fuldmagt reads but never consents, and the attempt names her @nojs", async ({
  page,
  portal,
}) => {
  const status = async () => {
    const [row] = await portal.admin`select status from consent where id = ${emilsRequest}`;
    return row?.status;
  };
  const before = await status();
  await logIn(page, "Ellen Prototypsen");
  await page.goto("/hjaelper");
  await accessible(page);
  await page.getByRole("link", { name: "Se sagen for Emil Prototypsen" }).click();
  await accessible(page);
  for (const part of ["plan", "afgoerelser", "papirer", "beskeder", "samtykker"]) {
    expect((await page.goto(`${ellens}/${part}`))?.status(), part).toBe(200);
    await expect(page.getByText("Du ser dette på vegne af Emil Prototypsen.")).toBeVisible();
    await accessible(page);
  }
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  expect((await page.goto(`${ellens}/hvem-har-set`))?.status()).toBe(403);

  const forged = await page.request.post(`${ellens}/samtykker/${emilsRequest}`, {
    form: { handling: "ja" },
    headers: { origin: portal.origin },
  });
  expect(forged.status()).toBe(403);
  expect(await forged.text()).toContain("Kun personen selv kan svare");
  const direct = await page.request.post(`/samtykker/${emilsRequest}`, {
    form: { handling: "ja" },
    headers: { origin: portal.origin },
  });
  expect(direct.status()).toBe(404);
  expect(await status()).toBe(before);

  await logIn(page, "Emil Prototypsen");
  await page.goto("/hvem-har-set");
  const attempt = page
    .getByRole("listitem")
    .filter({ hasText: "Ellen Prototypsen" })
    .filter({ hasText: "Prøvede at svare på et samtykke" });
  await expect(attempt.first()).toContainText("Nægtet");
  await expect(attempt.first()).toContainText("hjælper med fuldmagt");
  await expect(attempt.first()).toContainText(
    "En hjælper kan læse, men ikke skrive eller sige ja.",
  );
  await accessible(page);
});

test("an access that has ended is refused in plain words, and recorded @nojs", async ({ page }) => {
  await logIn(page, "Asger Følgesen");
  await expect(page).toHaveURL(/\/hjaelper\?/);
  await expect(page.getByText("Du har ingen sag selv")).toBeVisible();
  await expect(page.getByText("Din hjælp er slut")).toBeVisible();
  await expect(page.getByText("Adgangen blev stoppet den")).toBeVisible();
  await expect(page.getByText("Emil")).toHaveCount(0);
  await accessible(page);
  for (const part of ["", "/plan"]) {
    expect((await page.goto(asgers + part))?.status()).toBe(403);
    await expect(h1(page, "Din adgang er slut")).toBeVisible();
    await expect(
      page.getByText("Vi har skrevet ned, at du prøvede. Det kan den, sagen handler om, se."),
    ).toBeVisible();
    await expect(page.getByText("Emil")).toHaveCount(0);
  }
  await accessible(page);
  await logIn(page, "Emil Prototypsen");
  await page.goto("/hvem-har-set");
  const attempt = page.getByRole("listitem").filter({ hasText: "Asger Følgesen" }).first();
  await expect(attempt).toContainText("Nægtet");
  await expect(attempt).toContainText("Hjælperens adgang");
});
