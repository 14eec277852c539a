import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inDays, type Scene, scene } from "./scene.ts";
import { inVisit } from "./told.ts";

/** How far an authority's look reaches: by a named paragraph, in an assigned case, in a list. */
let s: Scene;
let worker: Buffer;
beforeAll(async () => {
  s = await scene("guards_reach");
  worker = (await s.professional(s.kommune, "caseworker", true)).session;
});
afterAll(() => s.drop());

describe("a named paragraph", () => {
  const statute = "rslParagraf11aStk2";
  const reason = "Ferie skal beregnes";
  const look = (opening: object = {}) =>
    inVisit(
      s,
      {
        ...{
          session: worker,
          kind: "document.list",
          basis: "hjemmel",
          id: s.sag.id,
          statute,
          reason,
        },
        ...opening,
      },
      (tx) => tx`select category from document`,
    );
  beforeAll(async () => {
    for (const category of ["oekonomi", "social"]) {
      await s.make.document(s.sag, s.region.id, { category, type: "udbetalingsmeddelelse" });
    }
  });

  test("opens its own category, with a reason that is kept", async () => {
    expect(await look()).toEqual([{ category: "oekonomi" }]);
    const [visit] = await s.admin`
      select basis, statute, reason, categories from visit where basis = 'hjemmel' and allowed`;
    expect(visit).toEqual({ basis: "hjemmel", statute, reason, categories: ["oekonomi"] });
  });

  test("does not open a paper of another category by name", async () => {
    const outcome = await s.gate.visit(
      {
        ...{ session: worker, kind: "document.read", documents: [s.lae265.id] },
        basis: { kind: "hjemmel", sag: s.sag.id, statute, reason },
      },
      async () => {},
    );
    expect(outcome).toEqual({ allowed: false, refusal: "document_not_covered" });
  });

  test.each([
    ["reason_missing", { reason: undefined }],
    ["reason_missing", { reason: "kort" }],
    ["reason_missing", { reason: " ".repeat(20) }],
    ["reason_missing", { reason: "\n".repeat(20) }],
    ["statute_unknown", { statute: undefined }],
    ["statute_unknown", { statute: "rslParagraf1" }],
    ["basis_not_for_visit", { kind: "sag.read" }],
    ["basis_unknown", { id: crypto.randomUUID() }],
  ])("%s: %j", async (refusal, opening) => {
    expect(await look(opening)).toEqual({ refusal });
  });

  test.each(["caseworker", "koordinerendeSagsbehandler", "ydelse"])(
    "%s stands on an own, assigned case",
    async (role) => {
      const assigned = await s.professional(s.kommune, role, true);
      expect(await look({ session: assigned.session })).toEqual([{ category: "oekonomi" }]);
      const unassigned = await s.professional(s.kommune, role, false);
      expect(await look({ session: unassigned.session })).toEqual({ refusal: "not_assigned" });
      const elsewhere = await s.professional(s.region, role, true);
      expect(await look({ session: elsewhere.session })).toEqual({ refusal: "not_own_case" });
    },
  );

  test.each(["jobformidler", "leder", "kliniskFunktion"])("%s has none", async (role) => {
    const { session } = await s.professional(s.kommune, role, true);
    expect(await look({ session })).toEqual({ refusal: "role_insufficient" });
  });
});

describe("an assigned case", () => {
  test("a list asked about one case opens no case the actor is not assigned to", async () => {
    for (const role of ["caseworker", "jobformidler"]) {
      const { session } = await s.professional(s.kommune, role, false);
      const opening = { session, kind: "sag.worklist", basis: "egenSag", id: s.sag.id };
      const read = inVisit(s, opening, (tx) => tx`select id from sag union select id from person`);
      const rows = await read.catch(() => []);
      expect(Array.isArray(rows) ? rows : []).toHaveLength(0);
    }
  });

  test("a list asked about one case opens no other authority's citizen", async () => {
    const { session } = await s.professional(s.region, "leder", false);
    const opening = { session, kind: "sag.worklist", basis: "egenSag", id: s.sag.id };
    const rows = await inVisit(s, opening, (tx) => tx`select name from person`).catch(() => []);
    expect(Array.isArray(rows) ? rows : []).toHaveLength(0);
  });

  test("an inbox asked about one consent opens none that was revoked", async () => {
    const { session } = await s.professional(s.region, "kliniskFunktion", false);
    const id = await s.giveConsent();
    await inVisit(s, { session: s.citizenSession, kind: "consent.decide", basis: "selv" }, (tx) =>
      tx.unsafe("update consent set status = 'trukketTilbage' where id = $1", [id]),
    );
    const opening = { session, kind: "consent.inbox", basis: "samtykke", id };
    const rows = await inVisit(s, opening, (tx) => tx`select name from person`).catch(() => []);
    expect(Array.isArray(rows) ? rows : []).toHaveLength(0);
  });

  test("standing on one case shows nothing of a case the role is not assigned to", async () => {
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const opening = { session: worker, kind: "sag.read", basis: "egenSag", id: s.sag.id };
    const rows = await inVisit(s, opening, (tx) => tx`select id from sag`);
    const ids = Array.isArray(rows) ? rows.map((row) => row.id) : [];
    expect(ids).toContain(s.sag.id);
    expect(ids).not.toContain(second.id);
  });

  test("a worklist shows only assigned cases, also of a citizen who has another", async () => {
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const opening = { session: worker, kind: "sag.worklist", basis: "egenSag" };
    const rows = await inVisit(s, opening, (tx) => tx`select id from sag`);
    const ids = Array.isArray(rows) ? rows.map((row) => row.id) : [];
    expect(ids).toContain(s.sag.id);
    expect(ids).not.toContain(second.id);
  });

  test("a refused look names the papers that were asked for", async () => {
    const session = (await s.professional(s.region, "kliniskFunktion", false)).session;
    const consent = await s.giveConsent({ validUntil: inDays(5) });
    const basis = { kind: "samtykke", consent } as const;
    await s.gate.readDocument({ session, basis, document: s.attest.id });
    const [look] = await s.admin`
      select refusal, documents from visit where basis_id = ${consent} and not allowed`;
    expect(look).toEqual({ refusal: "document_not_covered", documents: [s.attest.id] });
  });
});
