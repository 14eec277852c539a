import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { oneLine, readPdf, walk } from "../pdf/read-pdf.ts";
import { setClock } from "./clock.ts";
import { logIn } from "./fixtures.ts";
import { expect, goTo, reads, test } from "./journey.ts";

test.afterEach(({ portal }) => setClock(portal, "now()"));

/** The words that a screen reader is given, without the dots of lists, which a page only draws. */
function spoken(file: Buffer): string {
  const said = walk(readPdf(file).structure).map(({ text }) => text);
  return oneLine(said.filter((text) => text !== "•").join(" "));
}

/** The words of the page as it would be printed, seen by the browser itself. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const words = await page.getByRole("main").innerText();
  await page.emulateMedia({ media: null });
  return oneLine(words);
}

/** Presses the link; answers the file that came, and its name. */
async function download(page: Page, link: string) {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The decisions in the list one is looking at. */
function decisionsOf(page: Page) {
  return page.getByRole("main").getByRole("listitem").locator("h2").getByRole("link");
}

test("a decision as a letter says what its page says, word for word @nojs", async ({ page }) => {
  await logIn(page, "Tove Testrup");
  await goTo(page, "Svar");
  const decisions = decisionsOf(page);
  const all = await decisions.evaluateAll((links) => links.map((one) => one.getAttribute("href")));
  expect(all.length).toBeGreaterThan(0);
  for (const href of all) {
    await page.goto(href ?? "");
    const { name, bytes } = await download(page, "Hent som brev (PDF)");
    expect(name).toBe("min-sag-afgoerelse.pdf");
    expect(spoken(bytes)).toBe(await printed(page));
    const pdf = readPdf(bytes);
    expect(pdf).toMatchObject({ lang: "da-DK", lost: [] });
    expect(pdf.title).toBe(await page.getByRole("heading", { level: 1 }).innerText());
  }
});

test("the plan as a letter says what its page says @nojs", async ({ page }) => {
  for (const citizen of ["Karin Testsen", "Birgit Eksempelsen"]) {
    await logIn(page, citizen);
    await page.goto("/plan");
    const { name, bytes } = await download(page, "Hent som brev (PDF)");
    expect(name).toBe("min-sag-plan.pdf");
    expect(spoken(bytes)).toBe(await printed(page));
    await page.getByRole("button", { name: "Log af" }).click();
  }
});

test("the last day to complain stands in the letter as on the page @nojs", async ({
  page,
  portal,
}) => {
  await logIn(page, "Tove Testrup");
  await page.goto("/afgoerelser");
  await setClock(portal, "'2026-03-10T12:00:00+01:00'::timestamptz");
  await decisionsOf(page).first().click();
  await reads(page, /./, "Senest 7. april 2026 (om 28 dage)");
  const { bytes } = await download(page, "Hent som brev (PDF)");
  expect(spoken(bytes)).toBe(await printed(page));
  // Paper does not count down.
  expect(spoken(bytes)).toContain("Senest 7. april 2026 Regel: Retssikkerhedsloven § 67");
});

test("who reads in English gets the same letter, and knows what is Danish @nojs", async ({
  page,
}) => {
  await logIn(page, "Tove Testrup");
  await page.goto("/afgoerelser");
  await page.getByRole("button", { name: "Read this page in English" }).click();
  await decisionsOf(page).first().click();
  await reads(page, /./, "The answer", "Help in English");
  const { bytes } = await download(page, "Save as a letter (PDF)");
  expect(spoken(bytes)).toBe(await printed(page));
  const { lang, structure } = readPdf(bytes);
  expect(lang).toBe("en-GB");
  expect(walk(structure).find(({ role }) => role === "H1")).toMatchObject({ lang: "da-DK" });
});

test("fetching a letter is a look like reading the page, and no cache keeps it", async ({
  page,
  portal,
}) => {
  await logIn(page, "Tove Testrup");
  await page.goto("/afgoerelser");
  const link = decisionsOf(page).first();
  const before = await looked();
  const answer = await page.request.get(`${await link.getAttribute("href")}/brev`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": 'attachment; filename="min-sag-afgoerelse.pdf"',
    "cache-control": "no-store",
  });
  expect(await looked()).toBe(before + 1);

  async function looked(): Promise<number> {
    const [row] = await portal.admin`select count(*)::int as looks from visit v
      join person p on p.id = v.person_id
      where p.name = 'Tove Testrup' and v.kind = 'afgoerelse.read' and v.allowed and v.basis = 'selv'`;
    return row?.looks ?? 0;
  }
});
