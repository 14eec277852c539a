import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { logIn } from "./fixtures.ts";
import { dayFromToday, expect, goTo, problems, reads, test, typeDay } from "./journey.ts";

/** A meeting from its plan to its cancellation, seen from both sides and by the one who helps. */
const birgit = "/sager/00000402-0000-4000-8000-000000000001";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("a citizen is invited to a meeting, prepares it, and is told why it is cancelled @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  const title = `Møde om dine timer, ${test.info().project.name}`;
  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto(`${birgit}/moeder`);
  await page.getByRole("link", { name: "Planlæg et møde" }).click();
  await reads(page, "Planlæg et møde", "Borgeren ser først mødet, når du indkalder.");
  await page.getByLabel("Hvad er det for et møde?").fill(title);
  await button(page, "Indkald borgeren").click();
  await problems(
    page,
    "Skriv dagen som dag, måned og år",
    "Skriv klokken med tal, for eksempel 10.00",
    "Vælg, hvordan I mødes",
    "Skriv, hvor mødet er, eller hvordan man kommer på video",
    "Skriv mindst én, der er med, før du indkalder",
    "Skriv, hvad I skal tale om, før du indkalder",
  );
  await expect(page.getByLabel("Hvad er det for et møde?")).toHaveValue(title);
  await typeDay(page, dayFromToday({ days: -1 }));
  await page.getByLabel("Klokken", { exact: true }).fill("10.30");
  await page.getByLabel("I samme lokale").check();
  await page.getByLabel("Sted, eller sådan").fill("Rådhuset, lokale 4");
  await button(page, "Gem planen").click();
  await problems(page, "Mødet skal ligge ude i fremtiden");
  await typeDay(page, dayFromToday({ days: 9 }));
  await button(page, "Gem planen").click();
  await told(page, "Planen er gemt");

  const citizen = await meet("Birgit Eksempelsen");
  await goTo(citizen, "Møder");
  await expect(citizen.getByText(title)).toHaveCount(0);

  const planned = page.locator("section").filter({ hasText: title }).last();
  await planned.getByRole("link", { name: "Ret, indkald eller aflys" }).click();
  await reads(page, "Møde");
  await page.getByLabel("Lægen i teamet").fill("Inge Fjordside");
  await page.getByLabel("Det taler I om").fill("Dine timer\nDin hånd");
  await button(page, "Indkald borgeren").click();
  await told(page, "Borgeren er indkaldt og kan læse om mødet nu");

  await citizen.goto("/overblik");
  await reads(citizen, "Det sker i din sag", "Dit næste møde", title, "kl. 10.30 (om 9 dage)");
  await citizen.getByRole("link", { name: "Se, hvem der er med, og skriv dine spørgsmål" }).click();
  await reads(
    citizen,
    title,
    "Rådhuset, lokale 4",
    "Lægen i teamet: Inge Fjordside",
    "Skal ikke undersøge dig.",
    "Din hånd",
  );
  await citizen.getByLabel("Det vil jeg gerne tage op").fill("Må jeg få en pause mere?");
  await citizen.getByLabel("Jeg tager en bisidder med").fill("b".repeat(101));
  await button(citizen, "Gem").click();
  await problems(citizen, "Navnet er for langt. Der er plads til 100 tegn");
  await expect(citizen.getByLabel("Det vil jeg gerne tage op")).toHaveValue(
    "Må jeg få en pause mere?",
  );
  await citizen.getByLabel("Jeg tager en bisidder med").fill("Min søster");
  await button(citizen, "Gem").click();
  await told(citizen, "Det er gemt");

  await page.goto(`${birgit}/moeder`);
  await reads(page, "Møder", "Må jeg få en pause mere?", "Min søster");
  const invited = page.locator("section").filter({ hasText: title }).last();
  await invited.getByRole("link", { name: "Ret, indkald eller aflys" }).click();
  await page.getByText("Aflys mødet", { exact: true }).click();
  await button(page, "Aflys").click();
  await problems(page, "Skriv grunden. Borgeren er indkaldt og skal vide den");
  await page.getByLabel("Grund", { exact: true }).fill("Lægen er blevet syg.");
  await button(page, "Aflys").click();
  await told(page, "Mødet er aflyst");
  await citizen.goto(citizen.url());
  await reads(citizen, title, "Mødet er aflyst", "Grund: Lægen er blevet syg.");
  await expect(button(citizen, "Gem")).toHaveCount(0);
});

