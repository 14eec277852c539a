import { expect, test } from "../../e2e/fixtures.ts";
import { addressOf } from "./address.ts";
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
        portal.origin + addressOf(cast, ask, role),
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

const erhvervAreas = /^\/(sager|klager|delt-med-os|myndighed)/;

function passesGuard(ask: Ask, role: Role): boolean {
  const path = ask.slice(ask.indexOf("/"));
  // An employer has a link and no login.
  if (path === "/aftale") return true;
  const professional = ![
    "anonymous",
    "citizen",
    "otherCitizen",
    "bisidder",
    "endedBisidder",
  ].includes(role);
  return role !== "anonymous" && professional === erhvervAreas.test(path);
}

function requestOf(ask: Ask, role: Role, origin: string): RequestInit {
  const token = cast.tokens[role];
  const opened = `__Host-minsag-invitation=${cast.invitation}; __Host-minsag-aftale=${cast.link}`;
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
