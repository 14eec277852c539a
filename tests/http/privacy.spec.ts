import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { scenarios } from "../../db/seed/content/index.ts";
import { staff } from "../../db/seed/content/staff.ts";
import { demoIdentities } from "../../db/seed/identities.ts";
import { asksOfRoutes } from "../access/matrix/route-table.ts";
import { openPortal } from "../portal.ts";
import { openChildPortal } from "./child-portal.ts";
import { encoded, Visitor } from "./visitor.ts";

/** Invariant 7: nothing personal in logs, URLs, headers or anything a stranger is sent. */
const names = demoIdentities.map(({ name }) => name);
const numbers = demoIdentities.flatMap(({ cpr }) => (cpr ? [cpr, cpr.replace("-", "")] : []));
const contents = scenarios.flatMap(({ messages, documents, afgoerelser, person, sag }) => [
  ...[...messages, ...documents.map(({ text }) => ({ body: text }))].map((one) => one.body),
  ...documents.map(({ title }) => title),
  ...afgoerelser.map(({ begrundelse }) => begrundelse),
  person.email,
  person.phone,
  sag.sagsnummer,
]);
/** A long text is found by a piece of it: a log may break or cut it. */
const pieces = (texts: readonly string[]) =>
  texts.map((text) => text.replaceAll(/\s+/g, " ").slice(0, 40)).filter((text) => text.length > 7);

/** The text as it is, and with everything undone that hides words in it. */
function readable(text: string): string {
  const percent = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll("%", ""), "hex").toString(),
  );
  const json = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const base64 = [...text.matchAll(/[\w+/-]{16,}/g)].map(([part]) =>
    Buffer.from(part, "base64url").toString(),
  );
  return [text, percent, percent.replaceAll("+", " "), json, ...base64].join("\n");
}

function expectNothingOf(secrets: readonly string[], text: string, where: string) {
  const words = readable(text);
  expect(
    secrets.filter((secret) => words.includes(secret)),
    where,
  ).toEqual([]);
}

const pagesOf = (area: RegExp) =>
  asksOfRoutes()
    .filter((ask) => ask.startsWith("GET ") && area.test(ask) && !/[:*]/.test(ask))
    .map((ask) => ask.slice("GET ".length));
const citizenPages = pagesOf(
  /\/(overblik|plan|afgoerelser|papirer|samtykker|hvem|beskeder|hjaelp)/,
);
const staffPages = pagesOf(/\/(sager|delt-med-os|myndighed)/);

