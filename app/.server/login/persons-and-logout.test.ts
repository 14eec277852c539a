import { describe, expect, test } from "vitest";
import { createLogin } from "./login.ts";
import { loginAgainstStub, UUID } from "./login-fixture.ts";

const on = loginAgainstStub(3124);

describe("persons", () => {
  test.each([
    ["Substantial", "Substantial"],
    ["https://data.gov.dk/concept/core/nsis/loa/Substantial", "Substantial"],
    ["https://data.gov.dk/concept/core/nsis/High", "High"],
  ])("knows the level %s", async (loa, assurance) => {
    expect(await on.attempt({ idToken: { loa } })).toMatchObject({
      ok: true,
      claims: { assurance },
    });
  });

  test("a professional is a professional id in a company, at most Substantial", async () => {
    on.stub.person.idToken = {
      loa: "https://data.gov.dk/concept/core/nsis/High",
      identity_type: "professional",
      "nemlogin.persistent_professional_id": "urn:uuid:prof-1",
    };
    on.stub.person.userinfo = { "nemlogin.name": "Søren Prøve", "nemlogin.cvr": "12345678" };
    const result = await on.attempt({}, "erhverv");
    expect(result).toMatchObject({
      ok: true,
      claims: {
        subject: "urn:uuid:prof-1",
        professionalId: "urn:uuid:prof-1",
        cvr: "12345678",
        name: "Søren Prøve",
        way: "erhverv",
        assurance: "Substantial",
      },
    });
    expect(result.ok && "cpr" in result.claims).toBe(false);
    expect(await on.attempt({}, "borger")).toEqual({ ok: false, code: "claims_incomplete" });
  });

  test("Idura names a citizen in the ID token alone, and an employee is no citizen", async () => {
    const idura = createLogin(on.configure({ broker: "idura" }));
    on.stub.person = {
      sub: "{pseudonym-1}",
      idToken: {
        loa: "Substantial",
        uuid: UUID,
        name: "Karen Prøve",
        cprNumberIdentifier: "7001019999",
      },
      userinfo: {},
    };
    on.stub.requests = [];
    expect(await on.attempt({}, "borger", idura)).toMatchObject({
      ok: true,
      claims: { subject: UUID, cpr: "7001019999", assurance: "Substantial" },
    });
    expect(on.stub.requests).not.toContain("GET /op/userinfo");
    expect(
      await on.attempt({ idToken: { cvrNumberIdentifier: "12345678" } }, "borger", idura),
    ).toEqual({ ok: false, code: "claims_incomplete" });
  });
});

describe("logout", () => {
  test("leads to the broker, or nowhere when it has no way or is down", async () => {
    const url = await on.login.logoutUrl("a.b.c");
    expect(url?.pathname).toBe("/op/logout");
    expect(Object.fromEntries(url?.searchParams ?? [])).toMatchObject({
      id_token_hint: "a.b.c",
      post_logout_redirect_uri: "http://localhost:3129/",
    });
    on.stub.lies = { metadata: { end_session_endpoint: undefined } };
    expect(await createLogin(on.configure()).logoutUrl("a.b.c")).toBeUndefined();
    on.stub.lies = { status: 503 };
    expect(await createLogin(on.configure()).logoutUrl("a.b.c")).toBeUndefined();
  });

  test("reads a genuine logout token", async () => {
    const notice = await on.login.verifyLogoutToken(await on.stub.logoutToken({ jti: "j1" }));
    expect(notice).toMatchObject({ sid: "s1", subject: "pseudonym-1", jti: "j1" });
    expect(notice?.expiresAt).toBeInstanceOf(Date);
    const bySession = await on.login.verifyLogoutToken(
      await on.stub.logoutToken({ sub: undefined }),
    );
    expect(bySession?.subject).toBeUndefined();
  });

  const now = Math.floor(Date.now() / 1000);
  test.each([
    ["a nonce", { nonce: "n" }],
    ["another issuer", { iss: "http://x/op" }],
    ["another audience", { aud: "en-anden" }],
    ["no event", { events: undefined }],
    ["another event", { events: { "http://x": {} } }],
    ["neither session nor person", { sub: undefined, sid: undefined }],
    ["no id", { jti: undefined }],
    ["no expiry", { exp: undefined }],
    ["an expiry in the past", { exp: now - 60 }],
    ["an age of ten minutes", { iat: now - 600 }],
    ["an issue in the future", { iat: now + 600 }],
  ])("ignores a logout token with %s", async (_, claims) => {
    expect(await on.login.verifyLogoutToken(await on.stub.logoutToken(claims))).toBeUndefined();
  });

  test("ignores a logout token signed by somebody else, by nobody, or no token at all", async () => {
    const forged = await on.stub.logoutToken({}, "other-key");
    expect(await on.login.verifyLogoutToken(forged)).toBeUndefined();
    expect(await on.login.verifyLogoutToken(await on.stub.logoutToken({}, "none"))).toBeUndefined();
    expect(await on.login.verifyLogoutToken("nonsense")).toBeUndefined();
  });

  test("an ID token is no logout token", async () => {
    const result = await on.attempt();
    if (!result.ok) throw new Error(result.code);
    expect(await on.login.verifyLogoutToken(result.claims.idToken)).toBeUndefined();
  });
});
