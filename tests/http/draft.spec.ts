import { randomUUID } from "node:crypto";
import { sceneIn } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { encoded, type Fields, Visitor } from "./visitor.ts";

/** What the script of a draft asks for, and what it never gets. */
const path = "/plan/afsnit/tidligereIndsats";
const asks = (visitor: Visitor, fields: Fields, headers: Record<string, string> = {}) =>
  visitor.send(path, {
    method: "POST",
    headers: { origin: visitor.origin, prefer: "return=minimal", ...headers },
    body: encoded(fields),
  });
const writerOn = (html: string) => /name="_skriver" value="([^"]+)"/.exec(html)?.[1] ?? "";

test("a draft saved by the script is one visit and no page", async ({ portal }) => {
  const emil = new Visitor(portal.origin);
  await emil.logIn("emil");
  const page = await (await emil.get(path)).text();
  const words = `Kladde ${randomUUID()}`;
  const count = async () => {
    const rows = await portal.admin`select count(*)::int as n from visit v
      join person p on p.id = v.person_id where p.name like 'Emil %'`;
    return rows[0]?.n;
  };
  const before = await count();
  const form = { handling: "kladde", tekst: words, udgave: "1", _skriver: writerOn(page) };
  const answer = await asks(emil, form);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toEqual({
    said: expect.stringMatching(/^Kladden er gemt kl\. \d\d\.\d\d\.$/),
    meanwhile: false,
    fields: {},
  });
  expect(await count()).toBe(before + 1);
  expect(await portal.admin`select 1 from plan_draft where body = ${words}`).toHaveLength(1);

  // Whoever pressed the button reads the page, also with a browser that prefers less.
  const written = await asks(emil, { handling: "gem", tekst: "", udgave: "99" });
  expect(written.status).toBe(400);
  expect(written.headers.get("content-type")).toContain("text/html");
});

test("words typed by one are never saved for another who has logged in since", async ({
  portal,
}) => {
  const visitor = new Visitor(portal.origin);
  await visitor.logIn("emil");
  const writer = writerOn(await (await visitor.get(path)).text());
  expect(writer).not.toBe("");
  await visitor.logIn("tove");
  const words = `Emils ord ${randomUUID()}`;
  const form = { handling: "kladde", tekst: words, udgave: "1", _skriver: writer };
  expect((await asks(visitor, form)).status).toBe(409);
  expect(await portal.admin`select 1 from plan_draft where body = ${words}`).toHaveLength(0);
});

test("a page of another origin saves nothing", async ({ portal }) => {
  const scene = await sceneIn(portal);
  const answer = await fetch(portal.origin + path, {
    method: "POST",
    redirect: "manual",
    headers: {
      origin: "https://evil.example",
      prefer: "return=minimal",
      cookie: `__Host-minsag=${scene.citizenToken}`,
    },
    body: encoded({ handling: "kladde", tekst: "x", udgave: "0" }),
  });
  expect(answer.status).toBe(403);
});

test("a draft with a number gets its new one, and an old number writes over nothing", async ({
  portal,
}) => {
  const scene = await sceneIn(portal);
  const { token } = await scene.professional(scene.kommune, "caseworker", true);
  const save = (fields: Record<string, string>) =>
    fetch(`${portal.origin}/sager/${scene.sag.id}/indstilling/kladde`, {
      method: "POST",
      redirect: "manual",
      headers: {
        origin: portal.origin,
        prefer: "return=minimal",
        cookie: `__Host-minsag=${token}`,
      },
      body: encoded({ handling: "gem", ...fields }),
    });
  const first = await (await save({ id: "", revision: "0" })).json();
  expect(first.fields).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), revision: "1" });
  const second = await (await save({ ...first.fields, megetBegraenset: "ja" })).json();
  expect(second.fields).toEqual({ ...first.fields, revision: "2" });
  expect((await save(first.fields)).status).toBe(409);
  const rows = await portal.admin`
    select revision, meget_begraenset from indstilling where sag_id = ${scene.sag.id}`;
  expect(rows).toEqual([{ revision: 2, meget_begraenset: true }]);
});
