// Long because it is one journey: what a later step may show rests on what an earlier one has done.
import type { Locator, Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import { isRefused, looks, problems, reads, typeDay } from "../e2e/journey.ts";
import { comesBack, expect, test } from "./world.ts";

const sag = "/sager/00000302-0000-4000-8000-000000000001";
const moede = "0000030e-0000-4000-8000-000000000001";
const declined = "/delt-med-os/00000308-0000-4000-8000-000000000002";
const bisidder = "/hjaelper/00000309-0000-4000-8000-000000000001";
/** Statusattest, ryglæge, praktik and plan: all of his papers but LÆ 265. */
const others = [2, 3, 4, 5].map((n) => `00000306-0000-4000-8000-00000000000${n}`);
const lae265 = "LÆ 265 fra din egen læge";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const told = (page: Page, name: string) =>
  expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();

/** How many looks these lines tell of: those that say the same are folded into one. */
async function countedIn(lines: Locator): Promise<number> {
  const words = await lines.allInnerTexts();
  return words.reduce((sum, one) => sum + Number(/(\d+) gange, /.exec(one)?.[1] ?? 1), 0);
}

/** Opens everything that is shared with the region about Jens; answers where, and the one paper there is. */
async function seesOne(inge: Page): Promise<{ consents: string[]; papers: Set<string> }> {
  await inge.goto("/delt-med-os");
  await expect(inge.getByRole("heading", { level: 1, name: "Delt med os" })).toBeVisible();
  const links = await inge.getByRole("link", { name: "Jens Demosen" }).all();
  const consents = await Promise.all(
    links.map(async (one) => (await one.getAttribute("href")) ?? ""),
  );
  const papers = new Set<string>();
  for (const consent of consents) {
    await inge.goto(consent);
    await expect(inge.getByRole("main")).toContainText("Samtykke fra Jens Demosen");
    const shown = inge.getByRole("main").getByRole("listitem").getByRole("link");
    await expect(shown).toHaveText([lae265]);
    papers.add(((await shown.getAttribute("href")) ?? "").replace(/^.*papirer\/|\?.*$/g, ""));
  }
  return { consents: consents.map((one) => one.replace(/\?.*$/, "")), papers };
}

test("3. Jens shows the region one paper, and begins his fleksjob the day he is granted it", async ({
  world,
  page,
  meet,
  browser,
}) => {
  await world.itIs("2026-12-01T10:00+01:00");
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  const inge = await meet("Inge Fjordside", "erhverv");
  await comesBack(page, "Jens Demosen");

  await test.step("he drove and put locks together: 25 hours at 50 % are 12.5", async () => {
    await page.goto("/arbejdsevne");
    await reads(
      page,
      "Det kan du på et job",
      "Nørreby Låse og Beslag",
      "Mødte 38 af 40 dage",
      "25 timer med 50 % er 12,5 effektive timer om ugen.",
    );
  });

  await test.step("12 agreed hours want a reason; 12.5 are what was assessed, and nothing is asked", async () => {
    await hanne.goto(`${sag}/arbejdsevne/vurdering`);
    await hanne.getByText("Opgave 2", { exact: true }).click();
    for (const [row, [task, hours]] of [
      ["Køre varer ud", "15"],
      ["Let montage", "10"],
    ].entries()) {
      await hanne
        .getByLabel("Hvad er opgaven?")
        .nth(row)
        .fill(task ?? "");
      await hanne
        .getByLabel("Timer om ugen")
        .nth(row)
        .fill(hours ?? "");
      await hanne.getByLabel("Arbejdsintensitet i procent").nth(row).fill("50");
    }
    await hanne.getByLabel("Ingen vrid og løft").check();
    await hanne.getByLabel("Aftalte timer med løn om ugen").fill("12");
    await hanne.getByLabel("Klagevejledning").fill("Skriv til os inden 4 uger.");
    await button(hanne, "Offentliggør").click();
    await problems(
      hanne,
      "Skriv grunden til, at de aftalte timer ikke er som de vurderede",
      "Arbejdsgiveren skal have været med, når timerne ikke er ens",
    );
    await hanne.getByLabel("Aftalte timer med løn om ugen").fill("12,5");
    await button(hanne, "Offentliggør").click();
    await told(hanne, "Vurderingen er offentliggjort.");
    await page.goto("/arbejdsevne");
    await reads(
      page,
      "Det kan du på et job",
      "12,5 effektive timer om ugen",
      "I har aftalt 12,5 timer med løn om ugen.",
    );
    await expect(page.getByText("Derfor er de to tal ikke ens")).toHaveCount(0);
  });

  await test.step("asked for two kinds of papers, he says yes to LÆ 265 and to nothing else", async () => {
    await hanne.goto(sag);
    await hanne.getByRole("link", { name: "Bed om et samtykke" }).click();
    const choose = (group: string, name: string) =>
      hanne.getByRole("group", { name: group }).getByLabel(name, { exact: true }).check();
    const select = (label: string, name: string) =>
      hanne.getByLabel(label).selectOption({ label: name });
    await select("Hvem har oplysningerne?", "Lægehuset Havnegade");
    await select("Hvem skal have dem?", "Region Midtfjord, klinisk funktion");
    await choose("Hvilke slags papirer?", "Lægeattest (LÆ 265)");
    await choose("Hvilke slags papirer?", "Statusattest");
    await choose("Hvilke emner?", "Helbred");
    await select("Hvad skal de bruges til?", "Lægefaglig vurdering af borgerens helbred");
    await typeDay(hanne, Temporal.PlainDate.from("2027-02-28"));
    await hanne
      .getByLabel("Hvad sker der, hvis borgeren siger nej?")
      .fill("Så spørger vi dig selv.");
    await button(hanne, "Se det, borgeren får").click();
    await button(hanne, "Send spørgsmålet").click();
    await reads(hanne, "Sagen", "Dit spørgsmål er sendt");

    await page.goto("/overblik");
    await page.getByRole("link", { name: "Se papirerne, og svar" }).click();
    await reads(
      page,
      "Må Region Midtfjord, klinisk funktion hente papirer fra Lægehuset Havnegade?",
    );
    await page.getByRole("checkbox", { name: "Statusattest", exact: true }).uncheck();
    await button(page, "Ja, giv samtykke").click();
    await reads(page, /^Må Region Midtfjord/, "Teksten er rettet efter dine valg");
    await button(page, "Ja, giv samtykke").click();
    await told(page, "Tak. Du sagde ja den");
  });

  await test.step("klinisk funktion sees exactly one document", async () => {
    const { consents, papers } = await seesOne(inge);
    expect([...papers]).toEqual(["00000306-0000-4000-8000-000000000001"]);
    await inge.getByRole("link", { name: lae265 }).click();
    await reads(inge, lae265, "Patienten har haft lændesmerter siden 2019");
    for (const other of others) {
      for (const consent of consents) {
        const answer = await inge.goto(`${consent}/papirer/${other}`);
        expect(answer?.status()).toBe(403);
        const main = inge.getByRole("main");
        await expect(main).toContainText("Papiret er ikke med i samtykket.");
      }
    }
    // The office has chosen papers for the meeting, and he has said no yes to a meeting.
    await inge.goto("/delt-med-os/moeder");
    await expect(inge.getByRole("heading", { level: 1, name: "Møder med papirer" })).toBeVisible();
    await expect(inge.getByText("Jens Demosen")).toHaveCount(0);
    await isRefused(inge, `/delt-med-os/moeder/${moede}`, "Der er ikke sagt ja endnu.");
    await isRefused(hanne, declined, "Der er sagt nej.");

    await page.goto("/hvem-har-set");
    const read = looks(page, "Inge Fjordside", "Læste et papir", "Dit samtykke");
    await expect(read).toHaveCount(1);
    await expect(read).toContainText(lae265);
    const stopped = looks(page, "Inge Fjordside", "Nægtet", "Papiret er ikke med i samtykket.");
    await expect(stopped.first()).toContainText("Personen fik ikke noget at se.");
    expect(await countedIn(stopped)).toBe(others.length * consents.length);
    await expect(looks(page, "Inge Fjordside", "Der er ikke sagt ja endnu.")).toHaveCount(1);
    await expect(looks(page, "Hanne Holmgaard", "Nægtet", "Der er sagt nej.")).toHaveCount(1);
  });

  await test.step("his bisidder is with him at the meeting, and reads the minutes as he does", async () => {
    await page.goto("/moede");
    await reads(page, /./, "Møde i kommunens team");
    await expect(page.getByLabel("Jeg tager en bisidder med")).toHaveValue("Bent Følgesen");
    await world.itIs("2026-12-08T11:30+01:00");
    await comesBack(hanne, "Hanne Holmgaard", "erhverv");
    await hanne.goto(`${sag}/moeder`);
    await reads(hanne, "Møder", "Bent Følgesen");
    await hanne.goto(`${sag}/moeder/${moede}`);
    await button(hanne, "Mødet er holdt").click();
    await told(hanne, "Det er skrevet ned, at mødet er holdt");
    await hanne.getByRole("link", { name: "Skriv referat" }).click();
    const words = "Vi var Jens, hans bisidder Bent, Lone, Hanne, Ulla, Erik og Inge.";
    await hanne.getByLabel("Referat", { exact: true }).fill(words);
    await button(hanne, "Giv borgeren referatet").click();
    await told(hanne, "Referatet er givet. Borgeren kan læse det nu");

    await comesBack(page, "Jens Demosen");
    await page.goto("/moede");
    await page.getByRole("link", { name: "Læs referatet af mødet" }).click();
    await reads(page, "Referat", words);
    const bent = await meet("Bent Følgesen");
    await bent.goto(`${bisidder}/moeder`);
    await reads(bent, "Møder", words);
    await expect(bent.getByRole("textbox")).toHaveCount(0);
  });

  await test.step("the team proposes other hours of the day and training, and he agrees", async () => {
    await hanne.goto(`${sag}/indstilling/kladde`);
    const proposal = {
      "Afvejning af job, socialt liv og helbred": "Jens vil køre igen. Ryggen sætter grænsen.",
      "Hvorfor ikke et almindeligt job": "Han kan være der 25 timer og når det halve.",
      "Typer af fleksjob eller funktioner": "Kørsel i mindre bil og let montage.",
      "Støtte i en overgang": "Træningen af ryggen bliver ved, mens han begynder.",
      "Kompenserende muligheder": "Timerne lægges om: kortere dage sidst på ugen.",
      Progression: "I ser på timerne igen efter 6 måneder.",
    };
    await button(hanne, "Giv indstillingen").click();
    await problems(
      hanne,
      ...Object.keys(proposal)
        .slice(0, 4)
        .map((one) => `Udfyld: ${one}`),
    );
    for (const [label, text] of Object.entries(proposal)) {
      await hanne.getByLabel(label).fill(text);
    }
    await button(hanne, "Giv indstillingen").click();
    await told(hanne, "Indstillingen er givet.");
    await page.goto("/indstilling");
    await reads(
      page,
      "Forslag i din sag",
      "Træningen af ryggen bliver ved",
      "Timerne lægges om",
      "Det er et forslag og ikke svaret.",
    );
    await page.getByLabel("Ja, jeg er enig").check();
    await button(page, "Send dit svar").click();
    await told(page, "Dit svar er sendt");
  });

  const title = "Du har ret til fleksjob";
  await test.step("he is granted a fleksjob, and his bisidder reads it", async () => {
    await world.itIs("2026-12-14T09:00+01:00");
    await comesBack(hanne, "Hanne Holmgaard", "erhverv");
    await hanne.goto(`${sag}/afgoerelser/ny`);
    await hanne.getByLabel("Overskrift").fill(title);
    await button(hanne, "Begynd kladden").click();
    const words = {
      Begrundelse: "Du kan arbejde 12,5 effektive timer, når ryggen bliver skånet.",
      "Oplysninger, der er lagt vægt på": "Din praktik, LÆ 265 og teamets forslag.",
      Regler: "Lov om en aktiv beskæftigelsesindsats § 116.",
      Klagevejledning: "Du kan klage her i Min Sag inden 4 uger.",
      "Hvorfor er borgeren ikke hørt?": "Borgeren får det, han er enig i.",
    };
    await hanne.getByLabel("Resultat", { exact: true }).fill("Du får fleksjob fra i dag.");
    for (const [label, text] of Object.entries(words)) await hanne.getByLabel(label).fill(text);
    await button(hanne, "Træf afgørelsen").click();
    await told(hanne, "Afgørelsen er truffet.");
    await hanne.getByLabel("Skriftligt i Min Sag").check();
    await button(hanne, "Meddel afgørelsen").click();
    await told(hanne, "Afgørelsen er meddelt borgeren");

    await comesBack(page, "Jens Demosen");
    await page.goto("/afgoerelser");
    await page.getByRole("link", { name: title }).click();
    await reads(page, title, "Du får fleksjob fra i dag.", "Modtaget den 14. december 2026");
    const bent = await meet("Bent Følgesen");
    await bent.goto(`${bisidder}/afgoerelser`);
    await bent.getByRole("link", { name: title }).click();
    await reads(bent, title, "Du får fleksjob fra i dag.");
  });

  await test.step("it begins the same day, and the workplace sees no word of his health", async () => {
    const maria = await meet("Maria Ravn", "erhverv");
    await maria.goto(`${sag}/fleksjobaftale/kladde`);
    await reads(maria, "Kladde til fleksjobaftale", "12,5 effektive timer");
    await maria.getByLabel("Arbejdsplads", { exact: true }).fill("Nørreby Låse og Beslag");
    await maria.getByLabel("Kontakt på arbejdspladsen").fill("Mie Mestersen");
    await maria.getByLabel("Løn efter").fill("Overenskomst for industri.");
    await maria.getByLabel("Timer om ugen på arbejdspladsen").fill("25");
    await maria.getByLabel("Opgaver").fill("Køre små ture og samle låse ved et højt bord.");
    await typeDay(maria, Temporal.PlainDate.from("2026-12-14"));
    await button(maria, "Send til borgeren").click();
    await told(maria, "Borgeren kan læse den og svare.");

    await page.goto("/overblik");
    await page.getByRole("link", { name: "Læs aftalen, og svar" }).click();
    await reads(page, "Aftalen om dit fleksjob", "Køre små ture og samle låse");
    await button(page, "Se det, de ser").click();
    await button(page, "Ja, det må de se, og jeg siger ja").click();
    await told(page, "Du har sagt ja til aftalen");
    await maria.goto(`${sag}/fleksjobaftale`);
    await button(maria, "Lav et link").click();
    const link = await maria.getByLabel("Linket", { exact: true }).inputValue();
    const master = await (await browser.newContext()).newPage();
    await master.goto(link);
    await reads(master, "Aftale om fleksjob", "Køre små ture", "14. december 2026");
    await expect(master.getByRole("main")).not.toContainText("Ingen vrid og løft");
    await master.getByLabel("Dit navn").fill("Mie Mestersen");
    await button(master, "Ja, aftalen passer").click();
    await reads(master, "Tak, aftalen gælder nu");
    await master.context().close();
    await page.goto("/fleksjobaftale");
    await reads(page, "Aftalen om dit fleksjob", "Gælder nu", "14. december 2026");
  });

  await test.step("with all of it written, klinisk funktion still sees exactly one document", async () => {
    await comesBack(inge, "Inge Fjordside", "erhverv");
    const { papers } = await seesOne(inge);
    expect(papers.size).toBe(1);
    await isRefused(inge, `/delt-med-os/moeder/${moede}`, "Papirerne til mødet er lukket.");
    await page.goto("/arbejdsevne");
    await expect(page.getByText("Derfor er de to tal ikke ens")).toHaveCount(0);
  });
});
