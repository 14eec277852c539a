import type { Page } from "@playwright/test";
import { setClock } from "./clock.ts";
import { logIn } from "./fixtures.ts";
import { expect, problems, reads, test } from "./journey.ts";

/** Scenario 8: from the decision of 6 March 2026 to hjemvist. */
const decision = "/afgoerelser/00000807-0000-4000-8000-000000000001";
const sag = "/sager/00000802-0000-4000-8000-000000000001";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

// One complaint for one decision: the journey cannot be walked twice on the same data.
test.describe.configure({ mode: "serial" });
test.afterEach(({ portal }) => setClock(portal, "now()"));

const at = (instant: string) => `'${instant}'::timestamptz`;

test("Tove's complaint is in time at 23.50, and comes back from Ankestyrelsen @nojs", async ({
  page,
  meet,
  portal,
}) => {
  test.slow();
  // The demo's own draft, as it was before another journey walked it.
  await portal.admin.unsafe("alter table klage disable trigger user");
  await portal.admin.unsafe(`
    update klage set status = 'kladde', sent_at = null, late = null, genvurdering_by = null, revision = 1,
      genvurdering = null, genvurdering_reason = null, genvurderet_at = null, genvurderet_by_name = null,
      forwarded_at = null, forwarded_by_name = null, outcome = null, outcome_reason = null, outcome_on = null,
      outcome_by_name = null, late_reason = null, papers = '[]' where id = '0000080e-0000-4000-8000-000000000001'`);
  await portal.admin.unsafe("alter table klage enable trigger user");
  await logIn(page, "Tove Testrup");
  const office = await meet("Anders Bækgaard", "erhverv");
  await setClock(portal, at("2026-04-07T23:50:00+02:00"));

  await page.goto("/overblik");
  await reads(page, "Det sker i din sag", "Den er ikke sendt endnu.", "7. april 2026 (i dag)");
  await page.goto(decision);
  await page.getByRole("link", { name: "Skriv videre på din klage" }).click();
  await reads(page, "Din klage", "Du kan klage til og med den 7. april 2026");
  const words = page.getByLabel("Det er jeg uenig i");
  await expect(words).toHaveValue(/Efter min praktik skrev I 10 timer\./);
  await words.fill("");
  await button(page, "Send klagen").click();
  await problems(page, "Skriv, hvad du er uenig i");
  await words.fill("I skrev 10 timer efter min praktik.");
  await button(page, "Gem kladde").click();
  await told(page, "Kladden er gemt");

  // What the municipality holds can go with it, and is chosen on a page of its own.
  await reads(page, "Din klage", "Du har ikke valgt nogen.");
  await button(page, "Vælg papirer").click();
  await reads(page, "Papirer til din klage", "Din kladde er gemt.");
  await page.getByLabel(/^Praktik/).check();
  await button(page, "Gem valget").click();
  await reads(page, "Din klage", "Papirer, du sender med");
  const attached = page.getByRole("main").getByRole("link", { name: /^Praktik/ });
  await expect(attached).toBeVisible();

  // A draft outlives the log-out, and nobody else sees it.
  await office.goto(`${sag}/afgoerelser`);
  await expect(office.getByRole("link", { name: /^Klage over/ })).toHaveCount(0);
  await page.goto(`${decision}/klage`);
  await expect(words).toHaveValue("I skrev 10 timer efter min praktik.");
  await button(page, "Send klagen").click();
  await told(page, "Din klage er sendt");
  await reads(page, "Din klage", "7. april 2026 kl. 23.50", "Den kom til tiden.", "5. maj 2026");
  await expect(page.getByRole("link", { name: /Du sendte din klage/ })).toBeVisible();

  await setClock(portal, at("2026-04-20T10:00:00+02:00"));
  await page.goto("/overblik");
  await reads(page, "Det sker i din sag", "Du skal ikke gøre noget nu", "5. maj 2026 (om 15 dage)");
  await office.goto(`${sag}/afgoerelser`);
  await office.getByRole("link", { name: /^Klage over: Dine timer/ }).click();
  await reads(office, "Klage", "I skrev 10 timer efter min praktik.", "senest den 5. maj 2026");
  await expect(office.getByRole("link", { name: /^Praktik/ })).toHaveAttribute(
    "href",
    new RegExp(`^${sag}/papirer/`),
  );
  await button(office, "Gem genvurderingen").click();
  await problems(office, "Vælg resultatet", "Skriv begrundelsen");
  await office.getByLabel("Fastholdt").check();
  await office.getByLabel("Begrundelse").fill("Arbejdsgiveren har tilbudt 9 timer.");
  await button(office, "Gem genvurderingen").click();
  await told(office, "Det er gemt");
  await button(office, "Send til Ankestyrelsen").click();
  await told(office, "Det er gemt");
  await page.goto("/overblik");
  await reads(page, "Det sker i din sag", "Ankestyrelsen har klagen.");
  await page.getByRole("link", { name: "Se din klage" }).click();
  await reads(page, "Din klage", "Kommunen holder fast i sit svar.", "Ankestyrelsen har klagen.");

  await setClock(portal, at("2026-09-01T10:00:00+02:00"));
  await office.getByLabel("Hjemvist").check();
  await office.getByLabel("Hvad skrev Ankestyrelsen, kort?").fill("Kommunen mangler et papir.");
  for (const [label, value] of [
    ["Dag", "2"],
    ["Måned", "9"],
    ["År", "2026"],
  ] as const) {
    await office.getByLabel(label, { exact: true }).fill(value);
  }
  await button(office, "Gem udfaldet").click();
  await problems(office, "Dagen skal ligge mellem den dag, klagen blev sendt videre, og i dag");
  await office.getByLabel("Dag", { exact: true }).fill("31");
  await office.getByLabel("Måned", { exact: true }).fill("8");
  await button(office, "Gem udfaldet").click();
  await told(office, "Det er gemt");

  await page.goto(`${decision}/klage`);
  await reads(page, "Din klage", "Sagen går tilbage til kommunen.", "Kommunen mangler et papir.");
  const receipts = page.getByRole("link", { name: /^Hent kvittering/ });
  await expect(receipts).toHaveCount(4);
});

test("a late complaint says why it comes now @nojs", async ({ page }) => {
  await logIn(page, "Karin Testsen");
  await page.goto("/afgoerelser");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await page.getByRole("link", { name: /klage/ }).first().click();
  await reads(page, "Din klage", "Du kan stadig sende din klage.");
  await page.getByLabel("Det er jeg uenig i").fill("Timerne passer ikke.");
  await button(page, "Send klagen").click();
  await problems(page, "Skriv, hvorfor klagen kommer efter fristen");
  await expect(page.getByLabel("Det er jeg uenig i")).toHaveValue("Timerne passer ikke.");
});