test("the one who helps reads about the meeting and writes nothing @nojs", async ({ page }) => {
  await logIn(page, "Bent Følgesen");
  await page.goto("/hjaelper/00000309-0000-4000-8000-000000000001");
  await page.getByRole("main").getByRole("link", { name: "Møder", exact: true }).click();
  await reads(
    page,
    "Møder",
    "Møde i kommunens team",
    "Kan jeg få flere pauser, når jeg kører varer ud?",
  );
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("the region reads a meeting's papers while they are open, and the citizen sees each look @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  const moede = "0000060e-0000-4000-8000-000000000001";
  await logIn(page, "Inge Fjordside", "erhverv");
  await page.goto("/delt-med-os/moeder");
  await reads(page, "Møder med papirer", "Møde om din sag igen", "Nørreby Kommune");
  await page.getByRole("link", { name: "Samira Skabelonsen" }).click();
  await reads(page, "Møde med Samira Skabelonsen", "Papirerne må kun bruges til mødet.");
  const entries = page.getByRole("row");
  await expect(entries.nth(1)).toContainText(/1.*Praktik i genbrugsbutik: 6 timer.*1–3/s);
  await expect(entries.nth(2)).toContainText(/2.*Praktik i en kantine.*4–5/s);
  await entries.nth(1).getByRole("link").click();
  await reads(page, "Praktik i genbrugsbutik: 6 timer, 50 procent");
  await page.getByRole("link", { name: "Tilbage til mødet" }).click();
  await page.getByRole("link", { name: "Beskrivelsen af borgeren i planen" }).click();
  await reads(page, "Beskrivelsen af borgeren", "Dit helbred", "I said no to the surgery.");

  const citizen = await meet("Samira Skabelonsen");
  await citizen.goto(`/moede/${moede}/papirer`);
  await reads(
    citizen,
    "Se det, de ser",
    "Region Midtfjord, klinisk funktion kan læse",
    "Praktik i genbrugsbutik: 6 timer, 50 procent",
    "Beskrivelsen af dig i din plan",
  );
  await citizen
    .getByRole("main")
    .getByRole("link", { name: "Hvem har set mine oplysninger" })
    .click();
  await expect(
    citizen.getByText("Du har sagt ja til, at de læser papirer til et møde").first(),
  ).toBeVisible();

  const office = await meet("Anders Bækgaard", "erhverv");
  await office.goto(`/sager/00000602-0000-4000-8000-000000000001/moeder/${moede}/papirer`);
  await reads(office, "Papirer til mødet", "Del papirerne senest", "Kilden er ikke bekræftet.");
  await button(office, "Luk for papirerne").click();
  await told(office, "Papirerne er lukket");
  await page.goto(`/delt-med-os/moeder/${moede}`);
  await expect(page.getByText("Papirerne til mødet er lukket.")).toBeVisible();
  await citizen.goto(`/moede/${moede}/papirer`);
  await reads(citizen, "Se det, de ser", "Ingen kan læse papirerne nu");

  const all = office.getByLabel("Forberedende del af planen");
  await all.uncheck();
  const [shop, canteen] = [/^Praktik i genbrugsbutik/, /^Praktik i en kantine/];
  await office.getByRole("checkbox", { name: shop }).uncheck();
  await office.getByRole("checkbox", { name: canteen }).uncheck();
  await button(office, "Del papirerne").click();
  await problems(office, "Vælg mindst ét papir eller den forberedende del");
  await all.check();
  await office.getByRole("checkbox", { name: shop }).check();
  await office.getByRole("checkbox", { name: canteen }).check();
  await button(office, "Del papirerne").click();
  await told(office, "Papirerne er delt. Borgeren kan se det nu");
  // With a script on the page itself, without one by the server; saved only with the rest.
  const rows = office.getByRole("group", { name: "Papirer" }).getByRole("listitem");
  await expect(rows.first()).toContainText("Praktik i genbrugsbutik");
  await office.getByRole("button", { name: "Flyt op: Praktik i en kantine" }).click();
  await expect(rows.first()).toContainText("Praktik i en kantine");
  await button(office, "Gem ændringen").click();
  await told(office, "Papirerne er delt. Borgeren kan se det nu");
  await page.goto(`/delt-med-os/moeder/${moede}`);
  await reads(page, "Møde med Samira Skabelonsen");
  await expect(entries.nth(1)).toContainText(/1.*Praktik i en kantine.*1–2/s);
  await expect(entries.nth(2)).toContainText(/2.*Praktik i genbrugsbutik.*3–5/s);
  await office.getByRole("button", { name: "Flyt ned: Praktik i en kantine" }).click();
  await expect(rows.first()).toContainText("Praktik i genbrugsbutik");
  await button(office, "Gem ændringen").click();
  await told(office, "Papirerne er delt. Borgeren kan se det nu");
});

test("the office writes the minutes, and the citizen says what is missing @nojs", async ({
  page,
  meet,
}) => {
  test.slow();
  const [words, said] = [`Vi talte om arkivet ${randomUUID()}`, `Og om dyr ${randomUUID()}`];
  await logIn(page, "Hanne Holmgaard", "erhverv");
  await page.goto("/sager/00000902-0000-4000-8000-000000000001/moeder");
  await reads(page, "Møder", "Referat af mødet", "Det mangler.");
  await page.getByRole("link", { name: "Skriv en ny udgave af referatet" }).click();
  await reads(page, "Skriv referat", "Tidligere udgaver");
  await page.getByLabel("Referat", { exact: true }).fill("");
  await button(page, "Giv borgeren referatet").click();
  await problems(page, "Skriv referatet");
  await page.getByLabel("Referat", { exact: true }).fill(words);
  await button(page, "Gem kladden").click();
  await told(page, "Kladden er gemt. Borgeren kan ikke se den");
  // Written on in another window meanwhile: both texts are shown, and nothing is lost.
  const colleague = await meet("Hanne Holmgaard", "erhverv");
  await colleague.goto(page.url());
  await expect(colleague.getByLabel("Referat", { exact: true })).toHaveValue(words);
  await colleague.getByLabel("Referat", { exact: true }).fill(`${words} Og om mandag.`);
  await button(colleague, "Gem kladden").click();
  await told(colleague, "Kladden er gemt. Borgeren kan ikke se den");
  await button(page, "Giv borgeren referatet").click();
  await problems(
    page,
    "En anden har skrevet imens. Læs det, og gem igen, hvis din tekst skal gælde",
  );
  await reads(page, "Skriv referat", "Det har Hanne Holmgaard gemt imens", "Og om mandag.");
  await expect(page.getByLabel("Referat", { exact: true })).toHaveValue(words);
  await button(page, "Giv borgeren referatet").click();
  await told(page, "Referatet er givet. Borgeren kan læse det nu");

  const citizen = await meet("Emil Prototypsen");
  await citizen.goto("/moede");
  await citizen.getByRole("link", { name: "Læs referatet af mødet" }).click();
  await reads(citizen, "Referat", words, "Vil du sige noget til referatet?");
  await button(citizen, "Gem bemærkningen").click();
  await problems(citizen, "Skriv din bemærkning");
  await citizen.getByLabel("Din bemærkning").fill(said);
  await button(citizen, "Gem bemærkningen").click();
  await told(citizen, "Din bemærkning står ved referatet nu");
  await reads(citizen, "Referat", said);
  await expect(citizen.getByRole("textbox")).toHaveCount(0);
  await page.goto("/sager/00000902-0000-4000-8000-000000000001/moeder");
  await reads(page, "Møder", words, said);
});
