import type { Page } from "@playwright/test";
import { accessible, expect, logIn, test } from "./fixtures.ts";
import { reads } from "./journey.ts";
import { logOut, withKey } from "./keys.ts";

const begin = "**/log-ind/noegle/begynd";

const useKey = (page: Page) => page.getByRole("button", { name: "Brug din nøgle" }).click();

test("a citizen makes a key, logs in with it, names it and removes it", async ({
  page,
  portal,
}) => {
  const device = await withKey(page, "Tove Testrup", "Toves telefon");
  await reads(page, "Adgangsnøgler", "Toves telefon", "Ikke brugt endnu", "Den er kun på én ting");
  expect(await device.credentials()).toMatchObject([
    { isResidentCredential: true, rpId: "localhost" },
  ]);
  await logOut(page);

  // The browser has a key now, so the login offers it first.
  await page.goto("/papirer");
  await reads(page, "Log ind med din adgangsnøgle");
  await useKey(page);
  await expect(page).toHaveURL(/\/papirer$/);
  const [session] = await portal.admin`
    select s.way, s.assurance, s.issuer from session s join person p on p.id = s.person_id
    where p.name = 'Tove Testrup' order by s.created_at desc limit 1`;
  expect(session).toEqual({ way: "borger", assurance: "passkey", issuer: "passkey" });

  await page.goto("/adgangsnoegler");
  await expect(page.getByText("Ikke brugt endnu")).toHaveCount(0);
  // A key lets nobody make another: that takes MitID.
  await expect(page.getByRole("button", { name: "Lav nøglen" })).toHaveCount(0);
  await page.getByText("Giv den et andet navn").click();
  await page.getByLabel("Navn", { exact: true }).fill("Min nye telefon");
  await page.getByRole("button", { name: "Gem navnet" }).click();
  await reads(page, "Adgangsnøgler", "Navnet er gemt", "Min nye telefon");
  await page.getByRole("button", { name: /^Slet nøglen.*Min nye telefon$/ }).click();
  await reads(page, "Adgangsnøgler", "Nøglen er slettet her", "Du har ingen nøgler her");
  // Nothing that happened to a key is forgotten with it.
  await expect(page.getByRole("row").filter({ hasText: "Slettet" }).first()).toBeVisible();

  await logOut(page);
  await page.goto("/log-ind/noegle");
  await useKey(page);
  await reads(page, "Log ind med din adgangsnøgle", "Den nøgle kender vi ikke");
  await page.getByRole("link", { name: "Log ind med MitID" }).click();
  await expect(page).toHaveURL(/mitid-demo/);
});

test("a copied key is refused, stopped and told of", async ({ page, portal }) => {
  const device = await withKey(page, "Tove Testrup", "Kopien");
  await logOut(page);
  await page.goto("/log-ind/noegle");
  await useKey(page);
  await expect(page).toHaveURL(/\/overblik$/);
  await page.goto("/log-ind/noegle");
  await device.restoreCopy(1);
  await useKey(page);
  await reads(page, "Log ind med din adgangsnøgle", "Din nøgle ser ud til at være kopieret");
  const sessions = await portal.admin`
    select from session s join passkey k on s.sid = k.id::text where k.name = 'Kopien'`;
  expect(sessions, "what the key opened is closed").toHaveLength(0);

  // Nobody can tell which one is the copy: the other is not let in either.
  await device.restoreCopy(50);
  await useKey(page);
  await expect(page.getByRole("status").first()).toContainText("Den nøgle kender vi ikke");
  await page.goto("/log-ind?vej=borger&med=mitid");
  await page.getByRole("button", { name: "Tove Testrup" }).click();
  await page.goto("/adgangsnoegler");
  await reads(page, "Adgangsnøgler", "Kopien", "Nøglen virker ikke mere");
  await page.getByRole("button", { name: /^Slet nøglen.*Kopien$/ }).click();
});

