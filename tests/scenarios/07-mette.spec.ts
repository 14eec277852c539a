import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { isRefused, looks, problems, reads } from "../e2e/journey.ts";
import { comesBack, expect, test } from "./world.ts";

const sag = "/sager/00000702-0000-4000-8000-000000000001";
const consent = "/delt-med-os/00000708-0000-4000-8000-000000000001";
const moved = "Sagen er flyttet til en anden kommune.";
const ownWords = "Når jeg har jord på hænderne";
const disagrees = "Jeg kan arbejde mere end I tror.";
const looksAgain = "Vi har talt med gartneriet. Du kan arbejde flere timer.";
const remark = "Jeg vil helst arbejde om formiddagen.";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

test("7. Mette moves to Søndervig: her plan goes along, and Nørreby's staff lose access at once", async ({
  world,
  page,
  meet,
}) => {
  await world.itIs("2026-12-30T09:00+01:00");
  const months = () => world.admin`
    select m.month, m.version, m.hours, m.wage, m.pension, m.amount
    from ydelsesmaaned m join sag s on s.id = m.sag_id
    where s.sagsnummer = 'NK-2025-0655' order by 1, 2`;
  const before = await months();

  await test.step("she reads what was agreed and what she is paid, and says something to her plan", async () => {
    await comesBack(page, "Mette Mønstersen");
    await reads(page, "Det sker i din sag", "10 til 5 timer", "Du flytter snart til Søndervig.");
    await page.goto("/penge");
    await reads(page, /./, "oktober 2026", "februar 2026");
    await page.goto("/plan");
    await page.getByRole("link", { name: "Skriv en bemærkning til Dine mål" }).click();
    await page.getByRole("textbox").fill(remark);
    await page.getByRole("button", { name: /^Gem/ }).click();
    await reads(page, "Din plan", remark);
  });

  const camilla = await meet("Camilla Broby", "erhverv");
  const maria = await meet("Maria Ravn", "erhverv");
  const peter = await meet("Peter Lundager", "erhverv");
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  const sofie = await meet("Sofie Strandby", "erhverv");
  await test.step("Nørreby works in her case, also by her consent; Søndervig has nothing yet", async () => {
    await camilla.goto(`${sag}/plan`);
    await reads(camilla, "Rehabiliteringsplan", "Find et job mere ved siden af", remark);
    await camilla.goto(consent);
    await reads(camilla, /./, "Midtfjord");
    await sofie.goto("/sager");
    await reads(sofie, "Myndighedens sager", "Du har ingen sager");
    expect((await sofie.goto(`${sag}/plan`))?.status()).toBe(404);
  });

  await test.step("Camilla hands the case over; what follows is said before", async () => {
    await camilla.goto(sag);
    await camilla.getByRole("link", { name: "Flyt sagen til en anden kommune" }).click();
    await reads(
      camilla,
      "Flyt sagen til en anden kommune",
      "Borgerens egne ord og bemærkninger",
      "Nørreby Kommune mister adgangen med det samme",
    );
    await button(camilla, "Flyt sagen").click();
    await problems(
      camilla,
      "Vælg den kommune, borgeren er flyttet til",
      "Skriv dagen med tal: dag, måned og år",
      "Sæt kryds, når du er sikker",
    );
    await camilla.getByLabel(/^Hvilken kommune/).selectOption({ label: "Søndervig Kommune" });
    await camilla.getByLabel("Dag", { exact: true }).fill("31");
    await camilla.getByLabel("Måned", { exact: true }).fill("12");
    await camilla.getByLabel("År", { exact: true }).fill("2026");
    await camilla.getByLabel(/^Ja, jeg har læst det/).check();
    await button(camilla, "Flyt sagen").click();
    await problems(camilla, /ikke efter i dag$/);
    await expect(camilla.getByLabel(/^Hvilken kommune/)).toHaveValue(/./);
    await camilla.getByLabel("Dag", { exact: true }).fill("30");
    await button(camilla, "Flyt sagen").click();
    await told(camilla, "Sagen er flyttet");
    await expect(camilla.getByRole("main")).not.toContainText("Mette Mønstersen");
  });

  await test.step("from that moment nobody at Nørreby sees anything, on whatever ground", async () => {
    for (const part of ["", "/plan", "/penge", "/beskeder"])
      await isRefused(camilla, sag + part, moved);
    await isRefused(camilla, consent, moved);
    for (const one of [maria, peter, hanne]) {
      await one.goto("/sager");
      await expect(one.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(one.getByText("Mette Mønstersen")).toHaveCount(0);
      await isRefused(one, sag, moved);
    }
  });

  await test.step("Søndervig finds the case first in its list, and Sofie takes it on", async () => {
    await sofie.goto("/sager");
    await reads(sofie, "Myndighedens sager", "Flyttet til jer fra Nørreby Kommune", "SK-2026-0001");
    await sofie.getByRole("link", { name: "Mette Mønstersen" }).click();
    await reads(sofie, "Sagen", "Planen fulgte med", "Din myndighed har ingen papirer i sagen.");
    await button(sofie, "Tag imod sagen").click();
    await told(sofie, "Sagen er din");
    await sofie.getByRole("link", { name: "Plan", exact: true }).first().click();
    await reads(
      sofie,
      "Rehabiliteringsplan",
      "Planen fulgte med fra Nørreby Kommune den 30. december 2026.",
      ownWords,
      remark,
      "Var i gang, da sagen flyttede",
    );
  });

  await test.step("she is told, by whom and what, and takes the receipt home", async () => {
    await page.goto("/overblik");
    await reads(
      page,
      "Det sker i din sag",
      "Din sag er flyttet fra Nørreby Kommune til Søndervig Kommune",
      "Sofie Strandby",
    );
    await page.getByRole("link", { name: "Se, hvad der fulgte med, og hent et bevis" }).click();
    await reads(page, "Din sag er flyttet", "Fra Nørreby Kommune til Søndervig", "SK-2026-0001");
    const links = page.getByRole("link", { name: /^Hent kvittering/ });
    await expect(links).toHaveCount(2);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      links.filter({ hasText: "Din sag og din plan flyttede" }).click(),
    ]);
    const buffer = Buffer.from(readFileSync(await download.path()));
    await page.goto("/kvittering");
    await page
      .getByLabel("Vælg din kvittering")
      .setInputFiles({ name: "flytning.json", mimeType: "application/json", buffer });
    await expect(page.locator("[data-status]")).toHaveText("Kvitteringen passer.");
    for (const fact of ["Søndervig Kommune", "30. december 2026", "Camilla Broby"])
      await expect(page.getByRole("definition").filter({ hasText: fact }).first()).toBeVisible();
  });

  await test.step("her plan, her words and her history are hers, and the old consent is closed", async () => {
    await page.goto("/plan");
    await reads(page, "Din plan", ownWords, remark, "Planen fulgte med fra Nørreby Kommune");
    await page.goto("/penge");
    await reads(page, /./, "oktober 2026", "februar 2026");
    expect(await months()).toEqual(before);
    await page.goto("/samtykker/00000708-0000-4000-8000-000000000001");
    await reads(page, /gælder ikke$/, "Din sag er flyttet fra Nørreby Kommune.");
    await page.goto("/hvem-har-set");
    await expect(looks(page, "Camilla Broby", "Nægtet", moved).first()).toBeVisible();
    await expect(looks(page, "Sofie Strandby", "Læste din plan").first()).toBeVisible();
  });

  await test.step("she complains over Nørreby's answer, and reads what they may open then", async () => {
    await page.goto("/afgoerelser");
    await page.getByRole("main").getByRole("link").first().click();
    await page.getByRole("link", { name: /klage/i }).first().click();
    await reads(
      page,
      "Din klage",
      "Din klage går til Nørreby Kommune",
      "De kan ikke åbne andet i din sag.",
    );
    await page.getByLabel("Det er jeg uenig i").fill(disagrees);
    await page.getByLabel("Derfor kommer klagen nu").fill("Jeg var syg, da jeg fik svaret.");
    await button(page, "Vælg papirer").click();
    await page.getByLabel(/^Fleksjobaftale: 10/).check();
    await button(page, "Gem valget").click();
    await reads(page, "Din klage", "Papirer, du sender med");
    // What is not sent is hers alone.
    await camilla.goto("/sager");
    await camilla.getByRole("link", { name: "Se klager i sager, der er flyttet" }).click();
    await reads(camilla, "Klager i sager, der er flyttet", "Der er ingen klager");
    await button(page, "Send klagen").click();
    await told(page, "Din klage er sendt");
  });

  await test.step("Camilla opens it and the answer it is about, looks at it again, and nothing else opens", async () => {
    await camilla.goto("/klager");
    await reads(camilla, "Klager i sager, der er flyttet", "Du har ret til fleksjob");
    await camilla.getByRole("link", { name: "Mette Mønstersen" }).click();
    await reads(
      camilla,
      "Klage",
      "Resten af sagen er lukket.",
      disagrees,
      "I gartneriet kunne du arbejde 12 timer om ugen",
    );
    // The paper she sent with it is told by its name, and stays closed.
    await expect(
      camilla
        .getByRole("main")
        .getByText(/^Fleksjobaftale: 10/)
        .first(),
    ).toBeVisible();
    await expect(camilla.getByRole("link", { name: /^Fleksjobaftale: 10/ })).toHaveCount(0);
    await camilla.getByLabel("Delvist medhold").check();
    await camilla.getByLabel("Begrundelse").fill(looksAgain);
    await button(camilla, "Gem genvurderingen").click();
    await problems(camilla, "Vælg, om klagen skal tages med");
    await expect(camilla.getByLabel("Begrundelse")).toHaveValue(looksAgain);
    await camilla.getByLabel("Ja, den tages med").check();
    await button(camilla, "Gem genvurderingen").click();
    await told(camilla, "Det er gemt, og borgeren kan se det");
    await button(camilla, "Send til Ankestyrelsen").click();
    await reads(camilla, "Klage", "Ankestyrelsens afgørelse");
    const complaint = new URL(camilla.url()).pathname;
    await isRefused(camilla, sag, moved);
    // Who is not put on the case, and whose office never had it, open nothing of it either.
    await isRefused(maria, complaint, "Jobbet giver ikke lov til at se det.");
    expect((await sofie.goto(complaint))?.status()).toBe(404);
  });

  await test.step("she reads what they answered, and by what right they looked", async () => {
    await page.reload();
    await reads(page, "Din klage", looksAgain, "Camilla Broby", "Sendt til Ankestyrelsen");
    await page.goto("/hvem-har-set");
    const right = "Du har klaget over deres svar, og din sag er flyttet";
    for (const look of ["Læste din klage", "Behandlede din klage", "Så en liste over klager"])
      await expect(looks(page, look, "Camilla Broby", right).first()).toBeVisible();
    await expect(looks(page, "Maria Ravn", "Prøvede at læse din klage").first()).toBeVisible();
  });

  await test.step("what she writes now goes to Søndervig", async () => {
    await page.goto("/beskeder");
    await page.getByLabel("Skriv en besked").fill("Hej Sofie. Hvornår kan vi tale sammen?");
    await button(page, "Send besked").click();
    await told(page, "Din besked er sendt");
    await sofie.goto("/sager");
    await sofie.getByRole("link", { name: "Mette Mønstersen" }).click();
    await sofie.getByRole("link", { name: "Beskeder", exact: true }).first().click();
    await reads(sofie, /./, "Hvornår kan vi tale sammen?");
    await expect(sofie.getByRole("main")).not.toContainText("Vi har fået nøglen til huset");
  });
});
