import { accessible } from "./fixtures.ts";
import {
  dayFromToday,
  expect,
  goTo,
  isRefused,
  looks,
  reads,
  test,
  typeDay,
  written,
} from "./journey.ts";

test("a request is answered, used and taken back, and the citizen sees every look @nojs", async ({
  meet,
}) => {
  // Two people and some fifteen pages, each looked through by axe.
  test.slow();
  const lastDay = dayFromToday({ days: 30 });
  const karin = await meet("Karin Testsen");
  await reads(karin, "Det sker i din sag", "vil gerne hente papirer fra Lægehuset Havnegade");
  await goTo(karin, "Papirer");
  const notAskedFor = karin.getByRole("link", { name: "Statusattest om søvn og stress" });
  const hidden = await notAskedFor.getAttribute("href");
  await goTo(karin, "Overblik");
  await karin.getByRole("link", { name: "Se papirerne, og svar" }).click();

  await reads(
    karin,
    "Må Nørreby Kommune hente papirer fra Lægehuset Havnegade?",
    "Anders Bækgaard fra Nørreby Kommune spørger.",
    "Du siger ja til, at Nørreby Kommune må hente papirer om dig fra Lægehuset Havnegade.",
    "De må kun bruges til én ting: at vurdere, hvad du kan på et job.",
    "Siger du nej, bliver papirerne ikke hentet.",
  );
  const offered = karin.getByRole("group", { name: "Se det, de ser" }).getByRole("listitem");
  await expect(offered).toHaveCount(1);
  await expect(offered).toContainText("LÆ 265 fra din egen læge");

  const anders = await meet("Anders Bækgaard", "erhverv");
  await reads(anders, "Mine sager", "Karin Testsen");
  await anders.getByRole("link", { name: "Karin Testsen" }).click();
  await reads(anders, "Sagen", "Karin Testsen");
  const asked = anders.getByRole("row").filter({ hasText: "Lægehuset Havnegade" });
  await expect(asked).toContainText("Venter på svar");
  const consent = new URL(karin.url()).pathname.replace("/samtykker/", "/delt-med-os/");
  await isRefused(anders, consent, "Der er ikke sagt ja endnu.");

  await typeDay(karin, lastDay);
  await karin.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(karin, /^Må Nørreby Kommune hente papirer/, "Teksten er rettet efter dine valg");
  await expect(karin.getByRole("main")).toContainText(`til og med ${written(lastDay)}.`);
  await karin.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(
    karin,
    "Nørreby Kommune må hente papirer fra Lægehuset Havnegade",
    "Gælder nu",
    written(lastDay),
  );
  await expect(karin.getByRole("status")).toContainText("Tak. Du sagde ja den");
  const tried = karin.getByRole("row").filter({ hasText: "Anders Bækgaard" });
  await expect(tried).toContainText("Prøvede at ");
  await expect(tried).toContainText("Nej, blev stoppet");

  await goTo(anders, "Mine sager");
  await anders.getByRole("link", { name: "Karin Testsen" }).click();
  await expect(asked).toContainText("Givet");
  await asked.getByRole("link", { name: "Se papirerne fra Lægehuset Havnegade" }).click();
  await reads(
    anders,
    "Delte papirer",
    "Samtykke fra Karin Testsen",
    "At vurdere borgerens arbejdsevne",
    `til og med ${written(lastDay)}`,
  );
  const papers = anders.getByRole("main").getByRole("listitem").getByRole("link");
  await expect(papers).toHaveText(["LÆ 265 fra din egen læge"]);
  await papers.click();
  await reads(anders, "LÆ 265 fra din egen læge", "Patienten er kendt i lægehuset siden 2004.");
  const paper = anders.url();
  await isRefused(anders, `${consent}${hidden}`, "Papiret er ikke med i samtykket.");

  await goTo(karin, "Hvem har set");
  await reads(karin, "Hvem har set dine oplysninger");
  const read = looks(karin, "Læste et papir", "Dit samtykke");
  await expect(read).toHaveCount(1);
  for (const words of [
    "Anders Bækgaard",
    "arbejder med sager om job · Nørreby Kommune",
    "LÆ 265 fra din egen læge",
    "Helbred",
    "At vurdere, hvad du kan på et job",
  ]) {
    await expect(read).toContainText(words);
  }
  await expect(read).not.toContainText("Nægtet");
  const beyond = looks(karin, "Nægtet", "Papiret er ikke med i samtykket.");
  await expect(beyond).toContainText("Anders Bækgaard");
  await expect(looks(karin, "Nægtet", "Der er ikke sagt ja endnu.")).toHaveCount(1);

  await goTo(karin, "Samtykker");
  await reads(karin, "Samtykker", `Til og med ${written(lastDay)}. 1 papir i dag.`);
  await karin.getByRole("button", { name: /^Træk tilbage.*fra Lægehuset Havnegade$/ }).click();
  await reads(
    karin,
    "Samtykket til Nørreby Kommune gælder ikke",
    "Nørreby Kommune kan ikke hente mere fra nu af.",
  );
  await expect(karin.getByRole("status")).toContainText("Dit ja er trukket tilbage den");
  await expect(tried.filter({ hasText: "LÆ 265 fra din egen læge" })).not.toHaveCount(0);

  await isRefused(anders, paper, "Samtykket er taget tilbage.");
  const told = "Vi har skrevet ned, at du prøvede. Den, det handler om, kan se det.";
  await expect(anders.getByText(told)).toBeVisible();
  await anders.getByRole("link", { name: "Bed om samtykke i sagen" }).click();
  await reads(anders, "Bed om et samtykke", "Karin Testsen");
  await isRefused(anders, consent, "Samtykket er taget tilbage.");
  await goTo(karin, "Hvem har set");
  const late = looks(karin, "Nægtet", "Samtykket er taget tilbage. Personen fik ikke noget at se.");
  await expect(late).toHaveCount(2);
  await expect(late.first()).toContainText("Anders Bækgaard");
  await accessible(karin);
});

