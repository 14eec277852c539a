import { randomBytes, randomUUID } from "node:crypto";
import { hashToken } from "../../consent/index.ts";
import { addressOf } from "../access/matrix/address.ts";
import { type Cast, castOf, type Role, roles } from "../access/matrix/cast.ts";
import { matrix } from "../access/matrix/expectations.ts";
import { type Ask, asksOfRoutes } from "../access/matrix/route-table.ts";
import { inDays } from "../access/scene.ts";
import { expect, test } from "../e2e/fixtures.ts";
import { softKey } from "../soft-key.ts";
import { expectPlainAnswers } from "./findings.ts";
import { garbage, wrongBodies, wrongForms } from "./garbage.ts";
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
const absence = {
  ...{ slags: "sygdom", handling: "slut", fravaer: randomUUID() },
  ...dateFields("fra"),
  ...dateFields("til"),
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
  "POST /invitation": () => ({ svar: "nej", invitation: randomUUID() }),
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
  "POST /sager": () => ({ soeg: "Borger" }),
  "POST /samtykker/underskrift": () => ({
    slags: ["lae265"],
    undtag: [],
    vist: [cast.lae265.id],
    ...dateFields("slut"),
  }),
  "POST /adgangsnoegler": () => ({
    handling: "gem",
    navn: "Min telefon",
    noegle: randomUUID(),
    svar: softKey("http://localhost").create(randomBytes(32)),
  }),
  "POST /adgangsnoegler/begynd": () => ({ navn: "Min telefon" }),
  "POST /log-ind/noegle": () => ({
    retur: "/overblik",
    svar: softKey("http://localhost").get(randomBytes(32)),
  }),
  "POST /log-ind/noegle/begynd": () => ({ retur: "/overblik" }),
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
  // Correcting begins with no more than a button.
  "POST /sager/:sag/afgoerelser/:afgoerelse": () => ({}),
  "POST /delt-med-os/tilbagetrukne": () => ({ pligt: cast.recall }),
  "POST /fravaer": () => absence,
  "POST /sager/:sag/fravaer": () => absence,
};
const posts = asksOfRoutes().filter((ask) => ask.startsWith("POST"));
const pathOf = (ask: Ask) => ask.slice("POST ".length);

/** Who comes furthest with this form. */
function rightRole(ask: Ask): Role {
  const row = matrix[ask]?.row;
  if (!row) throw new Error(`the access matrix has no line for ${ask}`);
  // The stranger's name must be on no page here, so they do not come themselves.
  const others = roles.filter((role) => role !== "anonymous" && role !== "otherCitizen");
  // Who finds nothing there comes further than who may not come in.
  const rank = (role: Role) => (row[role] === 404 ? 399 : row[role]);
  return others.toSorted((a, b) => rank(a) - rank(b))[0] ?? "citizen";
}

/** Each attempt in a session of its own: some forms end the session or the access they use. */
async function attempt(origin: string, ask: Ask, init: RequestInit, path = addressFor(ask)) {
  const role = rightRole(ask);
  const cookie = `__Host-minsag=${await freshToken(role)}; __Host-minsag-invitation=${cast.invitation}; __Host-minsag-aftale=${cast.link}`;
  return fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    ...init,
    headers: { origin, cookie, ...init.headers },
  });
}

async function freshToken(role: Role): Promise<string> {
  const [session] = await cast.admin`
    select person_id, way, membership_id from session 
    where token_hash = ${hashToken(cast.tokens[role] ?? "")}`;
  if (session) return cast.make.token(session.person_id, session.way, session.membership_id);
  throw new Error(`nobody is logged in as ${role}`);
}

/** An address with real ids in it, so that only what is sent can be wrong; a receipt is a file and no page. */
const addressFor = (ask: Ask) => addressOf({ ...cast, entry: "mangler" }, ask, rightRole(ask));

/** The form of a route: the one above, or the one the access matrix sends. */
const formOf = (ask: Ask): Fields =>
  forms[ask]?.() ?? matrix[ask]?.form?.(cast, rightRole(ask)) ?? {};

test("every form of the route table is tried", () => {
  expect(Object.keys(forms).filter((ask) => !posts.includes(ask as Ask))).toEqual([]);
  expect(posts.filter((ask) => !(ask in forms) && !matrix[ask]?.form)).toEqual([]);
});

for (const ask of posts) {
  const form = () => formOf(ask);

  test(`${ask}: any field may be missing or hold anything`, ({ portal }) =>
    expectPlainAnswers(
      wrongForms(form).map(([what, fields]) => [
        what,
        () => attempt(portal.origin, ask, { body: encoded(fields) }),
      ]),
    ));

  test(`${ask}: any kind of body may come`, ({ portal }) =>
    expectPlainAnswers(
      wrongBodies(form()).map(([what, init]) => [what, () => attempt(portal.origin, ask, init)]),
    ));

  test(`${ask}: a body that is too large is refused with a page`, async ({ portal }) => {
    const body = `tekst=${"a".repeat(256 * 1024)}`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await attempt(portal.origin, ask, { body, headers });
    expect(answer.status).toBe(413);
    expect(headingOf(await answer.text())).toBe("Det fylder for meget");
  });

  if (!pathOf(ask).includes(":")) continue;
  test(`${ask}: an id may be unknown, malformed or somebody else's`, async ({ portal }) => {
    const before = await fingerprint();
    await expectPlainAnswers(
      Object.entries(badIds()).map(([what, id]) => {
        const path = pathOf(ask).replaceAll(/:(\w+)/g, () => id);
        return [what, () => attempt(portal.origin, ask, { body: encoded(form()) }, path)];
      }),
    );
    expect(await fingerprint()).toEqual(before);
  });
}

for (const ask of asksOfRoutes().filter((one) => one.startsWith("GET"))) {
  const path = ask.slice("GET ".length);
  const look = async (origin: string, address: string) => {
    const headers = { cookie: `__Host-minsag=${cast.tokens[rightRole(ask)]}` };
    const answer = await fetch(origin + address, { headers, redirect: "manual" });
    expect(await answer.clone().text(), address).not.toContain(cast.stranger.name);
    return answer;
  };

  test(`${ask}: any query may come`, ({ portal }) =>
    expectPlainAnswers(
      Object.entries(garbage).map(([what, value]) => {
        // Node itself refuses more than 16 kB of headers.
        const values = [value].flat().map((one) => one.slice(0, 120));
        const pairs = queryNames.flatMap((name) =>
          values.slice(0, 3).map((one): [string, string] => [name, one]),
        );
        const address = addressFor(ask);
        return [what, () => look(portal.origin, `${address}?${new URLSearchParams(pairs)}`)];
      }),
    ));

  if (!path.includes(":")) continue;
  test(`${ask}: an id may be unknown, malformed or somebody else's`, ({ portal }) =>
    expectPlainAnswers(
      Object.entries(badIds()).map(([what, id]) => [
        what,
        () =>
          look(
            portal.origin,
            path.replaceAll(/:(\w+)/g, () => id),
          ),
      ]),
    ));
}

/** Everything a page reads from its address. */
const queryNames = [
  ...["side", "soeg", "besked", "retur", "vej", "trin", "fra", "til", "slut.dag"],
  ...["timeloen", "timer", "nye", "loft", "ret"],
];

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
  "a null character": "%00",
  "a line break and a header": "x%0d%0aset-cookie:%20x=1",
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
