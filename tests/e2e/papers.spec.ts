import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { pdfOf } from "../pdf/write-pdf.ts";
import {
  dayFromToday,
  expect,
  goInCase,
  goTo,
  looks,
  problems,
  reads,
  test,
  typeDays,
  written,
} from "./journey.ts";

/** A picture of one red dot. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  "base64",
);
const send = "Læg papiret i sagen";
const choose = (page: Page, name: string, buffer: Buffer, mimeType = "application/pdf") =>
  page.getByLabel("Selve papiret").setInputFiles({ name, mimeType, buffer });
async function describe(page: Page, kind: string, writer: string) {
  await page.getByLabel("Hvad er det for et papir?").selectOption({ label: kind });
  await page.getByLabel("Hvem har skrevet det?").fill(writer);
  await typeDays(page, "Hvilken dato står der på papiret?", dayFromToday({ days: -3 }));
}
/** Fetches the file as the page offers it. */
async function fetched(page: Page): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Hent filen/ }).click();
  return readFile(await (await coming).path());
}

test("Karin adds a paper, and the municipality reads the very file @nojs", async ({ meet }) => {
  test.slow();
  const file = await pdfOf(3);
  const karin = await meet("Karin Testsen");
  await goTo(karin, "Papirer");
  await karin.getByRole("link", { name: "Læg et papir i sagen" }).click();
  await reads(karin, "Læg et papir i din sag", "Tag et billede, eller vælg en fil");

  await karin.getByRole("button", { name: send }).click();
  await problems(
    karin,
    "Vælg, hvad det er for et papir",
    "Skriv, hvem der har skrevet papiret",
    "Skriv datoen på papiret",
    "Tag et billede af papiret, eller vælg en fil",
  );
  await describe(karin, "Brev fra sygehus", "Sygehus Midtfjord");
  await karin.getByRole("button", { name: send }).click();
  await problems(karin, "Tag et billede af papiret, eller vælg en fil");
  await expect(karin.getByLabel("Hvem har skrevet det?")).toHaveValue("Sygehus Midtfjord");

  await choose(karin, "brev.pdf", file);
  await karin.getByRole("button", { name: send }).click();
  const title = "Brev fra sygehus: Sygehus Midtfjord";
  await reads(karin, title, written(dayFromToday({ days: -3 })), "3 sider", "Gælder nu");
  await expect(karin.getByRole("status")).toContainText("Papiret ligger nu i din sag");
  await expect(karin.getByRole("main")).toContainText("Filen er ikke tjekket for virus.");
  expect(await fetched(karin)).toEqual(file);

  const anders = await meet("Anders Bækgaard", "erhverv");
  await anders.getByRole("link", { name: "Karin Testsen" }).click();
  await anders.locator("#papirer").getByRole("link", { name: title }).click();
  await reads(anders, title, "3 sider");
  expect(await fetched(anders)).toEqual(file);
  await goTo(karin, "Hvem har set");
  await expect(looks(karin, "Anders Bækgaard", "Læste et papir")).not.toHaveCount(0);
});

test("a picture is shown on its page, and a new version takes its place @nojs", async ({
  meet,
}) => {
  const noah = await meet("Noah Prøvesen");
  await noah.goto("/papirer/nyt");
  await describe(noah, "CV", "Noah Prøvesen");
  await choose(noah, "cv.png", png, "image/png");
  await noah.getByRole("button", { name: send }).click();
  const picture = noah.getByRole("img", { name: /^Billede af papiret: CV/ });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
  const first = new URL(noah.url()).pathname;

  await noah.getByRole("link", { name: "Læg en ny udgave af papiret ind" }).click();
  await reads(noah, "Læg en ny udgave ind", "Den gamle udgave bliver liggende.");
  await typeDays(noah, "Hvilken dato står der på papiret?", dayFromToday({ days: -1 }));
  await choose(noah, "cv.pdf", await pdfOf(2));
  await noah.getByRole("button", { name: send }).click();
  await reads(noah, /^CV fra/, "2 sider", "Gælder nu");
  await noah.goto(first);
  await reads(noah, /^CV fra/, "1 side", "Gælder ikke mere");
  await expect(noah.getByRole("link", { name: "Læg en ny udgave af papiret ind" })).toHaveCount(0);
});

