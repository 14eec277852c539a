import type { Page } from "@playwright/test";
import {
  afgoerelsePayload,
  log,
  receiptOf,
  receiptText,
  seer,
  signedPayload,
} from "../../consent/verify/receipt-fixture.ts";
import { noteSigner } from "../../consent/verify/tree-fixture.ts";
import { logIn } from "./fixtures.ts";
import { expect, reads, runsScripts, test } from "./journey.ts";

/** A portal whose log and witness are those of the receipts built here. */
test.use({ portalConfig: { ledgerKeys: { log: [log.vkey], witnesses: [seer.vkey] } } });

const good = receiptText({ payload: signedPayload() });
const title = "Tjek en kvittering";
const ready = "Siden virker nu også uden net.";

async function check(page: Page, text: string | Buffer) {
  await page.getByLabel("Vælg din kvittering").setInputFiles({
    name: "min.kvittering.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

/** The one sentence that is read aloud, and the lines below it. */
async function says(page: Page, headline: string, ...lines: string[]) {
  await expect(page.locator("[data-status]")).toHaveText(headline);
  await expect(page.getByRole("heading", { level: 2, name: headline })).toBeVisible();
  for (const line of lines) {
    await expect(page.getByRole("listitem").filter({ hasText: line })).toBeVisible();
  }
  await reads(page, title);
}

test("a good receipt is proved line by line, and nothing leaves the browser", async ({ page }) => {
  await page.goto("/kvittering");
  await reads(page, title, ready);
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await check(page, good);
  await says(
    page,
    "Kvitteringen passer.",
    "Bevist: Mærket står i bogen.",
    "Bevist: Bogen er skrevet under med en nøgle, vi kender.",
    "Bevist: Et vidne har set bogen og skrevet under.",
    "Bevist: Nogen har skrevet under på lige netop den tekst med en adgangsnøgle.",
  );
  const main = page.getByRole("main");
  for (const fact of ["Tove Testrup", "Nørreby Kommune", "21. januar 2027", "5 / 11"]) {
    await expect(main.getByRole("definition").filter({ hasText: fact }).first()).toBeVisible();
  }
  await expect(page.getByRole("listitem").filter({ hasText: "Passer ikke" })).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("a decision's receipt, dropped beside the box, one at a time", async ({ page }) => {
  await page.goto("/kvittering");
  await reads(page, title);
  const drop = async (count: number) => {
    const data = await page.evaluateHandle(
      ([text, files]) => {
        const transfer = new DataTransfer();
        for (let n = 0; n < Number(files); n += 1) {
          transfer.items.add(new File([String(text)], `${n}.json`));
        }
        return transfer;
      },
      [receiptText({ payload: afgoerelsePayload }), count],
    );
    await page.dispatchEvent("h1", "drop", { dataTransfer: data });
  };
  await drop(2);
  await expect(page.locator("[data-status]")).toHaveText("Tag én fil ad gangen.");
  await drop(1);
  await says(page, "Kvitteringen passer.");
  await expect(page.getByRole("definition").filter({ hasText: "7. april 2026" })).toBeVisible();
});

test("a changed receipt says what does not fit, and shows nothing of what it claims", async ({
  page,
}) => {
  await page.goto("/kvittering");
  await check(page, good.replaceAll("2027-01-21", "2029-01-21"));
  await says(
    page,
    "Kvitteringen passer ikke. Stol ikke på den.",
    "Passer ikke: Teksten passer ikke til sit mærke. Nogen har rettet i den.",
    "Passer ikke: Det, der er skrevet under med en adgangsnøgle, er ikke den tekst.",
    "Bevist: Mærket står i bogen.",
  );
  await expect(page.getByRole("definition")).toHaveCount(0);
  // A right one after it leaves nothing red behind.
  await check(page, good);
  await says(page, "Kvitteringen passer.");
  await expect(page.getByRole("listitem").filter({ hasText: "Passer ikke" })).toHaveCount(0);
});

test("another log's receipt is neither proved nor wrong", async ({ page }) => {
  const other = noteSigner("other.example/log");
  await page.goto("/kvittering");
  await check(
    page,
    receiptText({ origin: other.name, signers: [other], keys: [other.vkey], witnesses: [] }),
  );
  await says(
    page,
    "Vi kan ikke bevise, at kvitteringen er ægte.",
    "Ikke bevist: Bogen er skrevet under, men det er en bog, vi ikke kender her.",
    "Ikke bevist: Intet vidne har skrevet under.",
  );
});

const unreadable = {
  "cut in half": good.slice(0, good.length / 2),
  empty: "",
  "larger than 1 MB": good + " ".repeat(1024 * 1024),
  "of another kind": '{"format":"min-sag/kvittering@v2"}',
  "with a prototype": `{"__proto__":${good}}`,
  "with a field twice": good.replace("{", '{"salt":"",'),
  "deep as a well": "[".repeat(900_000),
  "of huge numbers": `{"record":${"9".repeat(900_000)}}`,
  "of bytes": Buffer.alloc(1000, 0xff),
};
test("hostile files get a verdict, never a crash", async ({ page }) => {
  await page.goto("/kvittering");
  for (const [name, text] of Object.entries(unreadable)) {
    await test.step(name, async () => {
      await check(page, text);
      await expect(page.locator("[data-status]")).toHaveText(
        "Vi kan ikke læse filen som en kvittering.",
      );
      await expect(page.locator("[data-verdict] li")).toHaveCount(1);
      // The next file must not be answered by this one's words.
      await check(page, good);
      await expect(page.locator("[data-status]")).toHaveText("Kvitteringen passer.");
    });
  }
});

test("what a receipt says is shown as text, whatever it is", async ({ page }) => {
  const bad = '<img src=x onerror="document.title=1">';
  await page.goto("/kvittering");
  const payload = { ...signedPayload(), recipientName: bad, signature: null };
  await check(page, JSON.stringify(receiptOf({ payload })));
  await says(page, "Kvitteringen passer.");
  await expect(page.getByRole("definition").filter({ hasText: bad })).toBeVisible();
  await expect(page.getByRole("main").locator("img")).toHaveCount(0);
});

test("works with the network cut, and the kept copy knows nobody", async ({ page, context }) => {
  await logIn(page, "Tove Testrup");
  await page.goto("/kvittering");
  await reads(page, title, ready);
  await expect(page.getByText("Tove Testrup")).not.toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await reads(page, title, ready);
  await expect(page.getByText("Tove Testrup")).toHaveCount(0);
  await check(page, good);
  await says(
    page,
    "Kvitteringen passer.",
    "Bevist: Bogen er skrevet under med en nøgle, vi kender.",
  );
  const kept = await page.evaluate(async () => {
    const caught: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        caught.push((await (await cache.match(request))?.text()) ?? "");
      }
    }
    return caught;
  });
  expect(kept.length).toBeGreaterThanOrEqual(5);
  expect(kept.filter((text) => text.includes("Tove"))).toEqual([]);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("Tove Testrup")).not.toHaveCount(0);
});

test("the worker is for this page alone", async ({ page }) => {
  await page.goto("/kvittering");
  await reads(page, title, ready);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(["/kvittering"]);
  await page.goto("/");
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test("in English", async ({ page }) => {
  await page.goto("/kvittering");
  await page.getByRole("button", { name: "English" }).click();
  await reads(page, "Check a receipt", "The page now works without a connection, too.");
  await page.getByLabel("Choose your receipt").setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(good),
  });
  await expect(page.locator("[data-status]")).toHaveText("The receipt is right.");
  await expect(page.getByRole("main")).toContainText("The mark stands in the ledger.");
});

test("says what to do without a script @nojs", async ({ page }) => {
  await page.goto("/kvittering");
  await reads(page, title);
  // Playwright finds no text inside noscript, but sees its elements.
  const notice = page.locator("noscript");
  for (const said of ["p", "code"]) {
    await expect(notice.locator(said).last()).toBeVisible({ visible: !runsScripts() });
  }
  const words = await notice.textContent();
  for (const said of ["Siden skal bruge JavaScript", "npm run ledger -- verify", log.vkey]) {
    expect(words).toContain(said);
  }
  await expect(page.getByLabel("Vælg din kvittering")).toBeVisible({ visible: runsScripts() });
});
