import type { Page } from "@playwright/test";
import { goTo, isRefused, looks, problems, reads } from "../e2e/journey.ts";
import { comesBack, expect, phone, test } from "./world.ts";

test.use(phone);

const name = "Samira Skabelonsen";
const sag = "/sager/00000602-0000-4000-8000-000000000001";
const social = "/delt-med-os/00000608-0000-4000-8000-000000000001";
const moede = `${sag}/moeder/0000060e-0000-4000-8000-000000000001`;
const told = (page: Page, words: string) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

test("6. Samira says no and takes a yes back, and nothing is done to her for it", async ({
  world,
  page,
  meet,
}) => {
  /** What an automatic sanction would change: what she gets, and what was decided. */
  const hers = () => world.admin`
    select to_jsonb(y) - 'satser' as row from ydelsesmaaned y join sag s on s.id = y.sag_id
      where s.sagsnummer = 'NK-2025-0871'
    union all select to_jsonb(a) from afgoerelse a join sag s on s.id = a.sag_id
      where s.sagsnummer = 'NK-2025-0871' order by 1`;
  await world.itIs("2026-12-01T10:00+01:00");
  const before = await hers();
  const why = "I left the shop, because I had to stand. They said there was a chair.";

  await test.step("she reads in English on her phone, and says in her words why she left", async () => {
    await comesBack(page, name);
    await page.getByRole("button", { name: /English/ }).click();
    await reads(page, "What is happening in your case", "You will not lose your money over this.");
    await goTo(page, "Plan");
    await page.getByRole("link", { name: /^Write a remark on .*(tried|prøvet)/ }).click();
    await page.getByLabel("Your remark").fill(why);
    await page.getByRole("button", { name: "Save the remark" }).click();
    await reads(page, /plan/i, why, "I said no to the surgery.");
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(`${sag}/plan`);
    await reads(anders, /./, why);
  });

  await test.step("the decision says that her no to the surgery does not count against her", async () => {
    await goTo(page, "Decisions");
    await page.getByRole("main").getByRole("link", { name: "Du har ret til fleksjob" }).click();
    await reads(page, "Du har ret til fleksjob", "det tæller ikke imod dig");
  });

  await test.step("she takes the social consent back; the next fetch is denied and recorded", async () => {
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(social);
    const paper = anders.getByRole("main").getByRole("link", { name: /Referat fra møde/ });
    await paper.click();
    await reads(anders, "Referat fra møde om familien", "lektiecafé");
    await goTo(page, "Consents");
    await page.getByRole("button", { name: /^Withdraw.*Søndervig Kommune$/ }).click();
    await reads(page, "The consent to Nørreby Kommune does not hold");
    await isRefused(anders, new URL(anders.url()).pathname, "Samtykket er taget tilbage.");
    await isRefused(anders, social, "Samtykket er taget tilbage.");
    await goTo(page, "Who has seen");
    await reads(page, "Who has seen your information");
    const denied = looks(page, "Anders Bækgaard", "Denied");
    await expect(denied.first()).toBeVisible();
  });

  const review = "Vi har ringet til én skole på et halvt år. Det er ikke nok.";
  await test.step("after six passive months the leader sees that a review is due, and why", async () => {
    await world.itIs("2027-01-04T10:00+01:00");
    await world.admin`select expire_consents()`;
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(`${sag}/frister`);
    await reads(anders, "Frister");
    const timer = anders.getByRole("row").filter({ hasText: "Lederen ser på en sag" });
    await expect(timer.first()).toContainText("Løfte, ikke et lovkrav: 6 måneder");
    await expect(timer.first()).toContainText("1.1.2027");
    expect(await hers()).toEqual(before);

    const kirsten = await meet("Kirsten Overby", "erhverv");
    await reads(kirsten, "Myndighedens sager");
    await kirsten.getByRole("link", { name: /^Skal gennemgås/ }).click();
    const row = kirsten.getByRole("row").filter({ hasText: name });
    await row.getByRole("link", { name: /uden job eller praktik siden 1\.7\.2026/ }).click();
    await reads(
      kirsten,
      "Gennemgang",
      "Grænsen er nået",
      "1. januar 2027",
      "Udvikling i Fleksjob II",
    );
    await kirsten.getByRole("button", { name: "Gem gennemgangen" }).click();
    await problems(kirsten, "Vælg, hvad du kom frem til", "Skriv hvorfor");
    await kirsten.getByLabel("Sagen drøftes igen").check();
    await kirsten.getByLabel("Hvorfor?").fill(review);
    await kirsten.getByRole("button", { name: "Gem gennemgangen" }).click();
    await told(kirsten, "Gennemgangen er gemt");
    await reads(kirsten, "Gennemgang", review, "Kirsten Overby, leder", "4. juli 2027");
    await isRefused(kirsten, `${sag}/penge`, "Jobbet giver ikke lov");
  });

  await test.step("she reads what was reviewed, by whom and what follows; nothing else happens", async () => {
    await comesBack(page, name);
    await reads(page, "What is happening in your case", "You will be invited to a meeting.");
    await page
      .getByRole("link", { name: "Read what the manager saw, and what happens now" })
      .click();
    await reads(
      page,
      "Is enough happening in your case?",
      ...[review, "Kirsten Overby, manager", "The case is discussed again", "1 July 2026"],
    );
    expect(await hers()).toEqual(before);
    await goTo(page, "Who has seen");
    await reads(page, "Who has seen your information");
    await expect(looks(page, "Kirsten Overby", "enough happens").first()).toBeVisible();
  });

  await test.step("the team talks about her case again, and there is a new proposal", async () => {
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(moede);
    await anders.getByRole("button", { name: "Mødet er holdt" }).click();
    await anders.goto(`${sag}/indstilling/kladde`);
    for (const field of await anders.getByRole("main").getByRole("textbox").all()) {
      await field.fill("Samira kan arbejde 6 timer om ugen, når hun kan sidde ned.");
    }
    await anders.getByRole("button", { name: "Giv indstillingen" }).click();
    await told(anders, "Indstillingen er givet.");
    await comesBack(page, name);
    await goTo(page, "Suggestion");
    await reads(page, "The suggestion in your case", "Suggestion no. 3", "når hun kan sidde ned");
    await page.getByLabel("Yes, I agree").check();
    await page.getByLabel("In your own words").fill("Yes. A chair first.");
    await page.getByRole("button", { name: "Send your answer" }).click();
    await told(page, "Your answer has been sent");
    expect(await hers()).toEqual(before);
  });

  await test.step("and a new decision, which leaves the old one and her money as they were", async () => {
    const anders = await meet("Anders Bækgaard", "erhverv");
    await anders.goto(`${sag}/afgoerelser/ny`);
    await anders.getByLabel("Overskrift").fill("Du beholder retten til fleksjob");
    await anders.getByRole("button", { name: "Begynd kladden" }).click();
    const words = {
      Begrundelse: "Du kan arbejde 6 timer om ugen, når du kan sidde ned.",
      "Oplysninger, der er lagt vægt på": "Lederens gennemgang, mødet og teamets forslag.",
      Regler: "Lov om en aktiv beskæftigelsesindsats § 116.",
      Klagevejledning: "Du kan klage her i Min Sag inden 4 uger.",
      "Hvorfor er borgeren ikke hørt?": "Borgeren får det, hun er enig i.",
    };
    await anders.getByLabel("Resultat", { exact: true }).fill("Du har stadig ret til fleksjob.");
    for (const [label, text] of Object.entries(words)) await anders.getByLabel(label).fill(text);
    await anders.getByRole("button", { name: "Træf afgørelsen" }).click();
    await told(anders, "Afgørelsen er truffet.");
    await anders.getByLabel("Skriftligt i Min Sag").check();
    await anders.getByRole("button", { name: "Meddel afgørelsen" }).click();
    await told(anders, "Afgørelsen er meddelt borgeren");
    await goTo(page, "Decisions");
    await page
      .getByRole("main")
      .getByRole("link", { name: "Du beholder retten til fleksjob" })
      .click();
    await reads(page, "Du beholder retten til fleksjob", "Du har stadig ret til fleksjob.");
    expect(await hers()).toEqual(expect.arrayContaining([...before]));
  });
});
