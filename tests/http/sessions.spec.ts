import { randomUUID } from "node:crypto";
import { writerMark } from "../../app/.server/kept-fields.ts";
import { hashToken } from "../../consent/index.ts";
import { sceneIn } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import type { Portal } from "../portal.ts";
import { formOn, headingOf, Visitor } from "./visitor.ts";

/** Minutes, as app/.server/services.ts sets them. */
const idle = 30;
const absolute = 8 * 60;

async function loggedIn(portal: Portal, key: string, way: "borger" | "erhverv" = "borger") {
  const visitor = new Visitor(portal.origin);
  await visitor.logIn(key, way, way === "borger" ? "/overblik" : "/sager");
  const hash = hashToken(visitor.sessionToken());
  return { visitor, hash };
}

/** Lets a session rest as if nobody had used it for so many minutes. */
const rest = (portal: Portal, hash: Buffer, minutes: number) => portal.admin`
  update session set last_seen_at = now() - make_interval(mins => ${minutes})
  where token_hash = ${hash}`;

test("a page asked for after the session ran out leads to the login and back", async ({
  portal,
}) => {
  const { visitor, hash } = await loggedIn(portal, "tove");
  expect((await visitor.get("/hvem-har-set?egne=ja")).status).toBe(200);
  await rest(portal, hash, idle);
  const answer = await visitor.get("/hvem-har-set?egne=ja");
  expect(answer.status).toBe(302);
  const to = answer.headers.get("location") ?? "";
  expect(to).toBe("/log-ind?vej=borger&retur=%2Fhvem-har-set%3Fegne%3Dja");
  const back = await visitor.logIn("tove", "borger", "/hvem-har-set?egne=ja");
  expect(back.url.pathname + back.url.search).toBe("/hvem-har-set?egne=ja");
  expect(back.status).toBe(200);
});

test("a form sent after the session ran out is kept, and goes through after a new login", async ({
  portal,
}) => {
  const { visitor, hash } = await loggedIn(portal, "tove");
  const tekst = `Jeg er "syg" & <træt>.\nDet gør ondt.\n\n  ${randomUUID()}`;
  const noegle = randomUUID();
  await rest(portal, hash, idle);
  const refused = await visitor.post("/beskeder", { tekst, noegle });
  expect(refused.status).toBe(401);
  const page = await refused.text();
  expect(headingOf(page)).toBe("Du er blevet logget af");
  expect(page).toContain("Send igen");
  const kept = formOn(page, "/beskeder");
  expect(kept.tekst?.replaceAll("\r\n", "\n")).toBe(tekst);
  expect(kept.noegle).toBe(noegle);

  // Still nobody: pressing too early loses nothing either.
  expect((await visitor.post("/beskeder", kept)).status).toBe(401);
  await visitor.logIn("tove");
  const sent = await visitor.post("/beskeder", kept);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, "/beskeder?besked=sendt"]);
  expect((await visitor.post("/beskeder", kept)).status).toBe(303);
  const rows = await portal.admin`select 1 from message where body = ${tekst.trim()}`;
  expect(rows).toHaveLength(1);
});

test("kept words are sent by the one who typed them, and by nobody else at the same screen", async ({
  portal,
}) => {
  const { visitor, hash } = await loggedIn(portal, "tove");
  const tekst = `Kun mine ord ${randomUUID()}`;
  await rest(portal, hash, idle);
  const late = await visitor.post("/beskeder", { tekst, noegle: randomUUID() });
  const kept = formOn(await late.text(), "/beskeder");
  const stored = () => portal.admin`select 1 from message where body = ${tekst}`;

  await visitor.logIn("birgit");
  const refused = await visitor.post("/beskeder", kept);
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(headingOf(page)).toBe("Du er logget ind som en anden");
  expect(page).not.toContain(tekst);
  expect(await stored()).toHaveLength(0);

  // Sent once more without a login, they stay Tove's although Birgit was here last.
  await visitor.post("/log-af", {});
  const again = formOn(await (await visitor.post("/beskeder", kept)).text(), "/beskeder");
  await visitor.logIn("birgit");
  expect((await visitor.post("/beskeder", again)).status).toBe(409);
  await visitor.logIn("tove");
  expect((await visitor.post("/beskeder", again)).status).toBe(303);
  expect(await stored()).toHaveLength(1);
});

test("words of nobody known are shown, and not sent for whoever logs in next", async ({
  portal,
}) => {
  const answer = await fetch(`${portal.origin}/beskeder`, {
    method: "POST",
    headers: { origin: portal.origin },
    body: new URLSearchParams({ tekst: "Hvem skrev det her?", noegle: randomUUID() }),
  });
  expect(answer.status).toBe(401);
  const page = await answer.text();
  expect(page).toContain("Hvem skrev det her?");
  expect(page).not.toContain("Send igen");
});

