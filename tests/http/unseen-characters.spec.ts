import { randomUUID } from "node:crypto";
import { inDays, sceneIn } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { encoded, type Fields } from "./visitor.ts";

/** Characters nobody sees, in names and words others read: taken out, and the rest is kept. */
const turned = "\u202E\u2066\u200F";
const hidden = "\u0007\u001B\u2069\u200E\u202A";
const day = (name: string) => {
  const [aar = "", maaned = "", dag = ""] = inDays(30).split("-");
  return { [`${name}.dag`]: dag, [`${name}.maaned`]: maaned, [`${name}.aar`]: aar };
};

test("a message, a helper's name and a reason come out as they look", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  const post = (by: string, path: string, fields: Fields) =>
    fetch(portal.origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { origin: portal.origin, cookie: `__Host-minsag=${by}` },
      body: encoded(fields),
    });

  const tekst = `${turned}Hej${hidden}\r\n\tmed dig`;
  const sent = await post(scene.citizenToken, "/beskeder", { tekst, noegle: randomUUID() });
  expect(sent.status).toBe(303);
  const messages = await portal.admin`select body from message where sag_id = ${scene.sag.id}`;
  expect(messages.map(({ body }) => body)).toEqual(["Hej\n\tmed dig"]);

  const invitation = { id: randomUUID(), navn: `Bente${hidden}\r\n${turned}ebeL `, dele: ["sag"] };
  const form = { ...invitation, ...day("til") };
  const check = await (
    await post(scene.citizenToken, "/hjaelpere/ny", { ...form, trin: "tjek" })
  ).text();
  expect(check).toContain("Bente ebeL");
  await post(scene.citizenToken, "/hjaelpere/ny", { ...form, trin: "inviter" });
  const [helper] = await portal.admin`
    select helper_name from delegation where id = ${invitation.id}`;
  expect(helper?.helper_name).toBe("Bente ebeL");

  const sag = `/sager/${scene.sag.id}`;
  const grund = `${turned}Vi skal regne${hidden} ydelsen ud.`;
  await post(token, `${sag}/hjemmel`, { regel: "rslParagraf11aStk2", grund });
  const looks = await portal.admin`
    select reason from visit where basis = 'hjemmel' and citizen_id = ${scene.citizen.id}`;
  expect(looks.map(({ reason }) => reason)).toEqual(["Vi skal regne ydelsen ud."]);

  const id = randomUUID();
  await post(token, `${sag}/bed-om-samtykke`, {
    ...{ trin: "send", id, kilde: scene.doctor.id, modtager: scene.kommune.id, slags: "lae265" },
    ...{ emner: "sundhed", formaal: "vurderingAfArbejdsevne", ...day("slut") },
    hvisNej: `Så ser vi på det,${turned} vi har.`,
  });
  const [request] = await portal.admin`select consequence from consent where id = ${id}`;
  expect(request?.consequence).toBe("Så ser vi på det, vi har.");
});

test("a name of nothing else is no name", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const answer = await fetch(`${portal.origin}/hjaelpere/ny`, {
    method: "POST",
    headers: { origin: portal.origin, cookie: `__Host-minsag=${scene.citizenToken}` },
    body: encoded({ trin: "tjek", id: randomUUID(), navn: turned, dele: "sag", ...day("til") }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Skriv, hvem du vil invitere.");
});
