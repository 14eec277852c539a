import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { inDays } from "../access/scene.ts";
import { allHolds, checkSignature } from "../independent-check.ts";
import type { Portal } from "../portal.ts";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { dayFromToday, problems, reads, runsScripts, typeDay, written } from "./journey.ts";
import { growOld, withKey } from "./keys.ts";

const liv = "Liv Attrapsen";

/** Liv's draft of a consent, at its last step. */
async function draft({ admin }: Portal, from: string, to: string, kinds: string[]) {
  const rows = await admin`select id, key from authority where key in (${from}, ${to})`;
  const id = (key: string) => String(rows.find((one) => one.key === key)?.id);
  const query = new URLSearchParams([
    ...[
      ["fra", id(from)],
      ["til", id(to)],
      ["formaal", "laegefagligVurdering"],
      ["trin", "3"],
    ],
    ...kinds.map((kind) => ["slags", kind]),
  ]);
  return `/samtykker/nyt?${query}`;
}

const consentAt = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

async function entryOf({ admin }: Portal, consent: string) {
  const [row] = await admin`
    select payload from ledger_payload where payload like ${`%"consent":"${consent}"%`}
      and payload like '%"kind":"consent.given"%'`;
  return JSON.parse(row?.payload ?? "null");
}

test("a citizen signs exactly what the page shows, on an old login", async ({ page, portal }) => {
  const device = await withKey(page, liv, "Livs telefon");
  await growOld(portal, liv);
  await page.goto(await draft(portal, "laegehuset", "noerreby", ["statusattest"]));
  await reads(page, "Tjek dine svar", "Du kan skrive under med din adgangsnøgle");
  await expect(page.getByRole("button", { name: "Ja, giv samtykke" })).toHaveCount(0);

  // Who stops has said nothing.
  await device.unlocks(false);
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await expect(page.getByText("Der er ikke sagt ja til noget")).toBeVisible();
  await device.unlocks(true);
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await reads(page, "Nørreby Kommune må hente papirer fra Lægehuset Havnegade", "Du sagde ja den");
  const entry = await entryOf(portal, consentAt(page));
  expect(checkSignature(entry, portal.origin)).toEqual(allHolds);
  expect(entry.textShown).toContain("Statusattest");

  await page.getByRole("button", { name: /^Træk tilbage/ }).click();
  await reads(page, /gælder ikke$/, "Dit ja er trukket tilbage");
});

test("a signature of a copied key gives nothing and says so", async ({ page, portal }) => {
  const device = await withKey(page, liv, "Livs kopi");
  const path = await draft(portal, "laegehuset", "noerreby", ["statusattest"]);
  await page.goto(path);
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await reads(page, "Nørreby Kommune må hente papirer fra Lægehuset Havnegade");
  await page.goto(path);
  await device.restoreCopy(1);
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await reads(page, "Tjek dine svar", "Din adgangsnøgle ser ud til at være kopieret");
  await page.goto("/adgangsnoegler");
  await reads(page, "Adgangsnøgler", "Nøglen virker ikke mere");
});

test("without a key MitID is asked again, and the draft comes back whole @nojs", async ({
  page,
  portal,
}) => {
  const person = "Noah Prøvesen";
  await logIn(page, person);
  const papers = await portal.admin`
    select d.type from document d join person p on p.id = d.citizen_id
    join authority a on a.id = d.authority_id where p.name = ${person} and a.key = 'noerreby'`;
  expect(papers.length).toBeGreaterThan(1);
  const kinds = [...new Set(papers.map(({ type }) => String(type)))];
  await growOld(portal, person);
  const path = await draft(portal, "noerreby", "soendervig", kinds);
  await page.goto(path);
  await reads(page, "Tjek dine svar", "Før du siger ja, skal du vise, at det er dig");
  const held = page.getByRole("checkbox").first();
  await held.check();
  await page.getByRole("button", { name: "Vis det med MitID" }).click();

  // The broker has a session, and asks all the same.
  await expect(page).toHaveURL(/mitid-demo/);
  await page.getByRole("button", { name: person }).click();
  await reads(page, "Tjek dine svar", "Nu ved vi, at det er dig");
  await expect(held).toBeChecked();
  // The words are those of the choice already, so one press is enough.
  await expect(wordsOn(page)).toContainText("Kommune ikke hente:");
  await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(page, "Søndervig Kommune må hente papirer fra Nørreby Kommune", "Du sagde ja den");
  const entry = await entryOf(portal, consentAt(page));
  expect(entry.exceptedDocuments).toHaveLength(1);
  expect(entry.signature).toBeNull();

  // Taking it back asks for nothing.
  await growOld(portal, person);
  await page.getByRole("button", { name: /^Træk tilbage/ }).click();
  await reads(page, /gælder ikke$/, "Dit ja er trukket tilbage");
});

