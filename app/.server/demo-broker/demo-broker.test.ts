import { describe, expect, test } from "vitest";
import { IDENTITIES, startDemoPortal } from "./demo-portal-fixture.ts";
import { TestBrowser } from "./test-browser.ts";

const portal = startDemoPortal();

describe("logging in", () => {
  test("a citizen", async () => {
    expect(await portal.claimsOf("borger", "karen")).toMatchObject({
      issuer: `${portal.origin}/mitid-demo`,
      subject: "0f6f1f1e-0000-4000-8000-000000000001",
      name: `Karen <b>&"'Prøve`,
      cpr: "7001019999",
      way: "borger",
      assurance: "Substantial",
      sid: expect.any(String),
    });
  });

  test("a professional", async () => {
    expect(await portal.claimsOf("erhverv", "mette")).toMatchObject({
      subject: "urn:uuid:prof-mette",
      professionalId: "urn:uuid:prof-mette",
      cvr: "12345678",
      name: "Mette Prøve",
      way: "erhverv",
    });
  });

  test("the ID token, which travels in the logout URL, has no name and no number", async () => {
    for (const [way, person] of [
      ["borger", "karen"],
      ["erhverv", "mette"],
    ] as const) {
      const { idToken } = await portal.claimsOf(way, person);
      const payload = Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString();
      expect(payload).not.toMatch(/Prøve|7001019999|12345678/);
    }
  });

  test("level Low is refused", async () => {
    const refused = { ok: false, code: "assurance_too_low" };
    expect(await portal.logIn("borger", "karen", "Low")).toEqual(refused);
    expect(await portal.logIn("erhverv", "mette", "Low")).toEqual(refused);
  });

  test("cancelling comes back as cancelled", async () => {
    const { pending, page } = await portal.chooser("borger");
    const back = await portal.browser.submit(
      page,
      { cancel: "yes", level: "Substantial" },
      portal.atCallback,
    );
    expect(await portal.parts.login.complete(back.url, pending)).toEqual({
      ok: false,
      code: "login_cancelled",
    });
  });

  test("every login asks for a person, and another one can be chosen", async () => {
    const first = await portal.claimsOf("borger", "karen");
    const second = await portal.claimsOf("borger", "ole");
    expect([first.name, second.name]).toEqual([IDENTITIES[0]?.name, "Ole Prøve"]);
    expect(second.sid).not.toBe(first.sid);
  });

  test("two tabs do not disturb each other", async () => {
    const one = await portal.chooser("borger");
    const two = await portal.chooser("borger");
    const answer = { level: "Substantial" };
    const backOne = await portal.browser.submit(
      one.page,
      { ...answer, person: "karen" },
      portal.atCallback,
    );
    const backTwo = await portal.browser.submit(
      two.page,
      { ...answer, person: "ole" },
      portal.atCallback,
    );
    expect(await portal.parts.login.complete(backOne.url, one.pending)).toMatchObject({ ok: true });
    expect(await portal.parts.login.complete(backTwo.url, two.pending)).toMatchObject({ ok: true });
  });

  test("a person of the other kind, an unknown person or level is asked again", async () => {
    for (const fields of [
      { person: "mette", level: "Substantial" },
      { person: "ukendt", level: "Substantial" },
      { person: "karen", level: "High" },
      { person: "", level: "Substantial" },
    ]) {
      const { page } = await portal.chooser("borger");
      const again = await portal.browser.submit(page, fields, portal.atCallback);
      expect(again.status).toBe(400);
      expect(again.html).toContain("Vælg en af personerne på listen.");
    }
  });

  test("requests without PKCE or from an unknown client get no page to choose on", async () => {
    const { url } = await portal.parts.login.begin("borger");
    url.searchParams.delete("code_challenge");
    url.searchParams.delete("code_challenge_method");
    const back = await portal.browser.open(url, portal.atCallback);
    expect(back.url.searchParams.get("error")).toBe("invalid_request");
    url.searchParams.set("client_id", "en-anden");
    expect(await portal.browser.open(url)).toMatchObject({ status: 400 });
  });

  test("an interaction of another portal.browser is not shown", async () => {
    const { page } = await portal.chooser("borger");
    const stranger = await new TestBrowser().open(page.url);
    expect(stranger).toMatchObject({ status: 400 });
    expect(stranger.html).toContain("Dit login er udløbet");
  });
});

describe("the chooser", () => {
  test("shows only the people of the way asked for, escaped, and says it is a demo", async () => {
    const citizens = (await portal.chooser("borger")).page;
    expect(citizens.html).toContain("Karen &lt;b&gt;&amp;&quot;&#39;Prøve");
    expect(citizens.html).not.toContain("Mette");
    expect(citizens.html).not.toMatch(/7001019999|700101-9999/);
    const professionals = (await portal.chooser("erhverv")).page;
    expect(professionals.html).toContain("Sagsbehandler · Prøvekøbing Kommune");
    expect(professionals.html).not.toContain("Karen");
    expect(citizens.html).toContain("Demo – ikke rigtig MitID");
    expect(citizens.html.match(/<h1/g)).toHaveLength(1);
    expect(citizens.html).toContain('<html lang="da">');
    expect(citizens.html).not.toMatch(/<script|<style|\son\w+=|style=/);
  });

  test("carries a strict policy, and its stylesheet is served", async () => {
    const { page } = await portal.chooser("borger");
    const response = await portal.browser.request(page.url);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const href = /href="([^"]+\.css)"/.exec(page.html)?.[1] ?? "";
    const css = await portal.browser.request(new URL(href, page.url));
    expect(css.headers.get("content-type")).toContain("text/css");
  });
});
