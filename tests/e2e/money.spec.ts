import type { Page } from "@playwright/test";
import { Temporal } from "temporal-polyfill";
import {
  expect,
  goInCase,
  goTo,
  isRefused,
  looks,
  problems,
  reads,
  test,
  typeDays,
} from "./journey.ts";

/** The demo's cases of scenario 7 and 10. */
const mettes = "/sager/00000702-0000-4000-8000-000000000001";
const pouls = "/sager/00001002-0000-4000-8000-000000000001";

const question = "Hvad giver en time mere?";
const ask = async (page: Page, fields: Record<string, string>) => {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(value);
  }
};
const unfold = async (page: Page, summary: string) => {
  await page.locator("summary").filter({ hasText: summary }).first().click();
};

test("Noah reads what he gets and why, and what more hours give with the cap @nojs", async ({
  meet,
}) => {
  const noah = await meet("Noah Prøvesen");
  await goTo(noah, "Penge");
  await reads(
    noah,
    "Dine penge",
    /Du f(år|ik) 20\.820\skr\. den 30\. november 2026/,
    "Du tjente 2.600 kr. med pension.",
    "Løn og tilskud er 23.420 kr. i alt.",
    "Satserne er vejledende.",
  );
  const sum = noah.getByRole("table", { name: "Sådan har vi regnet" });
  await expect(sum.getByRole("row")).toHaveText([
    /Linje/,
    /Det mest, man kan få om måneden i 2026\s*21\.600\skr\./,
    /30 % af 2\.600\skr\. i løn og pension\s*-780\skr\./,
    /Det får du\s*20\.820\skr\./,
  ]);
  // One hour more is worked out at once, from the pay of the month.
  const hour = noah.getByText("En time mere om ugen giver dig 455 kr. mere om måneden.");
  await expect(hour).toBeVisible();
  await noah.getByRole("link", { name: "Regn på flere timer" }).click();
  await reads(noah, question, "Fra 4 til 5 timer om ugen: 455 kr. mere om måneden");

  await ask(noah, { "Timer om ugen, du vil prøve": "10" });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await reads(
    noah,
    question,
    "Fra 4 til 10 timer om ugen: 630 kr. mere om måneden",
    "Det er 24.050 kr. i alt.",
    "Fra 6 timer om ugen rammer du loftet.",
    "Så flere timer giver ikke flere penge.",
  );
  const picture = noah.getByRole("img", { name: "Løn og tilskud, time for time" });
  await expect(picture).toBeVisible();
  await unfold(noah, "Se tallene i en tabel");
  const hours = noah.getByRole("table", { name: "Løn og tilskud, time for time" });
  // The first row is the header, then 4 hours and on.
  const row = (hour: number) => hours.getByRole("row").nth(hour - 3);
  await expect(row(5)).toContainText("455 kr.");
  await expect(row(6)).toContainText("175 kr.");
  await expect(row(7)).toContainText("24.050 kr.");
  await expect(row(7).getByRole("cell").last()).toHaveText("0 kr.");

  await ask(noah, { "Timer om ugen nu": "6" });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await reads(noah, question, "Fra 6 til 10 timer om ugen: ikke flere penge");

  // 8 hours are 5.200 kr.: past a low cap the subsidy is gone, and wages still rise.
  await ask(noah, { "Lønnen for jobbet på fuld tid (kan udelades)": "5.000" });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await reads(
    noah,
    question,
    "Fra 6 timer om ugen rammer du loftet.",
    "Fra 8 timer om ugen er din løn alene over loftet på 5.000 kr. om måneden. Så er der intet tilskud, men din løn stiger stadig.",
  );
});

