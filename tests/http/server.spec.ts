import { expect, test } from "../e2e/fixtures.ts";

const ask = (origin: string, path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: "manual", ...init });

test("the process and its database say how they are", async ({ portal }) => {
  expect(await (await ask(portal.origin, "/healthz")).json()).toEqual({ ok: true });
  const ready = await ask(portal.origin, "/readyz");
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({
    ok: true,
    checks: { database: true, migrations: true, log: true },
  });
});

test("every page carries the security headers", async ({ portal }) => {
  const page = await ask(portal.origin, "/");
  const csp = page.headers.get("content-security-policy") ?? "";
  expect(csp).toMatch(/script-src 'nonce-[\w+/=-]{22,}' 'strict-dynamic'/);
  for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(csp).toContain(part);
  }
  expect(csp).not.toContain("unsafe-inline");
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page.headers.get("referrer-policy")).toBe("same-origin");
});

test("the nonce is new each time", async ({ portal }) => {
  const nonce = async () =>
    (await ask(portal.origin, "/")).headers
      .get("content-security-policy")
      ?.match(/'nonce-([^']+)'/)?.[1];
  expect(await nonce()).not.toBe(await nonce());
});

test("pages for reading ship no framework script and no inline handler", async ({ portal }) => {
  const html = await (await ask(portal.origin, "/")).text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/ on\w+="/);
  expect(html).not.toContain("__reactRouterContext");
  expect(html).not.toContain("modulepreload");
});

test("a form from another origin is refused", async ({ portal }) => {
  for (const path of ["/sprog", "/log-af", "/beskeder", "/log-af.data"]) {
    const answer = await ask(portal.origin, path, {
      method: "POST",
      headers: {
        origin: "https://evil.example",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "sprog=en",
    });
    expect(answer.status, path).toBe(403);
  }
});

test("a body above the limit is refused with a page", async ({ portal }) => {
  const answer = await ask(portal.origin, "/sprog", {
    method: "POST",
    headers: { origin: portal.origin, "content-type": "application/x-www-form-urlencoded" },
    body: `sprog=${"a".repeat(300_000)}`,
  });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("<h1");
});

test("unknown and malformed addresses get a page, in both languages", async ({ portal }) => {
  for (const [path, status] of [
    ["/findes-ikke", 404],
    ["/afgoerelser/ikke-et-id", 302],
    ["/%E0%A4%A", 400],
  ] as const) {
    expect((await ask(portal.origin, path)).status, path).toBe(status);
  }
  const english = await ask(portal.origin, "/findes-ikke", { headers: { cookie: "sprog=en" } });
  expect(await english.text()).toContain('lang="en"');
});

test("logging out by a link, or from another site, does nothing", async ({ portal }) => {
  expect((await ask(portal.origin, "/log-af")).status).toBe(302);
  expect((await ask(portal.origin, "/log-af")).headers.get("set-cookie")).toBeNull();
});

test("a logout notice that is not the broker's own is refused", async ({ portal }) => {
  const answer = await ask(portal.origin, "/log-af/bagkanal", {
    method: "POST",
    body: new URLSearchParams({ logout_token: "eyJhbGciOiJub25lIn0.e30." }),
  });
  expect(answer.status).toBe(400);
});
