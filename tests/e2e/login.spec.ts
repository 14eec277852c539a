import { accessible, expect, logIn, test } from "./fixtures.ts";

test("a citizen logs in, sees the overview and logs out everywhere @nojs", async ({ page }) => {
  await page.goto("/");
  await accessible(page);
  await page.getByRole("link", { name: "Log ind med MitID" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Karin Testsen" }).click();
  await expect(page).toHaveURL(/\/overblik$/);
  await expect(page.getByRole("heading", { level: 1, name: "Det sker i din sag" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Log af" }).click();
  await expect(page).toHaveURL(/\/logget-af/);
  await accessible(page);
  await page.goto("/overblik");
  await expect(page).toHaveURL(/mitid-demo/);
  await page.goto("/logget-af");
  await page.getByRole("link", { name: "Log ind igen", exact: true }).click();
  await page.getByRole("button", { name: "Karin Testsen" }).click();
  await expect(page).toHaveURL(/\/overblik$/);
});

test("a level below Substantial is refused with an explanation @nojs", async ({ page, portal }) => {
  const sessions = () => portal.admin`select token_hash from session order by token_hash`;
  const before = await sessions();
  await page.goto("/log-ind?vej=borger");
  await page.getByLabel(/Lav/).check();
  await page.getByRole("button", { name: "Karin Testsen" }).click();
  await expect(page.getByRole("heading", { name: "Dit MitID skal være stærkere" })).toBeVisible();
  await accessible(page);
  expect(await sessions()).toEqual(before);
});

test("a page asked for before the login is shown after it @nojs", async ({ page }) => {
  await page.goto("/overblik?fra=mail");
  await page.getByRole("button", { name: "Tove Testrup" }).click();
  await expect(page).toHaveURL(/\/overblik\?fra=mail$/);
});

test("logging in again ends the browser's earlier session", async ({ page, portal }) => {
  // Other browsers may have sessions of the same person: only this one's are followed.
  const sessions = async () => {
    const rows = await portal.admin`
      select encode(s.token_hash, 'hex') as hash from session s join person p on p.id = s.person_id
      where p.name = 'Jens Demosen'`;
    return rows.map(({ hash }) => String(hash));
  };
  const others = await sessions();
  const own = async () => (await sessions()).filter((hash) => !others.includes(hash));
  await logIn(page, "Jens Demosen");
  const [first] = await own();
  await logIn(page, "Jens Demosen");
  const [second, ...more] = await own();
  expect(more).toEqual([]);
  expect(second).toBeDefined();
  expect(second).not.toBe(first);
});
