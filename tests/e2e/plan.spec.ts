import { expect, goTo, isRefused, problems, reads, test } from "./journey.ts";

/** The demo's case of scenario 4. */
const birgits = "/sager/00000402-0000-4000-8000-000000000001";

test("Birgit and Camilla write the plan in turns, and neither writes over the other @nojs", async ({
  meet,
}) => {
  test.slow();
  const birgit = await meet("Birgit Eksempelsen");
  await goTo(birgit, "Planen");
  await birgit.getByRole("link", { name: "Skriv i planen" }).click();
  await reads(birgit, "Skriv i planen", "I skriver på skift.", "Skal udfyldes", "Frivilligt");
  await birgit.getByRole("link", { name: "Det, der skal udfyldes" }).click();
  await expect(birgit.getByRole("main")).not.toContainText("Frivilligt");
  await birgit.getByRole("link", { name: "Skriv i Dine mål" }).click();
  await reads(birgit, "Dine mål", "Skal udfyldes", "1. udgave: Camilla Broby (Nørreby Kommune)");

  // Both have the first version on screen.
  const camilla = await meet("Camilla Broby", "erhverv");
  await camilla.goto(`${birgits}/plan`);
  await camilla.getByRole("link", { name: "Skriv i planen" }).click();
  await reads(camilla, "Skriv i planen", "Kun borgeren skriver her");
  await camilla.getByRole("link", { name: "Skriv i Dine mål" }).click();

  await birgit.getByLabel("Din tekst").fill("Jeg vil arbejde mere end otte timer.");
  await birgit.getByRole("button", { name: "Gem i planen" }).click();
  await reads(birgit, "Skriv i planen", "Sidst skrevet af Birgit Eksempelsen");
  await expect(birgit.getByRole("status")).toContainText("Det står nu i planen");

  await camilla.getByLabel("Din tekst").fill("Du vil i butik, gerne tæt på dit hjem.");
  await camilla.getByRole("button", { name: "Gem i planen" }).click();
  await problems(camilla, "En anden har skrevet i afsnittet imens");
  await reads(
    camilla,
    "Dine mål",
    "Birgit Eksempelsen har skrevet her imens",
    "Jeg vil arbejde mere end otte timer.",
  );
  const typed = camilla.getByLabel("Det, du skrev");
  await expect(typed).toHaveValue("Du vil i butik, gerne tæt på dit hjem.");
  await typed.fill("Du vil i butik, og gerne mere end otte timer.");
  await camilla.getByRole("button", { name: "Gem i planen" }).click();
  await reads(camilla, "Skriv i planen", "Sidst skrevet af Camilla Broby");

  await birgit.goto("/plan/afsnit/maal");
  await reads(
    birgit,
    "Dine mål",
    "3. udgave: Camilla Broby (Nørreby Kommune)",
    "2. udgave: Birgit Eksempelsen",
    "Jeg vil arbejde mere end otte timer.",
    "Du vil helst stå ved disken",
  );
  await birgit.goto("/plan");
  await reads(birgit, "Din plan", "Du vil i butik, og gerne mere end otte timer.");
});

test("a draft is kept through logging out, and shown beside what was written meanwhile @nojs", async ({
  meet,
}) => {
  test.slow();
  const birgit = await meet("Birgit Eksempelsen");
  await birgit.goto("/plan/afsnit/hverdag");
  await birgit.getByLabel("Din tekst").fill("Jeg sover om eftermiddagen.");
  await birgit.getByRole("button", { name: "Gem kladde" }).click();
  await reads(birgit, "Din hverdag", /Kladde, gemt .*Kun du kan se den\./);
  await birgit.getByRole("button", { name: "Log af" }).first().click();

  const camilla = await meet("Camilla Broby", "erhverv");
  await camilla.goto(`${birgits}/plan/afsnit/hverdag`);
  await expect(camilla.getByLabel("Din tekst")).not.toHaveValue(/eftermiddagen/);
  await camilla.getByLabel("Din tekst").fill("Du hviler midt på dagen.");
  await camilla.getByRole("button", { name: "Gem i planen" }).click();
  await reads(camilla, "Skriv i planen", "Sidst skrevet af Camilla Broby");

  const again = await meet("Birgit Eksempelsen");
  await again.goto("/plan/skriv");
  await reads(again, "Skriv i planen", "Du har en kladde her");
  await again.goto("/plan/afsnit/hverdag");
  await reads(
    again,
    "Din hverdag",
    "Camilla Broby har skrevet her imens",
    "Du hviler midt på dagen.",
  );
  await expect(again.getByLabel("Det, du skrev")).toHaveValue("Jeg sover om eftermiddagen.");
  await again.getByRole("button", { name: "Gem i planen" }).click();
  await again.goto("/plan/skriv");
  await expect(again.getByRole("main")).not.toContainText("Du har en kladde her");
});

test("Birgit says yes to exactly what she has read, and a change afterwards is told @nojs", async ({
  meet,
}) => {
  test.slow();
  const birgit = await meet("Birgit Eksempelsen");
  await birgit.goto("/plan");
  await reads(birgit, "Din plan", "Passer planen?", "Dit ja gælder det, der står her nu.");
  const camilla = await meet("Camilla Broby", "erhverv");
  await camilla.goto(`${birgits}/plan/afsnit/tidligereIndsats`);
  await camilla.getByLabel("Din tekst").fill("Du har prøvet et lager.");
  await camilla.getByRole("button", { name: "Gem i planen" }).click();

  await birgit.getByRole("button", { name: "Ja, planen passer" }).click();
  await problems(birgit, "Nogen har skrevet i planen imens. Læs den igen, før du siger ja");
  await expect(birgit.getByRole("main")).toContainText("Du har prøvet et lager.");
  await birgit.getByRole("button", { name: "Ja, planen passer" }).click();
  await reads(birgit, "Din plan", "Du har sagt ja til den");
  await expect(birgit.getByRole("status")).toContainText("Du har sagt ja til planen");

  await camilla.goto(`${birgits}/plan/afsnit/tidligereIndsats`);
  await camilla.getByLabel("Din tekst").fill("Du har prøvet et lager og en butik.");
  await camilla.getByRole("button", { name: "Gem i planen" }).click();
  await birgit.goto("/plan");
  await reads(birgit, "Din plan", "Planen er ændret siden.");
});

test("the citizen's own words are written by the citizen alone @nojs", async ({ meet }) => {
  const birgit = await meet("Birgit Eksempelsen");
  await birgit.goto("/plan/skriv");
  await birgit.getByRole("link", { name: "Skriv i Med dine egne ord" }).click();
  await birgit.getByLabel(/^Din tekst/).fill("Jeg passer mit barnebarn om onsdagen.");
  await birgit.getByRole("button", { name: "Gem i planen" }).click();
  await birgit.goto("/plan");
  await reads(birgit, "Din plan", "Jeg passer mit barnebarn om onsdagen.");

  const camilla = await meet("Camilla Broby", "erhverv");
  await camilla.goto(`${birgits}/plan/afsnit/medDineEgneOrd`);
  await reads(camilla, "Med dine egne ord", "Kun borgeren skriver her", "om onsdagen.");
  await expect(camilla.getByRole("button", { name: "Gem i planen" })).toHaveCount(0);
  const maria = await meet("Maria Ravn", "erhverv");
  await isRefused(maria, `${birgits}/plan/skriv`, "Jobbet giver ikke lov");
});
