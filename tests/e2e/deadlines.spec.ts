import { setClock } from "./clock.ts";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { goInCase, reads } from "./journey.ts";

test("a case's deadlines say what started them, and a promise is none of the law @nojs", async ({
  page,
}) => {
  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto("/sager");
  await page
    .getByRole("link", { name: /Tove Testrup/ })
    .first()
    .click();
  await goInCase(page, "Frister");
  await reads(page, "Frister", "Flyttet fra 3.4.2026: langfredag");
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  await expect(row("Status på fleksjob")).toContainText("Lovkrav: 54 måneder");
  await expect(row("Status på fleksjob")).toContainText("Ikke bekræftet");
  await expect(row("Status på fleksjob")).toContainText("16.9.2030");
  await expect(row("Møde om, hvordan det går")).toContainText("Løfte, ikke et lovkrav");
  const complaint = row("Klage over en afgørelse").filter({ hasText: "Dine timer i fleksjob" });
  await expect(complaint).toContainText("7.4.2026");
  await expect(
    page.getByText("Begynder med den første måned på ledighedsydelse.").first(),
  ).toBeVisible();
  await expect(page.getByText("Portalen har ingen ressourceforløb.")).toBeVisible();

  await page.getByRole("link", { name: "Se reglerne" }).click();
  await reads(page, "Regler", "Gælder fra 1. januar 2019", "rehabiliteringsteamet");
  // The case's own version stands first and is marked; the other is there to compare with.
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Regler før reformen",
    "Regler efter reformen",
    "Satser",
  ]);
  await expect(page.getByText("Sagen følger disse regler")).toHaveCount(1);
  await page.getByText("Det skal papirerne indeholde: Regler før reformen").click();
  await expect(page.getByText("Kun når timerne afviger").first()).toBeVisible();
  await accessible(page);
});

test("a citizen reads one date first, and a promise is worded as one @nojs", async ({ page }) => {
  await logIn(page, "Liv Attrapsen");
  await page.goto("/overblik");
  const dates = page.locator("section").filter({
    has: page.getByRole("heading", { name: "Datoer i din sag" }),
  });
  await expect(dates.getByText(/^Svar på en besked/)).toBeVisible();
  await expect(dates).toContainText(/Senest i (dag|morgen) kl\. .*Det kan du forvente af os\./);
  await expect(dates.getByText("Opfølgning på arbejdspladsen")).toBeHidden();
  await dates.getByText(/^Se \d datoer mere$/).click();
  await expect(dates.getByText("Opfølgning på arbejdspladsen")).toBeVisible();
  await expect(dates).toContainText("Mindst 2 gange, senest den 15. december 2026.");
  // Rules that the citizen's pages do not tell stay with staff, also when their clock runs.
  await expect(dates.getByText("Status på fleksjob")).toHaveCount(0);
  await accessible(page);
  await page.goto("/plan");
  await expect(page.getByRole("heading", { name: "Datoer i din sag" })).toBeVisible();
  await accessible(page);
});

test("the worklist says when an answer is promised, until somebody answers", async ({
  page,
  portal,
}) => {
  await logIn(page, "Liv Attrapsen");
  await page.goto("/beskeder");
  await page.getByLabel("Skriv en besked").fill("Hvornår kommer I?");
  await page.getByRole("button", { name: "Send besked" }).click();
  await expect(page.getByText("Din besked er sendt")).toBeVisible();
  await setClock(portal, "now() + interval '25 hours'");
  try {
    // Whoever leads the team sees the promise, and nothing of what was written.
    await logIn(page, "Kirsten Overby", "erhverv");
    await page.goto("/sager");
    const row = page.getByRole("row").filter({ hasText: "Liv Attrapsen" });
    await expect(row).toContainText("Svar på besked");
    await expect(row).toContainText("Overskredet");
    await row.getByRole("link").click();
    await goInCase(page, "Frister");
    const promise = page.getByRole("row").filter({ hasText: "Svar på en besked" });
    await expect(promise).toContainText("Overskredet");
    await expect(
      page.getByText("Din rolle åbner ikke det, der sætter fristen i gang.").first(),
    ).toBeVisible();
    await accessible(page);

    await logIn(page, "Maria Ravn", "erhverv");
    await page.goto("/sager");
    await row.getByRole("link").click();
    await goInCase(page, "Beskeder");
    await page.getByLabel("Skriv en besked").fill("I morgen.");
    await page.getByRole("button", { name: "Send besked" }).click();
    await expect(page.getByText("Din besked er sendt")).toBeVisible();
    await page.goto("/sager");
    await expect(row).not.toContainText("Svar på besked");
  } finally {
    await setClock(portal, "now()");
  }
});