test("a login that grows old before the yes: MitID, and back to every answer @nojs", async ({
  page,
  portal,
}) => {
  const id = await askLiv(portal);
  await logIn(page, liv);
  await page.goto(`/samtykker/${id}`);
  const earlier = dayFromToday({ days: 7 });
  await typeDay(page, earlier);
  await page.getByLabel("Lægeattest (LÆ 265)").uncheck();
  await growOld(portal, liv);
  await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await expect(page).toHaveURL(/mitid-demo/);
  await page.getByRole("button", { name: liv }).click();
  await reads(page, /^Må Nørreby Kommune hente papirer/, "Nu ved vi, at det er dig");
  await expect(page.getByLabel("Dag", { exact: true })).toHaveValue(String(earlier.day));
  await expect(page.getByLabel("Lægeattest (LÆ 265)")).not.toBeChecked();
  await expect(wordsOn(page)).toContainText(`til og med ${written(earlier)}.`);
  await expect(wordsOn(page)).not.toContainText("LÆ 265");
  await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(page, "Nørreby Kommune må hente papirer fra Lægehuset Havnegade", "Du sagde ja den");
  const entry = await entryOf(portal, id);
  expect(entry).toMatchObject({ validUntil: String(earlier), documentTypes: ["statusattest"] });
  await accessible(page);
});

test("a no on an old login is just a no @nojs", async ({ page, portal }) => {
  const id = await askLiv(portal);
  await logIn(page, liv);
  await growOld(portal, liv);
  await page.goto(`/samtykker/${id}`);
  await reads(page, /^Må Nørreby Kommune hente papirer/, "Du kan altid sige nej");
  await page.getByRole("button", { name: "Nej, giv ikke samtykke" }).click();
  await reads(page, /gælder ikke$/, "Du sagde nej den");
});

test("a yes to less is given to the new words, once they have been read @nojs", async ({
  page,
  portal,
}) => {
  const id = await askLiv(portal);
  await logIn(page, liv);
  await page.goto(`/samtykker/${id}`);
  const earlier = dayFromToday({ days: 7 });
  await typeDay(page, earlier);
  await page.getByRole("checkbox", { name: "Statusattest", exact: true }).uncheck();
  await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await rewordedWithoutAYes(page, portal, id);
  await expect(page.getByLabel("Dag", { exact: true })).toHaveValue(String(earlier.day));
  await expect(page.getByRole("checkbox", { name: "Statusattest", exact: true })).not.toBeChecked();
  await expect(page.getByRole("listitem").filter({ hasText: "Ikke med" })).not.toHaveCount(0);
  await expect(wordsOn(page)).toContainText(`til og med ${written(earlier)}.`);
  await expect(wordsOn(page)).not.toContainText("Statusattest");
  const shown = await wordsOn(page).locator("p, li").allTextContents();
  await page.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(page, "Nørreby Kommune må hente papirer fra Lægehuset Havnegade", "Du sagde ja den");
  const stored = String((await entryOf(portal, id)).textShown).split("\n");
  expect(stored.map((line) => line.replace(/^– /, ""))).toEqual(shown);
});

