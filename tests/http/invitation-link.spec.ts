import { randomUUID } from "node:crypto";
import { inDays } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import type { Portal } from "../portal.ts";
import { formOn, headingOf, unescaped, Visitor } from "./visitor.ts";

/** The secret of an invitation: in the link that was sent, and in no address after it. */
async function invite(portal: Portal, key: string, navn: string) {
  const citizen = new Visitor(portal.origin);
  await citizen.logIn(key);
  const [aar = "", maaned = "", dag = ""] = inDays(30).split("-");
  const form = { trin: "inviter", id: randomUUID(), navn, dele: ["sag"] };
  const end = { "til.dag": dag, "til.maaned": maaned, "til.aar": aar };
  const html = await (await citizen.post("/hjaelpere/ny", { ...form, ...end })).text();
  const token = /\/invitation\/([\w-]{43})/.exec(unescaped(html))?.[1];
  if (!token) throw new Error("no link");
  return { id: form.id, token, path: `/invitation/${token}` };
}
const statusOf = async (portal: Portal, id: string) => {
  const [row] = await portal.admin`select status from delegation where id = ${id}`;
  return row?.status;
};

test("it goes into a cookie, and from there to the login and back", async ({ portal }) => {
  const { id, token, path } = await invite(portal, "noah", "Bent");
  const seen: string[] = [];
  const helper = new Visitor(portal.origin, (answer) => {
    seen.push(answer.url, answer.headers.get("location") ?? "");
  });
  const first = await helper.get(path);
  expect([first.status, first.headers.get("location")]).toEqual([302, "/invitation"]);
  const [cookie = ""] = first.headers.getSetCookie();
  expect(cookie).toMatch(
    /^__Host-minsag-invitation=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax/,
  );
  seen.length = 0;

  const before = await (await helper.get("/invitation")).text();
  expect(before).not.toContain(token);
  expect(before).not.toContain("Noah");
  const link = unescaped(/href="(\/log-ind[^"]+)"/.exec(before)?.[1] ?? "");
  const chosen = await helper.logInFrom(link, "bent");
  expect(chosen.url.pathname).toBe("/invitation");
  expect(chosen.html).not.toContain(token);
  const form = formOn(chosen.html.replace('<form method="post">', '<form action="x">'), "x");
  const answer = await helper.post("/invitation", { ...form, svar: "ja" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    `/hjaelper/${id}?besked=ja`,
  ]);
  expect(answer.headers.getSetCookie().join()).toContain("__Host-minsag-invitation=;");
  expect(await statusOf(portal, id)).toBe("aktiv");
  expect(seen.filter((one) => one.includes(token))).toEqual([]);
});

test("a yes is to the invitation that was read, not to one opened since", async ({ portal }) => {
  const [one, other] = [
    await invite(portal, "liv", "Bent"),
    await invite(portal, "samira", "Bent"),
  ];
  const helper = new Visitor(portal.origin);
  await helper.logIn("bent");
  await helper.get(one.path);
  await helper.get(other.path);
  const answer = await helper.post("/invitation", { svar: "ja", invitation: one.id });
  expect(answer.headers.get("location")).toBe("/invitation");
  expect([await statusOf(portal, one.id), await statusOf(portal, other.id)]).toEqual([
    "inviteret",
    "inviteret",
  ]);
});

test("a link that is none leads to words, and forgets the one before", async ({ portal }) => {
  const helper = new Visitor(portal.origin);
  const answer = await helper.get("/invitation/findes-ikke");
  expect(answer.headers.getSetCookie().join()).toContain("__Host-minsag-invitation=; ");
  const page = await helper.get("/invitation");
  expect(page.status).toBe(404);
  expect(headingOf(await page.text())).toBe("Linket virker ikke");
});