test("what no sum can be made of is said at the field, and nothing typed is lost @nojs", async ({
  meet,
}) => {
  const noah = await meet("Noah Prøvesen");
  await noah.goto("/penge/flere-timer");
  await ask(noah, {
    "Løn for en time, med pension": "mange",
    "Timer om ugen nu": "-1",
    "Timer om ugen, du vil prøve": "38",
    "Lønnen for jobbet på fuld tid (kan udelades)": "999.999",
  });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await problems(
    noah,
    "Skriv lønnen med tal, for eksempel 150",
    "Du kan ikke have under 0 timer",
    "Du kan højst prøve med 37 timer om ugen",
    "Lønnen på fuld tid er over 200.000 kr. Er det rigtigt?",
  );
  const pay = noah.getByLabel("Løn for en time, med pension", { exact: true });
  await expect(pay).toHaveValue("mange");
  await expect(pay).toHaveAttribute("aria-invalid", "true");
  await ask(noah, {
    "Løn for en time, med pension": "190",
    "Timer om ugen nu": "10",
    "Timer om ugen, du vil prøve": "4",
    "Lønnen for jobbet på fuld tid (kan udelades)": "",
  });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await problems(noah, "De nye timer skal være flere, end du har nu");
  await ask(noah, { "Timer om ugen nu": "4", "Timer om ugen, du vil prøve": "10" });
  await noah.getByRole("button", { name: "Regn det ud" }).click();
  await reads(noah, question, "27.363,33 kr. i alt.", "Du får flere penge for hver time.");
});

test("the ydelse office corrects a month; Mette reads the cause, and the old sum stays @nojs", async ({
  meet,
}) => {
  test.slow();
  const peter = await meet("Peter Lundager", "erhverv");
  await peter.getByRole("link", { name: "Mette Mønstersen" }).click();
  await goInCase(peter, "Penge");
  await reads(peter, "Penge", "juli 2026: fleksløntilskud 18.883 kr. (version 2)");
  await unfold(peter, "oktober 2026");
  await peter.getByRole("link", { name: /^Ret måneden ?: oktober 2026$/ }).click();
  await reads(peter, "Ret oktober 2026", "En rettelse bliver en ny version.");

  await ask(peter, {
    "Løn i måneden": "-1",
    "Pension i måneden": "ti kroner",
    "Effektive timer om ugen": "38",
    "Normalløn på fuld tid": "1.000.000",
  });
  await typeDays(peter, "Udbetales", Temporal.PlainDate.from("2026-09-30"));
  await peter.getByRole("button", { name: "Se regnestykket" }).click();
  await problems(
    peter,
    "Timerne kan højst være 37 om ugen",
    "Lønnen kan ikke være under 0 kr.",
    "Skriv pensionen med tal",
    "Normallønnen er over 200.000 kr. Tjek beløbet.",
    "Dagen skal ligge i måneden eller højst et år efter",
    "Skriv grunden til rettelsen",
  );
  await expect(peter.getByLabel("Pension i måneden", { exact: true })).toHaveValue("ti kroner");

  await ask(peter, {
    "Løn i måneden": "14.735,19",
    "Pension i måneden": "5.264,81",
    "Effektive timer om ugen": "24,5",
    "Normalløn på fuld tid": "30.463,33",
    "Grunden til rettelsen": "Din løn var højere i oktober.",
  });
  await typeDays(peter, "Udbetales", Temporal.PlainDate.from("2026-12-30"));
  await peter.getByRole("button", { name: "Se regnestykket" }).click();
  // 20.000 kr.: 30 % of 17.672 is 5.301,60 and 55 % of 2.328 is 1.280,40; the cap leaves 10.463,33.
  await reads(
    peter,
    "Tjek regnestykket",
    "Intet er gemt endnu.",
    "55 % af de 2.328 kr., der er over 17.672 kr.",
    "Tilskud før loftet",
    "15.018 kr.",
    "-4.554,67 kr.",
    "Forskel til den gældende version: -8.666,67 kr.",
  );
  await peter.getByRole("button", { name: "Ret tallene" }).click();
  await expect(peter.getByLabel("Løn i måneden", { exact: true })).toHaveValue("14.735,19");
  await peter.getByRole("button", { name: "Se regnestykket" }).click();
  await peter.getByRole("button", { name: "Registrér" }).click();
  await reads(peter, "Penge", "oktober 2026: fleksløntilskud 10.463,33 kr. (version 2)");
  await expect(peter.getByRole("status")).toContainText("Måneden er registreret");
  await unfold(peter, "oktober 2026");
  await expect(peter.getByRole("main")).toContainText("version 1: 19.130 kr.");

  const mette = await meet("Mette Mønstersen");
  await goTo(mette, "Penge");
  await reads(
    mette,
    "Dine penge",
    /Du f(år|ik) 10\.463,33\skr\. den 30\. november 2026/,
    "Vi har rettet oktober 2026",
    /Du ha(r|vde) fået 8\.666,67\skr\. for meget\. Dem tr(ækker|ak) vi den 30\. december 2026\./,
    "Grunden er: Din løn var højere i oktober.",
    "Derfor er dit tilskud sat ned.",
  );
  await unfold(mette, "juli 2026");
  await expect(mette.getByRole("main")).toContainText("Du havde en time mere om ugen i juli.");
  await expect(
    mette.getByRole("img", { name: "Din løn og dit tilskud, måned for måned" }),
  ).toBeVisible();
  await goTo(mette, "Hvem har set");
  await expect(looks(mette, "Peter Lundager", "Regnede en måned ud for dig")).not.toHaveCount(0);
});

