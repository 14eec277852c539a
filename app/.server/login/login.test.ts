import { createPublicKey } from "node:crypto";
import { importSPKI, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createLogin } from "./login.ts";
import { loginAgainstStub, UUID } from "./login-fixture.ts";
import { parsePending } from "./pending.ts";
import { LoginUnavailable } from "./refusal.ts";

const on = loginAgainstStub(3120);

describe("begin", () => {
  test("asks with PKCE S256, state, nonce, scopes and an age limit", async () => {
    const { url, pending } = await on.login.begin("borger", { freshWithinSeconds: 60 });
    expect(`${url.origin}${url.pathname}`).toBe(`${on.stub.issuer}/auth`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: "min-sag",
      response_type: "code",
      redirect_uri: "http://localhost:3129/login/svar",
      scope: "openid mitid ssn",
      code_challenge_method: "S256",
      state: pending.state,
      nonce: pending.nonce,
      max_age: "60",
    });
    expect(url.searchParams.get("code_challenge")).not.toBe(pending.verifier);
    expect(parsePending(JSON.stringify(pending))).toEqual(pending);
  });

  test("asks each broker in its own words", async () => {
    const professional = await on.login.begin("erhverv");
    expect(professional.url.searchParams.get("scope")).toBe("openid nemlogin");
    const idura = createLogin(on.configure({ broker: "idura" }));
    const citizen = await idura.begin("borger");
    expect(citizen.url.searchParams.get("acr_values")).toBe("urn:grn:authn:dk:mitid:substantial");
    await expect(idura.begin("erhverv")).rejects.toBeInstanceOf(LoginUnavailable);
  });

  test("tries again after the broker was down, and connects only once when it is up", async () => {
    await on.stub.stop();
    await expect(on.login.begin("borger")).rejects.toMatchObject({ code: "broker_unreachable" });
    await on.stub.start();
    on.stub.lies = { status: 503 };
    await expect(on.login.begin("borger")).rejects.toMatchObject({ code: "broker_unreachable" });
    on.stub.lies = {};
    on.stub.requests = [];
    await Promise.all([on.login.begin("borger"), on.login.begin("borger")]);
    expect(on.stub.requests).toEqual(["GET /op/.well-known/openid-configuration"]);
  });

  test("refuses metadata of another issuer", async () => {
    on.stub.lies = { metadata: { issuer: "http://localhost:3120/anden" } };
    await expect(on.login.begin("borger")).rejects.toMatchObject({ code: "wrong_issuer" });
  });

  test("takes http only for this machine and only when allowed", () => {
    expect(() => createLogin(on.configure({ allowInsecure: false }))).toThrow(TypeError);
    expect(() => createLogin(on.configure({ issuer: "http://broker.example/op" }))).toThrow(
      TypeError,
    );
    const { d: _, ...publicKey } = on.clientKey;
    expect(() => createLogin(on.configure({ clientKey: publicKey }))).toThrow(TypeError);
  });
});

describe("complete", () => {
  test("gives a citizen's claims and authenticates the portal by its key", async () => {
    const before = Math.floor(Date.now() / 1000);
    const result = await on.attempt();
    if (!result.ok) throw new Error(result.code);
    const { idToken, authTime, ...claims } = result.claims;
    expect(claims).toEqual({
      issuer: on.stub.issuer,
      subject: UUID,
      oidcSubject: "pseudonym-1",
      name: "Karen Prøve",
      cpr: "7001019999",
      way: "borger",
      assurance: "Substantial",
      sid: "s1",
    });
    expect(authTime.getTime()).toBeGreaterThanOrEqual(before * 1000);
    expect(idToken.split(".")).toHaveLength(3);

    const { d: _, ...publicJwk } = on.clientKey;
    const pem = createPublicKey({ key: publicJwk, format: "jwk" });
    const spki = await importSPKI(pem.export({ type: "spki", format: "pem" }).toString(), "ES256");
    const assertion = await jwtVerify(on.stub.tokenRequest?.get("client_assertion") ?? "", spki);
    expect(assertion.payload.iss).toBe("min-sag");
    expect(assertion.protectedHeader).toMatchObject({ alg: "ES256", kid: "portal-1" });
  });

  test("believes the signed claims before those of userinfo", async () => {
    const lies = { userinfo: { "mitid.uuid": "en-anden", loa: "High" } };
    expect(await on.attempt(lies)).toMatchObject({
      ok: true,
      claims: { subject: UUID, assurance: "Substantial" },
    });
  });

  test("uses the registered address, also when a proxy shows us another", async () => {
    const { url, pending } = await on.login.begin("borger");
    const back = on.stub.authorize(url);
    back.host = "10.0.0.7:8080";
    expect(await on.login.complete(back, pending)).toMatchObject({ ok: true });
  });

  test("refuses when the broker goes down between the two steps", async () => {
    const { url, pending } = await on.login.begin("borger");
    const back = on.stub.authorize(url);
    await on.stub.stop();
    const result = await on.login.complete(back, pending);
    await on.stub.start();
    expect(result).toEqual({ ok: false, code: "broker_unreachable" });
  });

  test("refuses a missing, old, future or foreign pending login", async () => {
    let now = new Date("2026-03-06T10:00:00Z");
    const clocked = createLogin(on.configure({ clock: () => now }));
    const { url, pending } = await clocked.begin("borger");
    const back = on.stub.authorize(url);
    const refused = { ok: false, code: "pending_missing_or_old" };
    expect(await clocked.complete(back, undefined)).toEqual(refused);
    now = new Date("2026-03-06T10:10:00Z");
    expect(await clocked.complete(back, pending)).toEqual(refused);
    now = new Date("2026-03-06T09:59:59Z");
    expect(await clocked.complete(back, pending)).toEqual(refused);
    now = new Date("2026-03-06T10:09:59Z");
    expect(await clocked.complete(back, pending)).toMatchObject({ ok: true });
    for (const json of [undefined, "", "{", "[]", JSON.stringify({ ...pending, way: "admin" })]) {
      expect(parsePending(json)).toBeUndefined();
    }
  });

  test("an answer works once, and never with another verifier", async () => {
    const first = await on.login.begin("borger");
    const other = await on.login.begin("borger");
    const stolen = { ...first.pending, verifier: other.pending.verifier };
    const refused = { ok: false, code: "code_used_or_old" };
    expect(await on.login.complete(on.stub.authorize(first.url), stolen)).toEqual(refused);
    const back = on.stub.authorize(first.url);
    expect(await on.login.complete(back, first.pending)).toMatchObject({ ok: true });
    expect(await on.login.complete(back, first.pending)).toEqual(refused);
  });
});