test("a key signs the words that were read, and no others", async ({ page, portal }) => {
  const id = await askLiv(portal);
  const device = await withKey(page, liv, "Livs tablet");
  const signed = async () => (await device.credentials()).map(({ signCount }) => signCount);
  const before = await signed();
  await page.goto(`/samtykker/${id}`);
  await page.getByLabel("Lægeattest (LÆ 265)").uncheck();
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await rewordedWithoutAYes(page, portal, id);
  // The device was not even asked.
  expect(await signed()).toEqual(before);
  await page.getByRole("button", { name: "Ja, skriv under" }).click();
  await reads(page, "Nørreby Kommune må hente papirer fra Lægehuset Havnegade", "Du sagde ja den");
  const entry = await entryOf(portal, id);
  expect(checkSignature(entry, portal.origin)).toEqual(allHolds);
  expect(entry.textShown).not.toContain("LÆ 265");
});

test("a draft that holds every paper back does not go to MitID @nojs", async ({ page, portal }) => {
  await logIn(page, liv);
  await growOld(portal, liv);
  await page.goto(await draft(portal, "laegehuset", "noerreby", ["statusattest"]));
  for (const held of await page.getByRole("checkbox").all()) await held.check();
  await page.getByRole("button", { name: "Vis det med MitID" }).click();
  await problems(page, "Du holder alle papirer tilbage. Lad mindst ét være med, eller sig nej");
  await expect(page).toHaveURL(/\/samtykker\/nyt\?/);
  await expect(wordsOn(page)).toContainText("Kommune ikke hente:");
});

for (const [other, start] of [
  ["Noah Prøvesen", "/overblik"],
  // Has no case, and helps her father.
  ["Ellen Prototypsen", "/hjaelper"],
] as const) {
  test(`what waits for MitID is not shown to ${other} @nojs`, async ({ page, portal }) => {
    await logIn(page, liv);
    await growOld(portal, liv);
    await page.goto(await draft(portal, "laegehuset", "noerreby", ["statusattest"]));
    await page.getByRole("button", { name: "Vis det med MitID" }).click();
    await page.getByRole("button", { name: other }).click();
    await expect(page).toHaveURL(`${portal.origin}${start}?besked=andenPerson`);
    const notice = page
      .getByRole("status")
      .filter({ hasText: "Det var en anden, der viste MitID" });
    await expect(notice).toContainText("Dine valg er ikke taget med.");
    await accessible(page);
  });
}

const wordsOn = (page: Page) => page.locator("#ord + div");

/** The page came back: nothing is given yet, and it says what to do. */
async function rewordedWithoutAYes(page: Page, { admin }: Portal, id: string) {
  await reads(page, /^Må Nørreby Kommune hente papirer/, "Læs den, og sig ja igen.");
  const notice = page.getByRole("status").filter({ hasText: "Teksten er rettet efter dine valg" });
  await expect(notice).toBeVisible();
  if (runsScripts()) await expect(notice).toBeFocused();
  const [row] = await admin`select status from consent where id = ${id}`;
  expect(row?.status).toBe("anmodet");
}

/** The municipality asks Liv for two kinds of papers at her doctor's. */
async function askLiv({ admin }: Portal): Promise<string> {
  const id = randomUUID();
  await admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`
      insert into consent (id, citizen_id, sag_id, source_authority_id, recipient_authority_id, categories,
        document_types, purpose, consequence, status, valid_until, requested_at, requested_by_name)
      select ${id}, p.id, s.id, d.id, k.id, '{sundhed}', '{statusattest,lae265}', 'laegefagligVurdering',
        'Papirerne bliver ikke hentet.', 'anmodet', ${inDays(30)}, now(), 'Anders Bækgaard'
      from person p join sag s on s.citizen_id = p.id, authority d, authority k
      where p.name = ${liv} and d.key = 'laegehuset' and k.key = 'noerreby' limit 1`;
  });
  return id;
}