test("a month that passes from one benefit to another is registered by its days, each once", async ({
  meet,
  portal,
}) => {
  // Whenever this runs: the rates of the year are there, as those of 2026.
  const today = Temporal.Now.plainDateISO("Europe/Copenhagen");
  await portal.admin`
    insert into sats select ${today.year}, code, amount, unit, source, verified from sats where year = 2026
    on conflict do nothing`;
  const peter = await meet("Peter Lundager", "erhverv");
  await peter.goto(`${pouls}/penge`);
  const days = (from: string, to: string) =>
    ask(peter, { "Fra dag (kan udelades)": from, "Til dag (kan udelades)": to });
  const look = () => peter.getByRole("button", { name: "Se regnestykket" }).click();
  const register = async (from: string, to: string) => {
    await peter.getByRole("link", { name: "Registrér en måned" }).click();
    await peter
      .getByLabel("Måned", { exact: true })
      .first()
      .selectOption(today.toString().slice(0, 7));
    await days(from, to);
    await peter.getByRole("radio", { name: "Ledighedsydelse" }).check();
    await typeDays(peter, "Udbetales", today);
    await look();
  };
  await register("", "");
  await reads(peter, "Tjek regnestykket", "19.616 kr.");
  await peter.getByRole("button", { name: "Ret tallene" }).click();
  await days("32", "fjorten");
  await look();
  await problems(
    peter,
    "Den dag er ikke i måneden. Skriv kun tallet, for eksempel 15",
    "Den dag er ikke i måneden. Skriv kun tallet, for eksempel 28",
  );
  await days("1", "14");
  await look();
  await reads(peter, "Tjek regnestykket", "(dag 1 til 14)", /Kun \d+ af de \d+ dage, der tæller/);
  await peter.getByRole("button", { name: "Registrér" }).click();
  await reads(peter, "Penge", "Måneder", "(dag 1 til 14): ledighedsydelse");
  await register("", "");
  await problems(peter, "Måneden er registreret. Ret den i stedet.");
  await days("15", "");
  await look();
  await peter.getByRole("button", { name: "Registrér" }).click();
  await reads(peter, "Penge", /\(dag 15 til \d\d\): ledighedsydelse/);
  await isRefused(peter, `${mettes}/plan`, "Jobbet giver ikke lov til at se det.");
  const hanne = await meet("Anders Bækgaard", "erhverv");
  await hanne.goto(`${pouls}/penge`);
  await reads(hanne, "Penge", "(dag 1 til 14): ledighedsydelse");
  await expect(hanne.getByRole("link", { name: "Registrér en måned" })).toHaveCount(0);
  await isRefused(hanne, `${pouls}/penge/maaned`, "Jobbet giver ikke lov til at se det.");
});