/** Links of a page into what a person may open. */
const linksIn = (html: string) => [
  ...new Set(
    [...html.matchAll(/href="(\/(?!assets|[\w-]+\.)[^"#]+)"/g)].map(([, path]) => path ?? ""),
  ),
];

test("no person and no word of theirs reaches the log, an address or a header", async () => {
  test.setTimeout(240_000);
  const portal = await openChildPortal("privacy");
  const seen: string[] = [];
  const note = (answer: Response) => {
    seen.push(answer.url, ...[...answer.headers].map(([name, value]) => `${name}: ${value}`));
    return answer;
  };
  const tokens: string[] = [];
  const secretWords = `Jeg er bange for ${randomUUID()}`;
  for (const { key, way } of demoIdentities) {
    const visitor = new Visitor(portal.origin, note);
    await visitor.logIn(key, way, way === "borger" ? "/overblik" : "/sager");
    const open = new Set(way === "borger" ? citizenPages : staffPages);
    for (const path of open) {
      const html = await (await visitor.get(path)).text();
      if (path.split("/").length > 2) continue;
      for (const link of linksIn(html).slice(0, 12)) open.add(link);
    }
    tokens.push(visitor.sessionToken());
  }

  // What is written, and what is written wrongly.
  const karin = new Visitor(portal.origin, note);
  await karin.logIn("karin");
  const message = { tekst: `${secretWords} ${"x".repeat(20)}`, noegle: randomUUID() };
  expect((await karin.post("/beskeder", message)).status).toBe(303);
  for (const form of [
    { ...message, tekst: secretWords.repeat(400) },
    { ...message, tekst: `${secretWords}\0` },
    { tekst: secretWords, noegle: secretWords },
  ]) {
    await karin.post("/beskeder", form);
  }
  for (const path of ["/samtykker/nyt", "/hjaelpere", "/hjaelpere/ny", "/sprog", "/myndighed"]) {
    for (const field of ["id", "navn", "hjaelper", "sprog", "handling", "trin"]) {
      await karin.post(path, { [field]: secretWords, tekst: secretWords });
    }
    await fetch(portal.origin + path, {
      method: "POST",
      headers: { origin: portal.origin, "content-type": "multipart/form-data; boundary=b" },
      body: `--b\r\n${secretWords}`,
    }).then(note);
  }
  const hjemmel = new Visitor(portal.origin, note);
  await hjemmel.logIn("anders", "erhverv", "/sager");
  const look = { regel: secretWords.slice(0, 50), grund: secretWords };
  await hjemmel.post("/sager/00001002-0000-4000-8000-000000000001/hjemmel", look);
  // Whom a caseworker looks for is a name too.
  await hjemmel.post("/sager", { soeg: "Tove Testrup" });
  const rule = { regel: "rslParagraf11aStk2", grund: secretWords };
  await hjemmel.post("/sager/00001002-0000-4000-8000-000000000001/hjemmel", rule);

  // The database refuses, with the row in its message: it must not be passed on.
  await portal.admin`alter table message add constraint no_more check (length(body) < 5) not valid`;
  const failed = await karin.post("/beskeder", { ...message, noegle: randomUUID() });
  expect(failed.status).toBeGreaterThanOrEqual(400);
  expectNothingOf([secretWords, "no_more"], await failed.text(), "the page of a failure");

  // What a person may put into an address themselves is theirs; the log still may not have it.
  const dirty = encoded({ q: "Karin Testsen", cpr: "7403711106", fejl: secretWords });
  for (const path of [
    "/findes-ikke/7403711106",
    "/overblik",
    "/log-ind/svar",
    "/log-ind",
    "/assets/x.js",
  ]) {
    await fetch(`${portal.origin}${path}?${dirty}`, {
      redirect: "manual",
      headers: {
        "user-agent": secretWords,
        referer: `${portal.origin}/?${dirty}`,
        cookie: "x=7403711106",
      },
    });
  }
  await karin.post("/log-af", {});
  await portal.close();

  const log = portal.output();
  expect(log).toContain('"route":"/beskeder"');
  expect(log).toContain('"level":"error"');
  expect(log.split("\n").length).toBeGreaterThan(demoIdentities.length * 5);
  const secrets = [...names, ...numbers, ...pieces(contents), secretWords.slice(0, 30)];
  expectNothingOf([...secrets, ...tokens], log, "the log");
  // A redirect to the login tells where the person was going; everything else tells nothing.
  expectNothingOf(secrets, seen.join("\n"), "headers and addresses");
});

test("a stranger is told no name, except where one is chosen for the demo", async () => {
  const portal = await openPortal("strangers");
  try {
    for (const ask of asksOfRoutes()) {
      const path = ask
        .replace(/^\w+ /, "")
        .replace("*", "findes-ikke")
        .replaceAll(/:\w+/g, scenarios[0]?.sag.id ?? "");
      const method = ask.startsWith("POST") ? "POST" : "GET";
      for (const suffix of ["", ".data"]) {
        const answer = await fetch(portal.origin + path.replace(/\/$/, "/_root") + suffix, {
          method,
          redirect: "manual",
          headers: { origin: portal.origin },
          ...(method === "POST" ? { body: new URLSearchParams({ x: "1" }) } : {}),
        });
        const all = `${[...answer.headers].join("\n")}\n${await answer.text()}`;
        expectNothingOf([...names, ...numbers, ...pieces(contents)], all, ask + suffix);
      }
    }
    const front = await (await fetch(portal.origin)).text();
    expectNothingOf(names, front, "the front page");
    const chooser = await (await fetch(`${portal.origin}/log-ind`)).text();
    expect(chooser.length).toBeGreaterThan(0);
    const demo = await new Visitor(portal.origin).open("/log-ind");
    expect(demo.html).toContain(names[0]);
    expectNothingOf([...numbers, ...pieces(contents)], demo.html, "the demo chooser");
  } finally {
    await portal.close();
  }
});

test("no file that anybody may fetch holds a person", () => {
  const client = join(import.meta.dirname, "../../build/client");
  const files = readdirSync(client, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile() && !/\.(br|gz|woff2?)$/.test(one.name))) {
    const text = readFileSync(join(file.parentPath, file.name), "utf8");
    const people = [...names, ...numbers, ...staff.map(({ professionalId }) => professionalId)];
    expect(
      people.filter((one) => text.includes(one)),
      file.name,
    ).toEqual([]);
  }
});
