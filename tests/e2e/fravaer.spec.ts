import {
  dayFromToday,
  expect,
  goInCase,
  goTo,
  isRefused,
  looks,
  problems,
  reads,
  test,
  typeDays,
  written,
} from "./journey.ts";

/** The demo's case of scenario 10. */
const pouls = "/sager/00001002-0000-4000-8000-000000000001";

test("a holiday Poul enters once is seen by both offices, until he takes it back @nojs", async ({
  meet,
}) => {
  test.slow();
  const [from, to] = [dayFromToday({ days: 25 }), dayFromToday({ days: 31 })];
  const period = `${written(from)} til ${written(to)}`;
  const poul = await meet("Poul Fiktivsen");
  await goTo(poul, "Penge");
  await reads(poul, "Dine penge", "Det er ledighedsydelse for oktober 2026.", "19.616 kr.");
  await poul.getByRole("link", { name: "Skriv ferie eller sygdom ind" }).click();
  await reads(poul, "Ferie og sygdom", "Skriv det én gang her.", "Der er ikke skrevet noget ind");

  await poul.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(
    poul,
    "Vælg ferie eller sygdom",
    "Skriv dagen med tal: dag, måned og år",
    "Skriv den sidste dag",
  );
  await poul.getByRole("radio", { name: "Ferie" }).check();
  await typeDays(poul, "Første dag", to);
  await typeDays(poul, "Sidste dag", from);
  await poul.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(poul, "Den sidste dag ligger før den første");
  await expect(poul.getByRole("radio", { name: "Ferie" })).toBeChecked();
  await typeDays(poul, "Første dag", from);
  await typeDays(poul, "Sidste dag", to);
  await poul.getByRole("button", { name: "Gem", exact: true }).click();
  await reads(poul, "Ferie og sygdom", period);
  await expect(poul.getByRole("status")).toContainText("Det er gemt");

  await poul.getByRole("radio", { name: "Sygdom" }).check();
  await typeDays(poul, "Første dag", to);
  await poul.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(poul, /^Nogle af dagene er skrevet ind før/);

  const peter = await meet("Peter Lundager", "erhverv");
  await peter.getByRole("link", { name: "Poul Fiktivsen" }).click();
  await goInCase(peter, "Ferie og sygdom");
  await reads(peter, "Ferie og sygdom", period, "Skrevet af Poul Fiktivsen");
  await expect(peter.getByRole("button", { name: "Gem", exact: true })).toHaveCount(0);
  await expect(peter.getByRole("button", { name: /^Slet/ })).toHaveCount(0);
  const maria = await meet("Maria Ravn", "erhverv");
  await maria.goto(`${pouls}/fravaer`);
  await reads(maria, "Ferie og sygdom", period);
  await isRefused(maria, `${pouls}/penge`, "Jobbet giver ikke lov til at se det.");

  await goTo(poul, "Hvem har set");
  await expect(looks(poul, "Peter Lundager", "Så din ferie og sygdom")).not.toHaveCount(0);
  await poul.goto("/fravaer");
  await poul.getByRole("button", { name: /^Slet/ }).click();
  await expect(poul.getByRole("status")).toContainText("Det er slettet");
  await peter.reload();
  await reads(peter, "Ferie og sygdom", "Der er ikke skrevet noget ind");
});

test("an illness without an end gets one later @nojs", async ({ meet }) => {
  const began = dayFromToday({ days: -2 });
  const liv = await meet("Liv Attrapsen");
  await liv.goto("/fravaer");
  await liv.getByRole("radio", { name: "Sygdom" }).check();
  await typeDays(liv, "Første dag", began);
  await liv.getByRole("button", { name: "Gem", exact: true }).click();
  await reads(liv, "Ferie og sygdom", `Fra ${written(began)}. Der er ingen sidste dag endnu.`);
  const illness = liv.getByRole("listitem").filter({ hasText: written(began) });
  const end = illness.getByRole("button", { name: "Gem den sidste dag" });
  await end.click();
  await problems(liv, "Skriv dagen med tal: dag, måned og år");
  for (const [label, value] of Object.entries({
    Dag: began.day,
    Måned: began.month,
    År: began.year,
  })) {
    await illness.getByLabel(label, { exact: true }).fill(String(value));
  }
  await end.click();
  await expect(liv.getByRole("status")).toContainText("Den sidste dag er gemt");
  await expect(illness).toContainText(written(began));
  await expect(illness).toContainText("Det er slut");
});