test("every field of a long form is kept, those with many values too", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { person, token, session } = await scene.professional(scene.kommune, "caseworker", true);
  await portal.admin`delete from session where token_hash = ${session}`;
  const path = `/sager/${scene.sag.id}/bed-om-samtykke`;
  const answer = await fetch(portal.origin + path, {
    method: "POST",
    headers: {
      origin: portal.origin,
      cookie: `__Host-minsag=${token}; __Host-minsag-skriver=${writerMark(person.id)}`,
    },
    body: new URLSearchParams([
      ["slags", "lae265"],
      ["slags", "cv"],
      ["hvisNej", "Så ser vi på det, vi har."],
    ]),
  });
  expect(answer.status).toBe(401);
  const html = await answer.text();
  expect(html).toContain(`action="${path}"`);
  expect(html).toContain("/log-ind?vej=erhverv");
  expect(html).toMatch(/name="slags" value="lae265"/);
  expect(html).toMatch(/name="slags" value="cv"/);
  expect(formOn(html, path).hvisNej).toBe("Så ser vi på det, vi har.");
});

test("a session ends when it has not been used for half an hour, and using it keeps it", async ({
  portal,
}) => {
  const { visitor, hash } = await loggedIn(portal, "birgit");
  await rest(portal, hash, idle - 1);
  expect((await visitor.get("/plan")).status).toBe(200);
  const [used] = await portal.admin`
    select now() - last_seen_at < interval '5 minutes' as now from session where token_hash = ${hash}`;
  expect(used?.now).toBe(true);
  await rest(portal, hash, idle);
  expect((await visitor.get("/plan")).status).toBe(302);
  expect((await visitor.get("/plan")).status).toBe(302);
});

test("a session ends after a working day however much it is used", async ({ portal }) => {
  const { visitor, hash } = await loggedIn(portal, "birgit");
  const minutes = async () => {
    const [row] = await portal.admin`
      select extract(epoch from expires_at - created_at)::int / 60 as minutes
      from session where token_hash = ${hash}`;
    return row?.minutes;
  };
  expect(await minutes()).toBe(absolute);
  await rest(portal, hash, 2);
  expect((await visitor.get("/plan")).status).toBe(200);
  expect(await minutes()).toBe(absolute);
  await portal.admin`
    update session set created_at = created_at - make_interval(mins => ${absolute}),
      expires_at = expires_at - make_interval(mins => ${absolute}) where token_hash = ${hash}`;
  expect((await visitor.get("/plan")).status).toBe(302);
});

test("a cookie kept from before the logout opens nothing", async ({ portal }) => {
  const { visitor } = await loggedIn(portal, "birgit");
  const cookie = `__Host-minsag=${visitor.sessionToken()}`;
  expect((await visitor.post("/log-af", {})).status).toBe(303);
  const answer = await fetch(`${portal.origin}/plan`, { headers: { cookie }, redirect: "manual" });
  expect(answer.status).toBe(302);
});

test("a role that ended takes its access along at once", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token, membership } = await scene.professional(scene.kommune, "caseworker", true);
  const headers = { origin: portal.origin, cookie: `__Host-minsag=${token}` };
  const get = (path: string) => fetch(portal.origin + path, { headers, redirect: "manual" });
  const sag = `/sager/${scene.sag.id}`;
  expect((await get(sag)).status).toBe(200);
  await portal.admin`update membership set valid_to = gate_today() where id = ${membership.id}`;

  const read = await get(sag);
  expect([read.status, read.headers.get("location")]).toEqual([302, "/myndighed"]);
  const where = await (await get("/myndighed")).text();
  expect(headingOf(where)).toBe("Du er ikke tilknyttet en myndighed");
  const tekst = `Hej ${randomUUID()}`;
  const write = await fetch(`${portal.origin}${sag}/beskeder`, {
    method: "POST",
    redirect: "manual",
    headers,
    body: new URLSearchParams({ tekst, noegle: randomUUID() }),
  });
  expect(write.status).toBe(403);
  expect(await write.text()).toContain("Det er kun for dem, der arbejder for en myndighed her.");
  expect(await portal.admin`select 1 from message where body = ${tekst}`).toHaveLength(0);
  const denied = await portal.admin`
    select refusal from visit where citizen_id = ${scene.citizen.id} and not allowed`;
  expect(denied.map((row) => row.refusal)).toEqual(["no_membership"]);
});

test("who loses one of two roles must choose again, and cannot choose the lost one", async ({
  portal,
}) => {
  const { visitor } = await loggedIn(portal, "camilla", "erhverv");
  const lost = "0000b002-0000-4000-8000-000000000010";
  await portal.admin`update membership set valid_to = gate_today() where id = ${lost}`;
  try {
    const answer = await visitor.get("/sager");
    expect(answer.headers.get("location")).toBe("/myndighed");
    expect(await (await visitor.get("/myndighed")).text()).not.toContain("Nørreby Kommune (");
    const chosen = await visitor.post("/myndighed", { myndighed: lost });
    expect(chosen.status).toBe(409);
    expect(await chosen.text()).toContain("Du er ikke længere tilknyttet den myndighed.");
    const other = "0000b002-0000-4000-8000-000000000011";
    expect((await visitor.post("/myndighed", { myndighed: other })).status).toBe(303);
    expect((await visitor.get("/sager")).status).toBe(200);
  } finally {
    await portal.admin`update membership set valid_to = null where id = ${lost}`;
  }
});
