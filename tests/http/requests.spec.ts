import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "../e2e/fixtures.ts";
import { Visitor } from "./visitor.ts";

/** What no browser sends: said in bytes, because no client would say it for us. */
async function say(origin: string, first: string, headers: readonly string[]) {
  const socket = connect(Number(new URL(origin).port), "localhost");
  socket.write([first, ...headers, "Connection: close", "", ""].join("\r\n"));
  const answer = await text(socket);
  return { status: Number(answer.split(" ")[1]), answer };
}
const host = (origin: string) => `Host: ${new URL(origin).host}`;

for (const method of ["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "QUERY"]) {
  for (const path of ["/", "/sprog", "/beskeder", "/log-af.data", "/findes-ikke"]) {
    test(`${method} ${path} is said not to be possible`, async ({ portal }) => {
      const { status, answer } = await say(portal.origin, `${method} ${path} HTTP/1.1`, [
        host(portal.origin),
        "X-Secret: ekko",
      ]);
      expect(status).toBe(405);
      expect(answer).toMatch(/\r\nallow: GET, HEAD, POST\r\n/i);
      expect(answer).not.toContain("ekko");
    });
  }
}

for (const target of ["http://evil.example/plan", "http://localhost/", "*", "//[/x"]) {
  for (const method of ["GET", "POST", "OPTIONS"]) {
    test(`${method} ${target} is refused and is no failure of ours`, async ({ portal }) => {
      const { status } = await say(portal.origin, `${method} ${target} HTTP/1.1`, [
        host(portal.origin),
      ]);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    });
  }
}

for (const claim of ["[", "a b", "evil.example:99999999", "user@evil.example", "%zz", ""]) {
  test(`a Host of "${claim}" changes nothing`, async ({ portal }) => {
    const { status, answer } = await say(portal.origin, "GET /plan HTTP/1.1", [`Host: ${claim}`]);
    expect(status).toBe(302);
    expect(answer).toMatch(/\r\nlocation: \/log-ind\?/i);
    expect(answer).not.toContain("evil");
  });
}

test("a request of old without a Host is answered", async ({ portal }) => {
  expect((await say(portal.origin, "GET / HTTP/1.0", [])).status).toBe(200);
});

test("the demo login takes no choice from another site's page", async ({ portal }) => {
  for (const [headers, status] of [
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: portal.origin }, 303],
  ] as const) {
    const visitor = new Visitor(portal.origin);
    const chooser = await visitor.open("/log-ind");
    const action = /<form method="post" action="([^"]+)"/.exec(chooser.html)?.[1] ?? "";
    const answer = await visitor.send(action, {
      method: "POST",
      headers,
      body: new URLSearchParams({ person: "karin", level: "Substantial" }),
    });
    expect(answer.status, JSON.stringify(headers)).toBe(status);
  }
});

test("going back to a login that is done is an old login, and no failure of the broker", async ({
  portal,
}) => {
  const answers: URL[] = [];
  const trips: string[] = [];
  const visitor = new Visitor(portal.origin, (answer) => {
    const to = answer.headers.get("location") ?? "";
    if (to.includes("/log-ind/svar?")) answers.push(new URL(to));
    for (const line of answer.headers.getSetCookie()) {
      const trip = /^__Host-minsag-login=([^;]+)/.exec(line)?.[1];
      if (trip) trips.push(trip);
    }
  });
  await visitor.logIn("karin");
  const replayed = await fetch(answers[0] ?? "", {
    redirect: "manual",
    headers: { cookie: `__Host-minsag-login=${trips[0]}` },
  });
  expect(replayed.status).toBe(400);
  expect(await replayed.text()).toContain("Dit login blev ikke færdigt");
  expect(replayed.headers.getSetCookie().join()).not.toContain("__Host-minsag=");
});
