import { test as base, expect } from "@playwright/test";
import { TestBrowser } from "../../app/.server/demo-broker/test-browser.ts";
import { freePort } from "../../db/cluster/index.ts";
import { openPortal, type Portal } from "../portal.ts";
import { type Lies, type OidcBrokerStub, startOidcBroker } from "../stubs/oidc-broker.ts";
import { headingOf } from "./visitor.ts";

type Real = { portal: Portal; broker: OidcBrokerStub };

/** A portal that logs in with a broker over HTTP, as in production; the broker may lie. */
const test = base.extend<object, { real: Real }>({
  real: [
    async ({ playwright: _ }, use, worker) => {
      const broker = await startOidcBroker(await freePort("localhost"));
      const { issuer } = broker;
      const oidc = { issuer, clientId: "min-sag", broker: "signaturgruppen" };
      const overrides = { logLevel: "silent", demo: false, oidc };
      const portal = await openPortal(`broker_${worker.workerIndex}`, overrides);
      await use({ portal, broker });
      await portal.close();
      await broker.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.beforeEach(({ real: { broker } }) => {
  broker.lies = {};
  broker.person = {
    sub: "pseudonym-1",
    idToken: {
      loa: "https://data.gov.dk/concept/core/nsis/Substantial",
      identity_type: "private",
      "mitid.uuid": "0f6f1f1e-0000-4000-8000-00000000abcd",
    },
    userinfo: { "mitid.identity_name": "Prøve Prøvesen", "dk.cpr": "7001619999" },
  };
});

/** A whole login over HTTP in which the broker tells `lies` from the redirect back on. */
async function attempt({ portal, broker }: Real, lies: Lies = {}) {
  const browser = new TestBrowser();
  const start = await browser.request(new URL("/log-ind?vej=borger&retur=/plan", portal.origin));
  expect(start.status).toBe(302);
  broker.lies = lies;
  const back = broker.authorize(new URL(start.headers.get("location") ?? ""));
  return browser.request(new URL(back.pathname + back.search, portal.origin));
}
const sessions = async ({ portal }: Real) => {
  const [row] = await portal.admin`select count(*)::int as count from session`;
  return row?.count;
};

test("an honest broker logs a person in", async ({ real }) => {
  const before = await sessions(real);
  const answer = await attempt(real);
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/plan"]);
  expect(answer.headers.getSetCookie().join()).toMatch(/__Host-minsag=[\w-]{43};/);
  expect(await sessions(real)).toBe(before + 1);
});

const low = "https://data.gov.dk/concept/core/nsis/Low";
const stopped = "Vi stoppede dit login";
const down = "Vi kan ikke nå MitID lige nu";
const lies: [string, Lies, number, string][] = [
  ["another nonce", { idToken: { nonce: "x" } }, 400, stopped],
  ["no nonce", { idToken: { nonce: undefined } }, 400, stopped],
  ["another issuer in the token", { idToken: { iss: "http://x/op" } }, 400, stopped],
  ["another issuer in the answer", { answer: { iss: "http://x/op" } }, 400, stopped],
  ["another audience", { idToken: { aud: "en-anden" } }, 400, stopped],
  ["a key that is not the broker's", { signature: "other-key" }, 400, stopped],
  ["no signature", { signature: "none" }, 400, stopped],
  ["a level that is too low", { idToken: { loa: low } }, 403, "Dit MitID skal være stærkere"],
  ["an unknown level", { idToken: { loa: "Høj" } }, 403, "Dit MitID skal være stærkere"],
  ["no level", { idToken: { loa: undefined } }, 400, stopped],
  ["no CPR number", { userinfo: { "dk.cpr": undefined } }, 400, stopped],
  ["userinfo of another", { userinfo: { sub: "en-anden" } }, 503, down],
  ["an expired token", { idToken: { exp: 1_700_000_000 } }, 503, down],
  ["another state", { answer: { state: "x" } }, 400, "Dit login blev ikke færdigt"],
  ["a no", { answer: { error: "access_denied", code: undefined } }, 400, "Du er ikke logget ind"],
  ["a code that is refused", { tokenError: "invalid_grant" }, 400, "Dit login blev ikke færdigt"],
  ["a no to the portal itself", { tokenError: "invalid_client" }, 503, down],
  ["nothing but errors", { status: 500 }, 503, down],
];
for (const [what, lie, status, heading] of lies) {
  test(`a broker that answers with ${what} lets nobody in`, async ({ real }) => {
    const before = await sessions(real);
    const answer = await attempt(real, lie);
    const page = await answer.text();
    expect(headingOf(page)).toBe(heading);
    expect(answer.status).toBe(status);
    expect(answer.headers.getSetCookie().join()).not.toContain("__Host-minsag=");
    expect(await sessions(real)).toBe(before);
    for (const secret of ["Prøvesen", "7001619999", "pseudonym-1"]) {
      expect(page).not.toContain(secret);
    }
  });
}

test("the answer of one login cannot be used twice, nor in another browser", async ({ real }) => {
  const { portal, broker } = real;
  const browser = new TestBrowser();
  const start = await browser.request(new URL("/log-ind", portal.origin));
  const back = broker.authorize(new URL(start.headers.get("location") ?? ""));
  const address = new URL(back.pathname + back.search, portal.origin);
  const before = await sessions(real);
  expect((await new TestBrowser().request(address)).status).toBe(400);
  expect((await browser.request(address)).status).toBe(302);
  expect((await browser.request(address)).status).toBe(400);
  expect(await sessions(real)).toBe(before + 1);
});

test("a broker that is away is said so, and the next try after it is back works", async ({
  real,
}) => {
  const { portal, broker } = real;
  const browser = new TestBrowser();
  const start = await browser.request(new URL("/log-ind", portal.origin));
  const back = broker.authorize(new URL(start.headers.get("location") ?? ""));
  await broker.stop();
  try {
    const answer = await browser.request(new URL(back.pathname + back.search, portal.origin));
    expect(answer.status).toBe(503);
    expect(headingOf(await answer.text())).toBe(down);
  } finally {
    await broker.start();
  }
  expect((await attempt(real)).status).toBe(302);
});

test("a portal started while its broker is away serves pages and says what is wrong", async () => {
  const port = await freePort("localhost");
  const oidc = {
    issuer: `http://localhost:${port}/op`,
    clientId: "min-sag",
    broker: "signaturgruppen",
  };
  const overrides = { logLevel: "silent", demo: false, oidc };
  const portal = await openPortal("broker_dead", overrides);
  try {
    expect((await fetch(portal.origin)).status).toBe(200);
    expect((await fetch(`${portal.origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${portal.origin}/mitid-demo/`)).status).toBe(404);
    const answer = await fetch(`${portal.origin}/log-ind`);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(headingOf(page)).toBe(down);
    expect(page).toContain("Prøv igen");
    expect(page).not.toContain(String(port));
    const broker = await startOidcBroker(port);
    const again = await fetch(`${portal.origin}/log-ind`, { redirect: "manual" });
    await broker.stop();
    expect(again.status).toBe(302);
  } finally {
    await portal.close();
  }
});
