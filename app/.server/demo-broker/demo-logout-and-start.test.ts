import express from "express";
import { describe, expect, test, vi } from "vitest";
import { createDemoBroker } from "./demo-broker.ts";
import { DemoPortal, IDENTITIES, startDemoPortal } from "./demo-portal-fixture.ts";
import { DEMO_BROKER_PATH } from "./path.ts";
import { TestBrowser } from "./test-browser.ts";

const portal = startDemoPortal();

describe("logging out", () => {
  test("needs no click, tells the portal, and leaves no session behind", async () => {
    const claims = await portal.claimsOf("borger", "karen");
    const url = await portal.logoutUrl(claims.idToken);
    const end = await portal.browser.open(url);
    expect(end).toMatchObject({ status: 200, html: "logget ud" });
    expect(portal.notices).toEqual([
      {
        sid: claims.sid,
        subject: claims.oidcSubject,
        jti: expect.any(String),
        expiresAt: expect.any(Date),
      },
    ]);

    expect(await portal.browser.open(url)).toMatchObject({ status: 200, html: "logget ud" });
    expect(portal.notices).toHaveLength(1);
  });

  test("ends with a failure told when the portal does not take the notice", async () => {
    portal.backchannelStatus = 500;
    const claims = await portal.claimsOf("borger", "karen");
    const url = await portal.logoutUrl(claims.idToken);
    expect(await portal.browser.open(url)).toMatchObject({ status: 200, html: "logget ud" });
    expect(portal.failures).toHaveLength(1);
    expect(String(portal.failures[0])).not.toMatch(/karen|7001019999/i);
  });

  test("a link without the ID token of this person only shows one button", async () => {
    const karen = await portal.claimsOf("borger", "karen");
    await portal.claimsOf("borger", "ole");
    for (const idToken of [undefined, karen.idToken]) {
      const url = await portal.logoutUrl(idToken ?? "");
      if (!idToken) url.searchParams.delete("id_token_hint");
      const page = await portal.browser.open(url);
      expect(page.html).toContain("Du er stadig logget ind i demo-MitID.");
      expect(portal.notices).toEqual([]);
      if (!idToken) continue;
      expect(await portal.browser.submit(page, { logout: "yes" })).toMatchObject({
        html: "logget ud",
      });
      expect(portal.notices).toMatchObject([{ subject: "ole" }]);
    }
  });

  test("never leads to an address that is not registered", async () => {
    const claims = await portal.claimsOf("borger", "karen");
    const url = await portal.logoutUrl(claims.idToken);
    url.searchParams.set("post_logout_redirect_uri", "https://ond.example/");
    expect(await portal.browser.open(url)).toMatchObject({ status: 400 });
    expect(portal.notices).toEqual([]);
    const stranger = await new TestBrowser().open(url);
    expect(stranger).toMatchObject({ status: 400 });
  });
});

describe("starting", () => {
  test("is refused in production unless allowed", () => {
    expect(() => createDemoBroker({ ...portal.parts.config, nodeEnv: "production" })).toThrow(
      /production/,
    );
    expect(
      createDemoBroker({ ...portal.parts.config, nodeEnv: "production", allowInProduction: true })
        .issuer,
    ).toBe(portal.parts.broker.issuer);
  });

  test.each([
    ["a CPR number that may be real", { cpr: "010170-1234" }],
    ["no CPR number", { cpr: undefined }],
    ["a key twice", { key: "ole" }],
    ["a professional without an id", { way: "erhverv" as const }],
  ])("is refused for %s, without telling the number", (_, over) => {
    const identities = IDENTITIES.map((one, index) => (index === 0 ? { ...one, ...over } : one));
    expect(() => createDemoBroker({ ...portal.parts.config, identities })).toThrow(
      /^demo identity "\w+": /,
    );
    expect(() => createDemoBroker({ ...portal.parts.config, identities })).not.toThrow(/0101/);
  });

  test("is refused with the private key in the public one's place", () => {
    const client = {
      ...portal.parts.config.client,
      publicJwk: { ...portal.parts.config.client.publicJwk, d: "x" },
    };
    expect(() => createDemoBroker({ ...portal.parts.config, client })).toThrow(/private key/);
  });

  test("over https its cookies are secure, whatever the request claims", async () => {
    const secure = createDemoBroker({ ...portal.parts.config, origin: "https://demo.example" });
    const behindProxy = express().use(DEMO_BROKER_PATH, secure.router).listen(3122, "localhost");
    await new Promise((resolve) => behindProxy.once("listening", resolve));
    const { url } = await portal.parts.login.begin("borger");
    url.port = "3122";
    const response = await portal.browser.request(url, {
      headers: { "x-forwarded-proto": "http" },
    });
    behindProxy.close();
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/; secure; httponly/i);
  });

  test("and a whole login and logout writes nothing to the console", async () => {
    const spies = (["log", "info", "warn", "error"] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => undefined),
    );
    const quiet = new DemoPortal();
    const server = await quiet.start();
    const { idToken } = await quiet.claimsOf("borger", "karen");
    await quiet.browser.open(await quiet.logoutUrl(idToken));
    server.closeAllConnections();
    server.close();
    expect(quiet.notices).toHaveLength(1);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
