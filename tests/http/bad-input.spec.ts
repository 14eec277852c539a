import { randomUUID } from "node:crypto";
import { type Cast, castOf, type Role, roles } from "../access/matrix/cast.ts";
import { matrix } from "../access/matrix/expectations.ts";
import { type Ask, asksOfRoutes } from "../access/matrix/route-table.ts";
import { inDays } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { encoded, type Fields, headingOf } from "./visitor.ts";

/**
 * Whatever a browser, a broken program or a bad mind sends: an answer below 500, and a page in plain
 * Danish. The addresses come from the route table, so a new form without a line here fails.
 */
let cast: Cast;
test.beforeAll(async ({ portal }) => {
  cast = await castOf(portal);
});

const dateFields = (name: string) => {
  const [year = "", month = "", day = ""] = inDays(30).split("-");
  return { [`${name}.dag`]: day, [`${name}.maaned`]: month, [`${name}.aar`]: year };
};
/** A form as a person would send it, with every field the route reads. */
const forms: Record<Ask, () => Fields> = {
  "POST /*": () => ({ x: "1" }),
  "POST /sprog": () => ({ sprog: "da", retur: "/" }),
  "POST /log-af": () => ({}),
  "POST /log-af/bagkanal": () => ({ logout_token: "a.b.c" }),
  "POST /beskeder": () => ({ tekst: "Hej", noegle: randomUUID() }),
  "POST /hjaelpere": () => ({ hjaelper: cast.ended.id, inviteret: "ja" }),
  "POST /hjaelpere/ny": () => ({
    trin: "tjek",
    id: randomUUID(),
    gammel: randomUUID(),
    navn: "Bente",
    dele: ["sag", "message"],
    ...dateFields("til"),
  }),
  "POST /hjaelper/:delegation": () => ({}),
  "POST /hjaelper/:delegation/samtykker/:consent": () => ({ handling: "ja" }),
  "POST /invitation/:token": () => ({ svar: "nej" }),
  "POST /samtykker/nyt": () => ({
    id: randomUUID(),
    slags: ["lae265"],
    undtag: [randomUUID()],
    vist: [randomUUID()],
    ...dateFields("slut"),
  }),
  "POST /samtykker/:id": () => ({
    handling: "indskraenk",
    slags: ["lae265"],
    undtag: [randomUUID()],
    vist: [randomUUID()],
    ...dateFields("slut"),
  }),
  "POST /myndighed": () => ({ myndighed: randomUUID() }),
  "POST /sager/:sag/beskeder": () => ({ tekst: "Hej", noegle: randomUUID() }),
  "POST /sager/:sag/bed-om-samtykke": () => ({
    trin: "send",
    id: randomUUID(),
    kilde: cast.doctor.id,
    modtager: cast.kommune.id,
    slags: ["lae265"],
    emner: ["sundhed"],
    formaal: "vurderingAfArbejdsevne",
    hvisNej: "Så ser vi på det, vi allerede har.",
    ...dateFields("slut"),
  }),
  "POST /sager/:sag/hjemmel": () => ({
    regel: "rslParagraf11aStk2",
    grund: "Vi skal regne ydelsen ud.",
    papir: cast.own.id,
  }),
};
const posts = asksOfRoutes().filter((ask) => ask.startsWith("POST"));
const pathOf = (ask: Ask) => ask.slice("POST ".length);

/** What a field may hold that nobody should send. */
const garbage: Record<string, string | readonly string[]> = {
  empty: "",
  spaces: "  \t\r\n ",
  quotes: `'"><script>alert(1)</script> ;drop table person;--`,
  null: "a\0b",
  "a lone surrogate": "\ud83d",
  "a right-to-left override": "\u202egnid",
  "a number": "-1e309",
  "an object": "[object Object]",
  proto: "__proto__",
  "a uuid of no version": "11111111-1111-0111-0111-111111111111",
  "a uuid of another": "00000000-0000-4000-8000-000000000009",
  long: "å".repeat(20_000),
  "very long": "ord ".repeat(40_000),
  "many times": Array.from({ length: 2_000 }, (_, index) => `v${index}`),
  "a year that is none": "99999999999",
};

const english = /\b(error|undefined|null|NaN|exception|stack|internal server|bad request)\b/i;

