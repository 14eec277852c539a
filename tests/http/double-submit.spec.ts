import { randomUUID } from "node:crypto";
import { inDays, sceneIn } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import type { Portal } from "../portal.ts";
import { encoded, type Fields } from "./visitor.ts";

/** A form pressed twice, or sent by two windows at once, acts once. */
const day = (name: string) => {
  const [year = "", month = "", date = ""] = inDays(30).split("-");
  return { [`${name}.dag`]: date, [`${name}.maaned`]: month, [`${name}.aar`]: year };
};

function sender(portal: Portal, token: string) {
  const headers = { origin: portal.origin, cookie: `__Host-minsag=${token}` };
  return (path: string, fields: Fields) =>
    fetch(portal.origin + path, {
      method: "POST",
      redirect: "manual",
      headers,
      body: encoded(fields),
    });
}
const statuses = (answers: Response[]) => answers.map((answer) => answer.status).toSorted();

test("an invitation", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const post = sender(portal, scene.citizenToken);
  const form = { trin: "inviter", id: randomUUID(), navn: "Bente", dele: ["sag"], ...day("til") };
  const answers = await Promise.all([post("/hjaelpere/ny", form), post("/hjaelpere/ny", form)]);
  expect(statuses(answers)).toEqual([200, 409]);
  const pages = await Promise.all(answers.map((answer) => answer.text()));
  expect(pages.filter((page) => page.includes("/invitation/"))).toHaveLength(1);
  const rows = await portal.admin`
    select 1 from delegation where citizen_id = ${scene.citizen.id}`;
  expect(rows).toHaveLength(1);
});

test("stopping a helper", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const post = sender(portal, scene.citizenToken);
  const id = randomUUID();
  const form = { trin: "inviter", id, navn: "Bente", dele: ["sag"], ...day("til") };
  await post("/hjaelpere/ny", form);
  const stop = () => post("/hjaelpere", { hjaelper: id });
  const answers = await Promise.all([stop(), stop()]);
  expect(answers.map((answer) => answer.headers.get("location")).toSorted()).toEqual([
    "/hjaelpere?besked=slut",
    "/hjaelpere?besked=stoppet",
  ]);
});

test("a request for a consent, and the answer to it", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  const ask = sender(portal, token);
  const id = randomUUID();
  const form = {
    trin: "send",
    id,
    kilde: scene.doctor.id,
    modtager: scene.kommune.id,
    slags: ["lae265"],
    emner: ["sundhed"],
    formaal: "vurderingAfArbejdsevne",
    hvisNej: "Så ser vi på det, vi allerede har.",
    ...day("slut"),
  };
  const path = `/sager/${scene.sag.id}/bed-om-samtykke`;
  expect(statuses(await Promise.all([ask(path, form), ask(path, form)]))).toEqual([303, 303]);
  const rows =
    await portal.admin`select status from consent where citizen_id = ${scene.citizen.id}`;
  expect(rows).toHaveLength(1);

  const answer = sender(portal, scene.citizenToken);
  const no = () => answer(`/samtykker/${id}`, { handling: "nej" });
  const answers = statuses(await Promise.all([no(), no()]));
  expect([
    [303, 303],
    [303, 409],
  ]).toContainEqual(answers);
  const decisions = await portal.admin`
    select count(*)::int as times from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where p.citizen_id = ${scene.citizen.id} and kind = 'consent.declined'`;
  expect(decisions[0]?.times).toBe(1);
});

test("an answer from the office", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  const post = sender(portal, token);
  const form = { tekst: `Svar ${randomUUID()}`, noegle: randomUUID() };
  const path = `/sager/${scene.sag.id}/beskeder`;
  expect(statuses(await Promise.all([post(path, form), post(path, form)]))).toEqual([303, 303]);
  expect(await portal.admin`select 1 from message where body = ${form.tekst}`).toHaveLength(1);
  // Back in the browser's history, other words: they are a message too.
  const other = { ...form, tekst: `Nej: ${randomUUID()}` };
  await post(path, other);
  expect(await portal.admin`select 1 from message where body = ${other.tekst}`).toHaveLength(1);
});

test("asking to see papers", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const post = sender(portal, scene.citizenToken);
  const form = { oenske: "Notater fra samtaler", noegle: randomUUID() };
  const ask = (more: object = {}) => post("/aktindsigt", { ...form, ...more });
  expect(statuses(await Promise.all([ask(), ask()]))).toEqual([303, 303]);
  // Back in the browser's history, other words: they are a request too.
  await ask({ oenske: "Breve fra lægen" });
  const rows = await portal.admin`
    select wish from aktindsigt where citizen_id = ${scene.citizen.id} order by wish`;
  expect(rows.map(({ wish }) => wish)).toEqual(["Breve fra lægen", "Notater fra samtaler"]);
});

test("a meeting the citizen is invited to", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  const post = sender(portal, token);
  const form = {
    ...{ noegle: randomUUID(), handling: "indkald", titel: "Møde i teamet", klokken: "10.00" },
    ...{ varighed: "60", form: "video", sted: "Et link", dagsorden: "Din plan" },
    ...{ "person-laege": "En læge", ...day("dag") },
  };
  const path = `/sager/${scene.sag.id}/moeder/nyt`;
  expect(statuses(await Promise.all([post(path, form), post(path, form)]))).toEqual([303, 303]);
  const rows = await portal.admin`
    select status, revision from moede where citizen_id = ${scene.citizen.id}`;
  expect(rows.map((row) => ({ ...row }))).toEqual([{ status: "indkaldt", revision: 2 }]);
});

test("an action in the plan", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  await portal.admin.begin(async (tx) => {
    await tx.unsafe("set local role minsag_import");
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ citizen_id: scene.citizen.id, sag_id: scene.sag.id, status: "kladde" },
      updated_on: "2026-01-01",
    })}`;
  });
  const post = sender(portal, token);
  const form = {
    ...{ noegle: randomUUID(), kontor: "sundhed", titel: "Træning", maal: "At gå en kilometer" },
    ...{ status: "planlagt", ...day("begynder") },
  };
  const path = `/sager/${scene.sag.id}/plan/indsats/ny`;
  expect(statuses(await Promise.all([post(path, form), post(path, form)]))).toEqual([303, 303]);
  expect(
    await portal.admin`select 1 from indsats where citizen_id = ${scene.citizen.id}`,
  ).toHaveLength(1);
});
