import { randomUUID } from "node:crypto";
import { behindGuards } from "../access/behind-guards.ts";
import { type FleksjobScene, fleksjobSceneIn } from "../access/fleksjob-scene.ts";
import { dateFields } from "../access/matrix/rows.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { announced } from "../properties/state-scene.ts";
import { encoded, type Fields, unescaped } from "./visitor.ts";

/** Words that came too late for where they were going: the page says why, and gives them back. */
let s: FleksjobScene;
test.beforeAll(async ({ portal }) => {
  s = await fleksjobSceneIn(portal);
});

async function sent(origin: string, token: string, path: string, fields: Fields) {
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie: `__Host-minsag=${token}` },
    body: encoded(fields),
  });
  return { status: answer.status, page: unescaped(await answer.text()) };
}

test("a draft of a decision that was announced meanwhile", async ({ portal }) => {
  const id = await announced(s);
  const words = "Vi har talt med din læge, og vi venter på hans svar.";
  const path = `/sager/${s.sag.id}/afgoerelser/${id}/kladde`;
  const { status, page } = await sent(portal.origin, s.tokens.caseworker, path, {
    ...{ titel: "Dine timer", begrundelse: words, revision: "1", handling: "gem" },
  });
  expect(status).toBe(409);
  expect(page).toContain("Det, du skrev, er ikke gemt");
  expect(page).toContain(words);
});

test("a message in the only case, which has moved away", async ({ portal }) => {
  await behindGuards(s, `update sag set status = 'flyttet' where citizen_id = '${s.citizen.id}'`);
  const words = "Jeg kan ikke komme på torsdag, for jeg har ondt.";
  const written = await sent(portal.origin, s.citizenToken, "/beskeder", {
    ...{ tekst: words, noegle: randomUUID() },
  });
  expect(written.status).toBe(409);
  expect(written.page).toContain("Sagen er flyttet til en anden kommune");
  expect(written.page).toContain(words);
  // A form without words of a person's gives none back.
  const absence = {
    slags: "ferie",
    ...dateFields("fra", "2027-07-01"),
    ...dateFields("til", "2027-07-02"),
  };
  const entered = await sent(portal.origin, s.citizenToken, "/fravaer", absence);
  expect(entered.status).toBe(409);
  expect(entered.page).not.toContain("Det skrev du");
});