/** Below 500, and where there is a page, one in plain Danish that shows nothing of the machine. */
async function expectPlain(answer: Response, what: string) {
  expect(answer.status, what).toBeLessThan(500);
  const body = await answer.text();
  if (answer.status >= 300 && answer.status < 400) {
    expect(answer.headers.get("location") ?? "", what).toMatch(/^(\/(?![/\\])|http:\/\/localhost)/);
    return;
  }
  // The broker's notices and nothing else are answered without a page.
  if (answer.url.endsWith("/log-af/bagkanal") && body === "") return;
  expect(answer.headers.get("content-type"), what).toContain("text/html");
  expect(body, what).toContain('<html lang="da"');
  expect(body, what).not.toContain("<script>alert");
  const text = headingOf(body);
  expect(text.length, what).toBeGreaterThan(3);
  expect(body.replaceAll(/<(script|style|textarea)[\s\S]*?<\/\1>|<[^>]+>/g, ""), what).not.toMatch(
    english,
  );
}

/** Who comes furthest with this form. */
function rightRole(ask: Ask): Role {
  const row = matrix[ask]?.row;
  if (!row) throw new Error(`the access matrix has no line for ${ask}`);
  const others = roles.filter((role) => role !== "anonymous");
  return others.toSorted((a, b) => row[a] - row[b])[0] ?? "citizen";
}

/** Each attempt in a session of its own: some forms end the session or the access they use. */
async function attempt(origin: string, ask: Ask, init: RequestInit, path = addressOf(ask)) {
  const role = rightRole(ask);
  const cookie = `__Host-minsag=${await freshToken(role)}`;
  return fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    ...init,
    headers: { origin, cookie, ...init.headers },
  });
}

async function freshToken(role: Role): Promise<string> {
  const [session] = await cast.admin`
    select person_id, way, membership_id from session where token_hash = sha256(${cast.tokens[role] ?? ""}::bytea)`;
  if (session) return cast.make.token(session.person_id, session.way, session.membership_id);
  throw new Error(`nobody is logged in as ${role}`);
}

function addressOf(ask: Ask): string {
  const values: Record<string, string> = {
    id: cast.given,
    consent: cast.given,
    delegation: cast.active.id,
    sag: cast.sag.id,
    token: cast.invitation,
  };
  return pathOf(ask)
    .replace("*", "findes-ikke")
    .replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "mangler");
}

test("every form of the route table is tried", () => {
  expect(Object.keys(forms).toSorted()).toEqual(posts);
});

for (const ask of posts) {
  test(`${ask}: any field may be missing or hold anything`, async ({ portal }) => {
    const names = Object.keys(forms[ask]?.() ?? {});
    const tries: [string, Fields][] = [["nothing", {}]];
    for (const name of names) {
      const { [name]: _left, ...rest } = forms[ask]?.() ?? {};
      tries.push([`no ${name}`, rest]);
      for (const [kind, value] of Object.entries(garbage)) {
        tries.push([`${name}: ${kind}`, { ...forms[ask]?.(), [name]: value }]);
      }
    }
    for (const [kind, value] of Object.entries(garbage)) {
      tries.push([
        `everything ${kind}`,
        Object.fromEntries(names.map((name) => [name, typeof value === "string" ? value : ""])),
      ]);
    }
    for (const [what, fields] of tries) {
      const body = encoded(fields);
      await expectPlain(await attempt(portal.origin, ask, { body }), what);
    }
  });

  test(`${ask}: any kind of body may come`, async ({ portal }) => {
    const { url: _none, ...whole } = { url: "", ...forms[ask]?.() };
    const json = JSON.stringify(whole);
    const files = new FormData();
    for (const name of [...Object.keys(whole), "ekstra"]) {
      files.append(name, new Blob(["%PDF-1.7"], { type: "application/pdf" }), "a.pdf");
    }
    const typed = (type: string, body: string): RequestInit => ({
      body: new TextEncoder().encode(body),
      headers: { "content-type": type },
    });
    const tries: [string, RequestInit][] = [
      ["JSON", typed("application/json", json)],
      ["text", typed("text/plain", encoded(whole).toString())],
      ["XML", typed("application/xml", "<a>&b;</a>")],
      ["no body", {}],
      ["no type", { body: new Uint8Array([1, 2, 3]) }],
      ["a type that is none", typed("////", "x=1")],
      ["broken percent signs", typed("application/x-www-form-urlencoded", "tekst=%E0%A4%A&%=%")],
      ["invalid UTF-8", { ...typed("application/x-www-form-urlencoded", ""), body: badUtf8() }],
      ["multipart without a boundary", typed("multipart/form-data", "x")],
      ["multipart that ends early", typed("multipart/form-data; boundary=b", "--b\r\nContent-")],
      ["files for words", { body: files }],
    ];
    for (const [what, init] of tries) {
      await expectPlain(await attempt(portal.origin, ask, init), what);
    }
  });

  test(`${ask}: a body that is too large is refused with a page`, async ({ portal }) => {
    const body = `tekst=${"a".repeat(256 * 1024)}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await attempt(portal.origin, ask, { body, headers });
    expect(answer.status).toBe(413);
    expect(headingOf(await answer.text())).toBe("Det fylder for meget");
  });

  if (!pathOf(ask).includes(":")) continue;
  test(`${ask}: ids that are unknown, malformed or somebody else's`, async ({ portal }) => {
    const before = await fingerprint();
    for (const [what, id] of Object.entries(badIds())) {
      const path = pathOf(ask).replaceAll(/:(\w+)/g, () => id);
      const body = encoded(forms[ask]?.() ?? {});
      const answer = await attempt(portal.origin, ask, { body }, path);
      await expectPlain(answer, what);
    }
    expect(await fingerprint()).toEqual(before);
  });
}

