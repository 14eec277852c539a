import { accessible } from "./fixtures.ts";
import { dayFromToday, expect, goTo, isRefused, looks, reads, test, written } from "./journey.ts";

const hospital = "Sygehus Midtfjord";

test("after a withdrawal the citizen sees what was delivered, and that it is acknowledged @nojs", async ({
  meet,
}) => {
  // Two people and a dozen pages, each looked through by axe.
  test.slow();
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await hanne.getByRole("link", { name: "Liv Attrapsen" }).click();
  await hanne.getByRole("link", { name: `Se papirerne fra ${hospital}` }).click();
  const papers = hanne.getByRole("main").getByRole("listitem").getByRole("link");
  const title = await papers.first().innerText();
  await papers.first().click();
  await reads(hanne, title);
  const paper = hanne.url();
  await hanne.reload();

  const liv = await meet("Liv Attrapsen");
  await goTo(liv, "Samtykker");
  await liv.getByRole("button", { name: new RegExp(`^Træk tilbage.*fra ${hospital}$`) }).click();
  await reads(
    liv,
    "Samtykket til Nørreby Kommune gælder ikke",
    "Det fik de, før du trak dit ja tilbage",
    "Ikke kvitteret endnu",
    `senest den ${written(dayFromToday({ days: 7 }))}`,
    "Men intet bliver slettet af, at du trak det tilbage.",
  );
  const consent = liv.url();
  const delivered = liv.getByRole("table", { name: "Papirer, der er læst hos Nørreby Kommune" });
  const reading = delivered.getByRole("row").filter({ hasText: title });
  await expect(reading).toHaveCount(1);
  await expect(reading).toContainText("Hanne Holmgaard");
  await expect(reading).toContainText("2 gange.");
  await expect(reading.getByRole("link", { name: title })).toBeVisible();

  await isRefused(hanne, new URL(paper).pathname, "Samtykket er taget tilbage.");
  await goTo(hanne, "Tilbagetrukne samtykker");
  await reads(hanne, "Tilbagetrukne samtykker", "Når du kvitterer, siger du, at I har set det.");
  const duty = hanne.getByRole("row").filter({ hasText: "Liv Attrapsen" });
  await expect(duty).toHaveCount(1);
  await expect(duty).toContainText(hospital);
  await expect(hanne.getByRole("main")).not.toContainText(title);
  await duty.getByRole("button", { name: /^Kvittér/ }).click();
  await reads(hanne, "Tilbagetrukne samtykker", "Borgeren kan se det nu.");
  await expect(hanne.getByRole("status")).toContainText("Der er kvitteret");
  await expect(duty).toHaveCount(0);

  await liv.goto(consent);
  await reads(
    liv,
    "Samtykket til Nørreby Kommune gælder ikke",
    "Hanne Holmgaard (leder arbejdet i sager om job) kvitterede den",
    "Det vil sige, at de har set, at du trak dit ja tilbage.",
  );
  await expect(liv.getByRole("main")).not.toContainText("Ikke kvitteret endnu");
  await goTo(liv, "Hvem har set");
  const said = looks(liv, "Kvitterede for, at du trak dit samtykke tilbage", "Hanne Holmgaard");
  await expect(said).toHaveCount(1);
  await expect(said).not.toContainText("Nægtet");
  const listed = "Så en liste over samtykker, der er trukket tilbage, hvor dit er med";
  await expect(looks(liv, listed, "Hanne Holmgaard")).toHaveCount(1);
  await accessible(liv);
});

test("when nobody had fetched anything, nobody has anything to acknowledge @nojs", async ({
  meet,
}) => {
  const poul = await meet("Poul Fiktivsen");
  await goTo(poul, "Samtykker");
  await poul.getByRole("button", { name: new RegExp(`^Træk tilbage.*fra ${hospital}$`) }).click();
  await reads(
    poul,
    "Samtykket til Nørreby Kommune gælder ikke",
    "Ingen nåede at hente et papir på dit ja.",
  );
  await expect(poul.getByRole("main")).not.toContainText("kvitteret");
  // Said once.
  await expect(poul.getByRole("main")).not.toContainText("Ingen har hentet noget.");
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  await goTo(hanne, "Tilbagetrukne samtykker");
  await reads(hanne, "Tilbagetrukne samtykker");
  await expect(hanne.getByRole("main")).not.toContainText("Poul Fiktivsen");
});