test("Hanne adds a paper to Birgit's case, and of two new versions at once only one stands @nojs", async ({
  meet,
}) => {
  test.slow();
  const writer = `Team ${crypto.randomUUID().slice(0, 8)}`;
  const title = `Indstilling fra ${writer}`;
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.goto("/sager");
  await hanne.getByRole("link", { name: "Birgit Eksempelsen" }).click();
  await hanne.getByRole("link", { name: "Læg et papir i sagen" }).click();
  await reads(hanne, "Læg et papir i sagen", "Papiret får selv sit navn");
  await hanne.getByRole("button", { name: send }).click();
  await problems(
    hanne,
    "Vælg, hvad det er for et papir",
    "Skriv, hvem der har skrevet papiret",
    "Skriv datoen på papiret",
    "Tag et billede af papiret, eller vælg en fil",
  );
  await describe(hanne, "Indstilling", writer);
  await choose(hanne, "indstilling.pdf", await pdfOf(2));
  await hanne.getByRole("button", { name: send }).click();
  await reads(hanne, title, "2 sider", "Gælder");
  await expect(hanne.getByRole("status")).toContainText("Papiret ligger nu i sagen");

  await hanne.getByRole("link", { name: "Læg en ny udgave af papiret ind" }).click();
  const again = hanne.url();
  const other = await hanne.context().newPage();
  await other.goto(again);
  const file = await pdfOf(4);
  for (const tab of [hanne, other]) {
    await typeDays(tab, "Hvilken dato står der på papiret?", dayFromToday({ days: -1 }));
    await choose(tab, "indstilling.pdf", file);
  }
  await hanne.getByRole("button", { name: send }).click();
  await reads(hanne, title, "4 sider");
  await other.getByRole("button", { name: send }).click();
  await problems(other, "Papiret kan ikke få en ny udgave nu");
  await reads(other, "Læg en ny udgave ind", "Der er lagt en ny udgave ind.");
  await expect(other.getByLabel("Hvem har skrevet det?")).toHaveValue(writer);

  const newest = new URL(hanne.url()).pathname.replace(/^\/sager\/[^/]+/, "");
  await goInCase(hanne, "Sagen");
  await reads(hanne, "Sagen", "Sagsmappe til møde", /Gældende papirer: \d+ sider af cirka 50\./);
  await expect(hanne.getByRole("row", { name: /^(\D* )?CV .*(Mangler|Er her)/ })).toHaveCount(1);

  const birgit = await meet("Birgit Eksempelsen");
  await goTo(birgit, "Papirer");
  await expect(birgit.getByRole("link", { name: title })).toHaveCount(2);
  await birgit.goto(newest);
  await reads(birgit, title, "4 sider", "Gælder nu");
  expect(await fetched(birgit)).toEqual(file);
  await expect(birgit.getByRole("link", { name: "Læg en ny udgave af papiret ind" })).toHaveCount(
    0,
  );
});

test("a file that cannot be used is refused with help, and nothing typed is lost @nojs", async ({
  meet,
  portal,
}) => {
  test.slow();
  const liv = await meet("Liv Attrapsen");
  await liv.goto("/papirer/nyt");
  await describe(liv, "Statusattest", "Lægehuset");
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic and more", "latin1");
  const locked = (await pdfOf(1)).toString("latin1").replace("/Root", "/Encrypt 1 0 R /Root");
  const wrong: [string, Buffer, string][] = [
    ["IMG_0001.HEIC", heic, "Billedet er gemt som HEIC"],
    ["brev.pdf", Buffer.from("<html><script>alert(1)</script></html>"), "Filen er ikke en PDF"],
    ["brev.pdf", Buffer.alloc(0), "Filen er tom."],
    ["brev.pdf", (await pdfOf(2)).subarray(0, 900), "Filen kan ikke læses."],
    ["brev.pdf", Buffer.from(locked, "latin1"), "Filen er låst med en kode."],
    [
      "stor.pdf",
      Buffer.concat([Buffer.from("%PDF-"), Buffer.alloc(26_300_000)]),
      "Filen fylder mere end 25 MB.",
    ],
  ];
  for (const [name, bytes, why] of wrong) {
    await choose(liv, name, bytes);
    await liv.getByRole("button", { name: send }).click();
    await problems(liv, new RegExp(`^${why}`));
    await expect(liv.getByLabel("Hvem har skrevet det?")).toHaveValue("Lægehuset");
    await expect(liv.getByLabel("Hvad er det for et papir?")).toHaveValue("statusattest");
  }
  const [row] = await portal.admin`
    select count(*)::int as n from document d join person p on p.id = d.citizen_id
    where p.name = 'Liv Attrapsen' and d.added_by is not null`;
  expect(row?.n).toBe(0);
});