test("an answer is good once, for five minutes, from our page, by its owner", async ({
  page,
  portal,
}) => {
  const device = await withKey(page, "Tove Testrup", "Prøvenøglen");
  await logOut(page);
  await page.goto("/log-ind/noegle");

  // Once: the very form again logs nobody in, and is not mistaken for a copied key.
  const sending = page.waitForRequest(
    (one) => one.method() === "POST" && !/begynd/.test(one.url()),
  );
  await useKey(page);
  await expect(page).toHaveURL(/\/overblik$/);
  const sent = await sending;
  const send = (fields: string) =>
    page.request.post(`${portal.origin}/log-ind/noegle`, {
      headers: { "content-type": "application/x-www-form-urlencoded", origin: portal.origin },
      data: fields,
      maxRedirects: 0,
    });
  const again = await send(sent.postData() ?? "");
  expect(again.status()).toBe(400);
  expect(await again.text()).toContain("Det tog for lang tid");
  await logOut(page);

  // Five minutes.
  const clock = (ahead: string) =>
    portal.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable
      as $$ select now() + interval '${ahead}' $$`);
  await page.goto("/log-ind/noegle");
  await page.route(begin, async (route) => {
    const response = await route.fetch();
    await clock("5 minutes 1 second");
    await route.fulfill({ response });
  });
  await useKey(page);
  await reads(page, "Log ind med din adgangsnøgle", "Det tog for lang tid");
  await page.unroute(begin);
  await clock("0");

  // Its owner: a device that is not unlocked answers, and is not believed.
  await device.unlocks(false);
  await changeOptions(page, { userVerification: "discouraged" });
  await useKey(page);
  await reads(page, "Log ind med din adgangsnøgle", "Svaret fra din nøgle passede ikke");
  await device.unlocks(true);
  await page.unroute(begin);

  // Another relying party: the browser itself has no such key for us.
  await changeOptions(page, { rpId: "eksempel.dk" });
  await useKey(page);
  await expect(page.getByRole("status").last()).toHaveText(
    "Det gik ikke. Prøv igen, eller brug MitID.",
  );
  await page.unroute(begin);

  // Our page: one at another port of this machine may ask the same key, and tells its own origin.
  const asked = await page.request.post(`${portal.origin}/log-ind/noegle/begynd`, {
    headers: { "content-type": "application/x-www-form-urlencoded", origin: portal.origin },
    data: "x=1",
  });
  const { options } = await asked.json();
  await page.route("http://localhost:9/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>En anden side</title>" }),
  );
  await page.goto("http://localhost:9/");
  const stolen = await page.evaluate(async (json) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
    const answer = await navigator.credentials.get({ publicKey });
    return JSON.stringify(answer);
  }, options);
  const refused = await send(String(new URLSearchParams({ svar: stolen })));
  expect(refused.status()).toBe(400);
  expect(await refused.text()).toContain("Svaret fra din nøgle passede ikke");

  // And the key is as good as before.
  await page.goto("/log-ind/noegle");
  await useKey(page);
  await expect(page).toHaveURL(/\/overblik$/);
  await page.goto("/adgangsnoegler");
  await page.getByRole("button", { name: /^Slet nøglen.*Prøvenøglen$/ }).click();
  await accessible(page);
});

test("another site's page gets nothing to sign", async ({ page, portal }) => {
  await page.goto("/log-ind/noegle");
  for (const origin of ["http://localhost:9", portal.origin.replace("localhost", "127.0.0.1")]) {
    const answer = await page.request.post(`${portal.origin}/log-ind/noegle/begynd`, {
      headers: { "content-type": "application/x-www-form-urlencoded", origin },
      data: "x=1",
    });
    expect(answer.status()).toBe(403);
  }
  const bare = await fetch(`${portal.origin}/log-ind/noegle/begynd`, {
    method: "POST",
    body: new URLSearchParams({ x: "1" }),
  });
  expect(bare.status).toBe(403);
});

test("without JavaScript the pages say what it takes, and the way in is MitID @nojs", async ({
  page,
}) => {
  test.skip(test.info().project.use.javaScriptEnabled !== false, "for browsers without scripts");
  await page.goto("/log-ind/noegle");
  await reads(page, "Log ind med din adgangsnøgle", "hvor JavaScript er slået til");
  await expect(page.getByRole("button", { name: "Brug din nøgle" })).toBeHidden();
  await logIn(page, "Tove Testrup");
  await page.getByRole("link", { name: "Adgangsnøgler" }).click();
  await reads(page, "Adgangsnøgler", "hvor JavaScript er slået til");
  await expect(page.getByRole("button", { name: "Lav nøglen" })).toBeHidden();
});

async function changeOptions(page: Page, change: Record<string, string>) {
  await page.route(begin, async (route) => {
    const response = await route.fetch();
    const { options } = await response.json();
    await route.fulfill({ response, json: { options: { ...options, ...change } } });
  });
}
