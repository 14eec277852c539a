import type { Page } from "@playwright/test";
import type { Portal } from "../portal.ts";
import { deviceOf } from "./authenticator.ts";
import { expect, logIn } from "./fixtures.ts";

/** Logs in and makes a key with a name, on a device the page gets for it. */
export async function withKey(page: Page, person: string, name: string) {
  const device = await deviceOf(page);
  await logIn(page, person);
  await page.getByRole("link", { name: "Adgangsnøgler" }).click();
  await page.getByLabel("Navn", { exact: true }).last().fill(name);
  await page.getByRole("button", { name: "Lav nøglen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Din nøgle er klar" })).toBeVisible();
  return device;
}

export async function logOut(page: Page) {
  await page.getByRole("button", { name: "Log af" }).click();
  await expect(page).toHaveURL(/logget-af/);
}

/** The person's login was ten minutes ago. */
export const growOld = ({ admin }: Portal, person: string) => admin`
  update session set auth_time = now() - interval '10 minutes' from person p
  where p.id = person_id and p.name = ${person}`;