test("of several papers asked for, the one held back stays closed @nojs", async ({ meet }) => {
  test.slow();
  const lastDay = dayFromToday({ months: 2 });
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.getByRole("link", { name: "Liv Attrapsen" }).click();
  await hanne.getByRole("link", { name: "Bed om et samtykke" }).click();
  await reads(hanne, "Bed om et samtykke", "Liv Attrapsen");
  const choose = (group: string, name: string) =>
    hanne.getByRole("group", { name: group }).getByLabel(name, { exact: true }).check();
  const select = (label: string, name: string) =>
    hanne.getByLabel(label).selectOption({ label: name });
  await select("Hvem har oplysningerne?", "Nørreby Kommune");
  await select("Hvem skal have dem?", "Region Midtfjord, klinisk funktion");
  await choose("Hvilke slags papirer?", "Indstilling");
  await choose("Hvilke slags papirer?", "Referat af møde");
  await choose("Hvilke emner?", "Job");
  await select("Hvad skal de bruges til?", "Lægefaglig vurdering af borgerens helbred");
  await typeDay(hanne, lastDay);
  await hanne.getByLabel("Hvad sker der, hvis borgeren siger nej?").fill("Så spørger vi dig selv.");
  await hanne.getByRole("button", { name: "Se det, borgeren får" }).click();
  await reads(hanne, "Sådan ser borgeren dit spørgsmål", "Der er ikke sendt noget endnu.");
  await hanne.getByRole("button", { name: "Send spørgsmålet" }).click();
  await reads(hanne, "Sagen", "Dit spørgsmål er sendt");

  const liv = await meet("Liv Attrapsen");
  await liv.getByRole("link", { name: "Se papirerne, og svar" }).click();
  await reads(
    liv,
    "Må Region Midtfjord, klinisk funktion hente papirer fra Nørreby Kommune?",
    "Hanne Holmgaard fra Nørreby Kommune spørger.",
    "Så spørger vi dig selv.",
  );
  const offered = liv.getByRole("group", { name: "Se det, de ser" }).getByRole("listitem");
  await expect(offered).toHaveCount(2);
  const held = offered.filter({ hasText: "Referat fra tredje møde på biblioteket" });
  const heldPaper = await held.getByRole("link").getAttribute("href");
  await held.getByLabel("Hold det tilbage").check();
  await accessible(liv);
  await liv.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(liv, /^Må Region Midtfjord/, "Teksten er rettet efter dine valg");
  await expect(held.getByLabel("Hold det tilbage")).toBeChecked();
  await liv.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(liv, "Region Midtfjord, klinisk funktion må hente papirer fra Nørreby Kommune");
  const shown = liv.getByRole("listitem").filter({ hasText: "Holdes tilbage" });
  await expect(shown).toContainText("Referat fra tredje møde på biblioteket");

  const inge = await meet("Inge Fjordside", "erhverv");
  await reads(inge, "Delt med os", "Liv Attrapsen");
  await inge.getByRole("link", { name: "Liv Attrapsen" }).click();
  await reads(inge, "Delte papirer", "Samtykke fra Liv Attrapsen");
  const consent = new URL(inge.url()).pathname;
  const papers = inge.getByRole("main").getByRole("listitem").getByRole("link");
  await expect(papers).toHaveText(["Indstilling fra kommunens team"]);
  await isRefused(inge, `${consent}${heldPaper}`, "Papiret er ikke med i samtykket.");
});

