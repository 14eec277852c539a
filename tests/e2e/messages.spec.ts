import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Portal } from "../portal.ts";
import { accessible, test as base, expect, logIn } from "./fixtures.ts";

/**
 * As the shared `page`, but a refused form is no error here: a hydrated page asks for its own data
 * (`/beskeder.data`), and the browser reports a 400 or 401 of that as a failed load.
 */
const test = base.extend({
  page: async ({ context }, use) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      const failed = message.text().startsWith("Failed to load resource");
      const asked = message.location().url.replace(/\.data(?=$|\?)/, "");
      const own = asked.split("?")[0] === page.url().split("?")[0];
      if (message.type() === "error" && !(failed && own)) errors.push(message.text());
    });
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
});

const birgitsThread = "/sager/00000402-0000-4000-8000-000000000001/beskeder";
const write = (page: Page) => page.getByLabel("Skriv en besked");
const send = (page: Page) => page.getByRole("button", { name: "Send besked" });
const clock = new Intl.DateTimeFormat("da-DK", {
  timeStyle: "short",
  timeZone: "Europe/Copenhagen",
});
/** Words nobody else writes, so that a test finds its own message. */
const unique = (words: string) => `${words} (${randomUUID().slice(0, 8)})`;
const stored = async (portal: Portal, body: string) => {
  const rows = await portal.admin`
    select sent_at, answer_due_at, answered_at from message where body = ${body}`;
  return rows;
};

test("a message is promised an answer 24 hours later, and gets it @nojs", async ({
  page,
  portal,
}) => {
  const words = unique("Må jeg flytte mødet?");
  await logIn(page, "Birgit Eksempelsen");
  await page.goto("/beskeder");
  await accessible(page);
  await write(page).fill(words);
  await send(page).click();
  await expect(page.getByRole("status").filter({ hasText: "Din besked er sendt" })).toBeVisible();
  const mine = page.getByRole("listitem").filter({ hasText: words });
  await expect(mine).toHaveCount(1);
  await expect(write(page)).toHaveValue("");
  const sentAt = new Date((await mine.getByRole("time").getAttribute("datetime")) ?? "");
  const due = new Date(sentAt.getTime() + 24 * 3_600_000);
  const promise = new RegExp(`Du får svar senest .*kl\\. ${clock.format(due)}\\.`);
  await expect(mine.getByText(promise)).toBeVisible();
  const [row] = await stored(portal, words);
  expect(row?.answer_due_at.getTime() - row?.sent_at.getTime()).toBe(24 * 3_600_000);
  await accessible(page);

  const answer = unique("Ja, vi ses onsdag kl. 10.");
  await logIn(page, "Maria Ravn", "erhverv");
  await page.goto(birgitsThread);
  const asked = page.getByRole("listitem").filter({ hasText: words });
  await expect(asked).toContainText("Der skal svares senest");
  await accessible(page);
  await write(page).fill(answer);
  await send(page).click();
  await expect(page.getByRole("status").filter({ hasText: "Din besked er sendt" })).toBeVisible();
  await expect(asked).toContainText("Besvaret");
  await accessible(page);

  await logIn(page, "Birgit Eksempelsen");
  await page.goto("/beskeder");
  const theirs = page.getByRole("listitem").filter({ hasText: answer });
  await expect(theirs).toContainText("Maria Ravn");
  await expect(theirs).toContainText("hjælper med at finde job");
  await expect(mine).toContainText("Besvaret");
  await expect(mine).not.toContainText("Du får svar senest");
  await accessible(page);
});

test("an empty message and one that is too long are refused, and nothing is lost @nojs", async ({
  page,
  portal,
}) => {
  await logIn(page, "Samira Skabelonsen");
  await page.goto("/beskeder");
  await write(page).fill("   ");
  await send(page).click();
  const problem = page.getByRole("alert").getByRole("link");
  await expect(problem).toHaveText("Skriv din besked først");
  await expect(write(page)).toHaveAttribute("aria-invalid", "true");
  await accessible(page);
  const long = `${"ord ".repeat(2_500)}slut ${randomUUID()}`;
  await write(page).fill(long);
  await send(page).click();
  await expect(problem).toHaveText(/Din besked er for lang/);
  await expect(write(page)).toHaveValue(long);
  await accessible(page);
  expect(await stored(portal, long)).toHaveLength(0);
});

test("the same form sent twice is one message, other words in it are a second @nojs", async ({
  page,
  portal,
}) => {
  const words = unique("Jeg kommer med bus.");
  await logIn(page, "Samira Skabelonsen");
  await page.goto("/beskeder");
  const noegle = await page.locator("input[name=noegle]").inputValue();
  const post = (tekst: string) =>
    page.request.post("/beskeder", {
      form: { tekst, noegle },
      headers: { origin: portal.origin },
      maxRedirects: 0,
    });
  const answers = await Promise.all([post(words), post(words), post(words)]);
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303]);
  expect(await stored(portal, words)).toHaveLength(1);
  const others = unique("Nej, jeg kommer på cykel.");
  await post(others);
  await post(others);
  expect(await stored(portal, others)).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: words })).toHaveCount(1);
  await expect(page.getByRole("listitem").filter({ hasText: others })).toHaveCount(1);
});

test("with JavaScript a message appears at once and the page stays", async ({ page, portal }) => {
  const words = unique("Tak for sidst.");
  await logIn(page, "Samira Skabelonsen");
  await page.goto("/beskeder");
  await page.evaluate(() => document.documentElement.setAttribute("data-same", "yes"));
  // The answer is held back until the words have been seen without it.
  let answerNow = () => {};
  const seen = new Promise<void>((resolve) => {
    answerNow = resolve;
  });
  await page.route("**/beskeder.data*", async (route) => {
    if (route.request().method() === "POST") await seen;
    await route.continue();
  });
  await write(page).fill(words);
  await send(page).click();
  const mine = page.getByRole("listitem").filter({ hasText: words });
  await expect(mine).toContainText("Sender beskeden");
  expect(await stored(portal, words)).toHaveLength(0);
  answerNow();
  await expect(mine).toContainText("Du får svar senest");
  await expect(mine).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("data-same", "yes");
  await expect(page.getByRole("status").filter({ hasText: "Din besked er sendt" })).toBeVisible();
  expect(await stored(portal, words)).toHaveLength(1);
  await accessible(page);
});

test("words sent after the login ran out are kept and sent again @nojs", async ({
  page,
  context,
  portal,
}) => {
  const words = unique("Det tog lidt tid at skrive.");
  await logIn(page, "Samira Skabelonsen");
  await page.goto("/beskeder");
  await write(page).fill(words);
  await portal.admin`
    update session set last_seen_at = last_seen_at - make_interval(mins => idle_minutes + 1)
    where person_id = (select id from person where name = 'Samira Skabelonsen')`;
  await send(page).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Du er blevet logget af" }),
  ).toBeVisible();
  await expect(page.getByLabel("Det skrev du")).toHaveValue(words);
  await accessible(page);
  expect(await stored(portal, words)).toHaveLength(0);

  const [login] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Log ind i et nyt vindue" }).click(),
  ]);
  await login.getByRole("button", { name: "Samira Skabelonsen" }).click();
  await expect(login.getByRole("button", { name: "Log af" })).toBeVisible();
  await page.getByRole("button", { name: "Send igen" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: words })).toHaveCount(1);
  expect(await stored(portal, words)).toHaveLength(1);
  await accessible(page);
});
