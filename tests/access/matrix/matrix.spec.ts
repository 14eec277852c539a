import { expect, test } from "../../e2e/fixtures.ts";
import { type Cast, castOf, type Role, roles } from "./cast.ts";
import { matrix } from "./expectations.ts";
import { type Ask, asksOfRoutes } from "./route-table.ts";

/**
 * Every address and action of the portal, asked for by everybody. The list comes from the route table
 * itself: a new route without an expectation fails here.
 */
test.describe.configure({ mode: "default" });
let cast: Cast;
test.beforeAll(async ({ portal }) => {
  cast = await castOf(portal);
});

test("every route has an expectation, and every expectation a route", () => {
  expect(Object.keys(matrix).toSorted()).toEqual(asksOfRoutes());
});

const logOut: Ask = "POST /log-af";
for (const ask of [...asksOfRoutes().filter((one) => one !== logOut), logOut]) {
  test(ask, async ({ portal }) => {
    const expectation = matrix[ask];
    if (!expectation) throw new Error("no expectation");
    const got: Partial<Record<Role, number>> = {};
    const visits: Partial<Record<Role, number>> = {};
    for (const role of roles) {
      const before = await countVisits(portal.admin);
      const answer = await fetch(
        portal.origin + addressOf(ask, role),
        requestOf(ask, role, portal.origin),
      );
      const body = await answer.text();
      got[role] = answer.status;
      visits[role] = (await countVisits(portal.admin)) - before;
      if (answer.status >= 400) expect(body, `${role} is told nothing`).not.toContain("Indhold");
    }
    expect(got).toEqual(expectation.row);
    if (expectation.visits === null) return;
    // Invariant 3: one visit for each response that the guard let pass, refused ones included.
    const { visits: expectedVisits } = expectation;
    const expected = roles.map((role) => {
      if (!passesGuard(ask, role)) return [role, 0];
      return [
        role,
        typeof expectedVisits === "number" ? expectedVisits : (expectedVisits[role] ?? 0),
      ];
    });
    expect(visits).toEqual(Object.fromEntries(expected));
  });
}

const erhvervAreas = /^\/(sager|delt-med-os|myndighed)/;

function passesGuard(ask: Ask, role: Role): boolean {
  const path = ask.slice(ask.indexOf("/"));
  const professional = ![
    "anonymous",
    "citizen",
    "otherCitizen",
    "bisidder",
    "endedBisidder",
  ].includes(role);
  return role !== "anonymous" && professional === erhvervAreas.test(path);
}

function addressOf(ask: Ask, role: Role): string {
  const consent = role === "kliniskRevoked" ? cast.revoked : cast.given;
  const path = ask.slice(ask.indexOf("/"));
  const document = path.startsWith("/sager") ? cast.own.id : cast.lae265.id;
  const delegation = role === "endedBisidder" ? cast.ended.id : cast.active.id;
  const id = path.startsWith("/papirer")
    ? cast.lae265.id
    : path.startsWith("/afgoerelser")
      ? cast.afgoerelse
      : path.startsWith("/partshoering")
        ? cast.hearing
        : cast.given;
  const values: Record<string, string> = {
    consent,
    document,
    delegation,
    id,
    sag: cast.sag.id,
    klage: cast.klage,
    afgoerelse: /\/(kladde|partshoering)$/.test(path) ? cast.draft : cast.afgoerelse,
    token: cast.invitation,
    entry: cast.entry,
  };
  return path
    .replace("*", "findes-ikke")
    .replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "mangler");
}

function requestOf(ask: Ask, role: Role, origin: string): RequestInit {
  const token = cast.tokens[role];
  const opened = `__Host-minsag-invitation=${cast.invitation}`;
  const headers = { cookie: token ? `${opened}; __Host-minsag=${token}` : opened };
  if (ask.startsWith("GET")) return { headers, redirect: "manual" };
  const fields = matrix[ask]?.form?.(cast, role) ?? {};
  return {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, origin },
    body: new URLSearchParams(fields),
  };
}

async function countVisits(admin: Cast["admin"]): Promise<number> {
  const [row] = await admin`select count(*)::int as visits from visit`;
  return row?.visits ?? 0;
}