test("no is as large and as near as yes, and it holds @nojs", async ({ meet }) => {
  const poul = await meet("Poul Fiktivsen");
  await reads(poul, "Det sker i din sag", "Du kan sige ja, nej eller ja til noget af det.");
  await poul.getByRole("link", { name: "Se papirerne, og svar" }).click();
  await reads(poul, "Må Nørreby Kommune hente papirer fra Lægehuset Havnegade?");
  const request = new URL(poul.url()).pathname;
  const answers = poul.getByRole("button", { name: /giv .*samtykke$/ });
  await expect(answers).toHaveText(["Ja, giv samtykke", "Nej, giv ikke samtykke"]);
  const [yes, no] = await Promise.all(
    [answers.first(), answers.last()].map((one) =>
      one.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const { fontSize, fontWeight } = getComputedStyle(button);
        return { x, y, width, height, letters: `${fontSize} ${fontWeight}` };
      }),
    ),
  );
  if (!yes || !no) throw new Error("two answers were expected");
  expect(Math.abs(yes.width - no.width)).toBeLessThanOrEqual(2);
  expect(Math.abs(yes.height - no.height)).toBeLessThanOrEqual(2);
  expect(no.letters).toBe(yes.letters);
  const beside = no.x - (yes.x + yes.width);
  const below = no.y - (yes.y + yes.height);
  // Beside each other on a wide screen, below each other on a phone; nothing fits in between.
  expect(Math.max(beside, below)).toBeGreaterThanOrEqual(0);
  expect(Math.max(beside, below)).toBeLessThanOrEqual(24);

  await answers.last().click();
  await reads(
    poul,
    "Samtykket til Nørreby Kommune gælder ikke",
    "Nørreby Kommune får svaret med det samme. De henter ikke papirerne.",
    "De har ikke kunnet hente noget på det her.",
  );
  await expect(poul.getByRole("status")).toContainText("Du sagde nej den");

  const anders = await meet("Anders Bækgaard", "erhverv");
  await anders.getByRole("link", { name: "Poul Fiktivsen" }).click();
  const asked = anders.getByRole("row").filter({ hasText: "Lægehuset Havnegade" });
  await expect(asked).toContainText("Borgeren sagde nej");
  const consent = request.replace("/samtykker/", "/delt-med-os/");
  await isRefused(anders, consent, "Der er sagt nej.");
  await goTo(poul, "Hvem har set");
  await expect(looks(poul, "Nægtet", "Der er sagt nej.")).toContainText("Anders Bækgaard");
  await accessible(poul);
});