for (const ask of asksOfRoutes().filter((one) => /^GET .*:/.test(one))) {
  test(`${ask}: ids that are unknown, malformed or somebody else's`, async ({ portal }) => {
    const role = rightRole(ask);
    for (const [what, id] of Object.entries(badIds())) {
      const path = ask.slice("GET ".length).replaceAll(/:(\w+)/g, () => id);
      const headers = { cookie: `__Host-minsag=${cast.tokens[role]}` };
      const answer = await fetch(portal.origin + path, { headers, redirect: "manual" });
      await expectPlain(answer.clone() as Response, what);
      expect(answer.status, what).not.toBe(200);
      expect(await answer.text(), what).not.toContain(cast.stranger.name);
    }
  });
}

for (const ask of asksOfRoutes().filter((one) => one.startsWith("GET"))) {
  test(`${ask}: any query may come`, async ({ portal }) => {
    const role = rightRole(ask);
    const names = [
      "side",
      "soeg",
      "besked",
      "retur",
      "vej",
      "egne",
      "myndighed",
      "trin",
      "slut.dag",
    ];
    for (const [what, value] of Object.entries(garbage)) {
      // An address has a length that servers refuse by themselves (Node: 16 kB of headers).
      const short = [value]
        .flat()
        .slice(0, 20)
        .map((one) => one.slice(0, 300));
      const query = new URLSearchParams(
        names.flatMap((name) => short.map((one): [string, string] => [name, one])),
      );
      const headers = { cookie: `__Host-minsag=${cast.tokens[role]}` };
      const path = addressOf(`POST ${ask.slice("GET ".length)}`);
      if (path === "/log-ind" || path === "/log-ind/svar") query.delete("retur");
      const url = `${portal.origin}${path.replace("mangler", randomUUID())}?${query.toString().slice(0, 8_000)}`;
      await expectPlain(await fetch(url, { headers, redirect: "manual" }), what);
    }
  });
}

const badIds = () => ({
  unknown: randomUUID(),
  "somebody else's case": cast.otherSag.id,
  "somebody else's paper": cast.others.id,
  "another person": cast.stranger.id,
  "no uuid": "1",
  "a uuid and more": `${randomUUID()}x`,
  "all zeros": "00000000-0000-0000-0000-000000000000",
  "a uuid in braces": `%7B${randomUUID()}%7D`,
  sql: encodeURIComponent("' or 1=1 --"),
  null: "%00",
  slash: "..%2f..%2fetc",
  long: "a".repeat(4_000),
});

/** What no refused form may have changed. */
async function fingerprint() {
  const [row] = await cast.admin`select
    (select count(*)::int from message) as messages,
    (select count(*)::int from consent) as consents,
    (select count(*)::int from consent where status = 'givet') as given,
    (select count(*)::int from delegation where status = 'aktiv') as helpers`;
  return row;
}

function badUtf8(): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...new TextEncoder().encode("tekst="), 0xc3, 0x28, 0xff]);
}
