import { dayFromToday, expect, goTo, problems, reads, test, typeDay, written } from "./journey.ts";

/** The demo's case of scenario 1. */
const karins = "/sager/00000102-0000-4000-8000-000000000001";

test("what is waited for is said whole, read at once, and never over a colleague's words @nojs", async ({
  meet,
}) => {
  test.slow();
  const day = dayFromToday({ days: 20 });
  const anders = await meet("Anders Bækgaard", "erhverv");
  const hanne = await meet("Hanne Holmgaard", "erhverv");
  for (const page of [anders, hanne]) {
    await page.goto(karins);
    await page.getByRole("link", { name: /hvad vi venter på$/ }).click();
    await reads(page, "Vi venter på", "Borgeren læser det med det samme.");
  }

  await anders.getByLabel("Hvad venter vi på?").fill("");
  await anders.getByLabel("Hvem er ansvarlig?").fill("Lungelægen");
  await typeDay(anders, dayFromToday({ days: -1 }));
  await anders.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(anders, "Skriv, hvad vi venter på");
  await anders.getByLabel("Hvad venter vi på?").fill("Svar fra lungelægen");
  await anders.getByLabel(/^Det samme på engelsk/).fill("The lung doctor's answer");
  await anders.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(anders, "Dagen er allerede gået");
  await typeDay(anders, day);
  await anders.getByRole("button", { name: "Gem", exact: true }).click();
  await reads(anders, "Sagen", "Svar fra lungelægen", "Ansvarlig: Lungelægen", written(day));

  const karin = await meet("Karin Testsen");
  await reads(
    karin,
    "Det sker i din sag",
    `Vi venter på: Svar fra lungelægen (Lungelægen)Ventes den ${written(day)}`,
  );

  await hanne.getByLabel("Hvad venter vi på?").fill("Brev fra butikken");
  await hanne.getByLabel("Hvem er ansvarlig?").fill("Butikken");
  await typeDay(hanne, day);
  await hanne.getByRole("button", { name: "Gem", exact: true }).click();
  await problems(hanne, "En anden har skrevet noget imens");
  await reads(
    hanne,
    "Vi venter på",
    `Svar fra lungelægen (Lungelægen), ventes den ${written(day)}`,
  );
  await expect(hanne.getByLabel("Hvad venter vi på?")).toHaveValue("Brev fra butikken");
  await karin.reload();
  await reads(karin, "Det sker i din sag", "Svar fra lungelægen");
  await hanne.getByRole("button", { name: "Vi venter ikke på noget" }).click();
  await reads(hanne, "Sagen");
  await karin.reload();
  await expect(karin.getByRole("main")).not.toContainText("Vi venter på");
  await goTo(karin, "Hvem har set");
  await reads(karin, "Hvem har set", "Skrev, hvad vi venter på");
});
