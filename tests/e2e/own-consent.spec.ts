import type { Page } from "@playwright/test";
import { accessible } from "./fixtures.ts";
import {
  dayFromToday,
  expect,
  goTo,
  isRefused,
  problems,
  reads,
  test,
  typeDay,
  written,
} from "./journey.ts";

const choose = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole("group", { name: group }).getByLabel(name).check();

const parties = async (page: Page, from: string, to: string) => {
  await choose(page, "Hvem har papirerne?", from);
  await choose(page, "Hvem må hente dem?", to);
};

const next = (page: Page) => page.getByRole("button", { name: "Næste" }).click();

test("a citizen gives one kind of paper, and the recipient sees exactly that one @nojs", async ({
  meet,
}) => {
  const lastDay = dayFromToday({ months: 6 });
  const jens = await meet("Jens Demosen");
  await goTo(jens, "Papirer");
  const second = jens.getByRole("link", { name: "Statusattest om samtaler hos psykolog" });
  const psychologist = await second.getAttribute("href");
  await goTo(jens, "Samtykker");
  await jens.getByRole("button", { name: /^Træk tilbage.*fra Lægehuset Havnegade$/ }).click();
  await reads(jens, "Samtykket til Region Midtfjord, klinisk funktion gælder ikke");
  const inge = await meet("Inge Fjordside", "erhverv");
  await reads(inge, "Delt med os");
  await expect(inge.getByRole("link", { name: "Jens Demosen" })).toHaveCount(0);

  await goTo(jens, "Samtykker");
  await jens.getByRole("link", { name: "Giv et samtykke" }).click();
  await reads(jens, "Hvem har papirerne, og hvem må hente dem?", "Trin 1 af 3");
  await parties(jens, "Lægehuset Havnegade", "Region Midtfjord, klinisk funktion");
  await next(jens);
  await reads(
    jens,
    "Hvad må Region Midtfjord, klinisk funktion hente fra Lægehuset Havnegade?",
    "Trin 2 af 3",
  );
  await expect(jens.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await choose(jens, "Hvilke slags papirer?", /^Lægeattest \(LÆ 265\)/);
  await choose(jens, "Hvad må de bruges til?", "En læge skal se på dit helbred i sagen");
  await typeDay(jens, lastDay);
  await next(jens);
  await reads(
    jens,
    "Tjek dine svar",
    "Trin 3 af 3",
    "Slags papirer: Lægeattest (LÆ 265).",
    "De må kun bruges til én ting: en læge skal se på dit helbred i sagen.",
    `til og med ${written(lastDay)}.`,
  );
  const offered = jens.getByRole("group", { name: "Se det, de ser" }).getByRole("listitem");
  await expect(offered).toHaveCount(1);
  await expect(offered).toContainText("LÆ 265 fra din egen læge");
  await jens.getByRole("button", { name: "Ja, giv samtykke" }).click();
  await reads(jens, "Region Midtfjord, klinisk funktion må hente papirer fra Lægehuset Havnegade");
  await expect(jens.getByRole("status")).toContainText("Tak. Du sagde ja den");

  await inge.reload();
  await inge.getByRole("link", { name: "Jens Demosen" }).click();
  await reads(inge, "Delte papirer", "Samtykke fra Jens Demosen", written(lastDay));
  const consent = new URL(inge.url()).pathname;
  const papers = inge.getByRole("main").getByRole("listitem").getByRole("link");
  await expect(papers).toHaveText(["LÆ 265 fra din egen læge"]);
  await papers.click();
  await reads(inge, "LÆ 265 fra din egen læge", "Patienten har haft lændesmerter siden 2019");
  await isRefused(inge, `${consent}${psychologist}`, "Papiret er ikke med i samtykket.");
});

test("a consent to anything, for anything or for ever cannot be given @nojs", async ({ meet }) => {
  const tooLate = dayFromToday({ months: 12, days: 1 });
  const yesterday = dayFromToday({ days: -1 });
  const birgit = await meet("Birgit Eksempelsen");
  await birgit.goto("/samtykker/nyt");
  await next(birgit);
  await problems(birgit, "Vælg, hvem der har papirerne", "Vælg, hvem der må hente dem");
  await parties(birgit, "Nørreby Kommune", "Nørreby Kommune");
  await next(birgit);
  await problems(birgit, "Vælg to forskellige steder");
  const from = birgit.getByRole("group", { name: "Hvem har papirerne?" });
  await expect(from.getByLabel("Nørreby Kommune")).toBeChecked();
  await parties(birgit, "Nørreby Kommune", "Søndervig Kommune");
  await next(birgit);

  await typeDay(birgit, tooLate);
  await next(birgit);
  await problems(
    birgit,
    "Vælg mindst én slags papirer",
    "Vælg, hvad papirerne skal bruges til",
    "Vælg en dag inden for de næste 12 måneder",
  );
  await keepsTheDay(birgit, tooLate);
  await choose(birgit, "Hvilke slags papirer?", /^CV/);
  await typeDay(birgit, yesterday);
  await next(birgit);
  await problems(
    birgit,
    "Vælg, hvad papirerne skal bruges til",
    "Vælg en dag, der ikke er gået endnu",
  );
  await expect(birgit.getByLabel(/^CV/)).toBeChecked();
  await keepsTheDay(birgit, yesterday);

  // "To work on my case" is no purpose one could say yes or no to, whatever the address says.
  const generic = new URL(birgit.url());
  generic.searchParams.set("formaal", "sagsbehandling");
  await birgit.goto(generic.href);
  await expect(birgit.getByRole("radio", { checked: true })).toHaveCount(0);
  await problems(
    birgit,
    "Vælg, hvad papirerne skal bruges til",
    "Vælg en dag, der ikke er gået endnu",
  );
});

const keepsTheDay = async (page: Page, day: { day: number; month: number; year: number }) => {
  await expect(page.getByLabel("Dag", { exact: true })).toHaveValue(String(day.day));
  await expect(page.getByLabel("Måned", { exact: true })).toHaveValue(String(day.month));
  await expect(page.getByLabel("År", { exact: true })).toHaveValue(String(day.year));
};

test("a yes sent twice is one consent @nojs", async ({ meet, portal }) => {
  const mette = await meet("Mette Mønstersen");
  await mette.goto("/samtykker/nyt");
  await parties(mette, "Nørreby Kommune", "Søndervig Kommune");
  await next(mette);
  await choose(mette, "Hvilke slags papirer?", /^Fleksjobaftale/);
  await choose(mette, "Hvad må de bruges til?", "At følge op på dit fleksjob");
  await next(mette);
  await reads(mette, "Tjek dine svar");
  const sending = mette.waitForRequest((request) => request.method() === "POST");
  await mette.getByRole("button", { name: "Ja, giv samtykke" }).dblclick();
  await reads(mette, "Søndervig Kommune må hente papirer fra Nørreby Kommune");
  const given = mette.url();

  // And again, as a browser does that lost the answer.
  const sent = await sending;
  const again = await mette.request.post(sent.url(), {
    headers: { "content-type": "application/x-www-form-urlencoded", origin: portal.origin },
    data: sent.postData() ?? "",
  });
  expect(again.url()).toBe(given);
  await goTo(mette, "Samtykker");
  await expect(
    mette.getByRole("button", { name: /Søndervig Kommune må hente papirer fra Nørreby Kommune$/ }),
  ).toHaveCount(1);
  await accessible(mette);
});
