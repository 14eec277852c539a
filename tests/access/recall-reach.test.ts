import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecallScene, recallScene } from "./recall-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** A visit on a withdrawn consent's duty reaches the duty and the citizen's name, and no more. */
let s: RecallScene;
beforeAll(async () => {
  s = await recallScene("recall_reach");
});
afterAll(() => s.drop());

describe("the basis opens the duty and nothing else", () => {
  const tables = [
    ...["sag", "sag_contact", "document", "document_text", "message", "afgoerelse", "visit"],
    ...["rehabiliteringsplan", "ledger_payload"],
  ];
  const seen = (kind: string, id?: string) =>
    inVisit(
      s,
      { session: s.inge.session, kind, basis: "tilbagetrukket", ...(id && { id }) },
      (tx) =>
        Promise.all([
          tx`select name from person`,
          tx`select id from recall`,
          tx`select id from consent`,
          ...tables.map((table) => tx.unsafe(`select * from ${table}`)),
        ]),
    );

  test("in a list", async () => {
    const { id } = await s.withdrawn();
    const done = await s.withdrawn();
    await s.acknowledge(s.inge, done.id);
    const rows = await seen("recall.list");
    if ("refusal" in rows) throw new Error(rows.refusal);
    const [people, duties, consents, ...rest] = rows;
    expect(people).toEqual([{ name: s.citizen.name }]);
    const ids = duties?.map((one) => one.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain(done.id);
    expect(consents).toEqual([]);
    for (const one of rest) expect(one).toHaveLength(0);
  });

  test("in a visit on one", async () => {
    const { id } = await s.withdrawn();
    await s.withdrawn();
    const rows = await seen("recall.acknowledge", id);
    if ("refusal" in rows) throw new Error(rows.refusal);
    const [people, duties, ...rest] = rows;
    expect(people).toEqual([{ name: s.citizen.name }]);
    expect(duties).toEqual([{ id }]);
    for (const one of rest) expect(one).toHaveLength(0);
  });

  test("not for papers, cases or a list of one", async () => {
    const { id } = await s.withdrawn();
    const ask = (kind: string, documents: string[] | null = null) => s.app`
      select refusal from open_visit(${s.inge.session}, ${kind}, 'tilbagetrukket', ${id}, ${documents})`;
    for (const kind of ["document.list", "consent.read", "sag.read", "recall.list"]) {
      expect(await ask(kind)).toMatchObject([{ refusal: "basis_not_for_visit" }]);
    }
    expect(await ask("document.read", [s.lae265.id])).toMatchObject([
      { refusal: "basis_not_for_visit" },
    ]);
    expect(await ask("recall.acknowledge", [s.lae265.id])).toMatchObject([
      { refusal: "document_not_covered" },
    ]);
  });

  test("a helper who may see the consents sees no duty", async () => {
    await s.withdrawn();
    const [row] = await s.admin`select count(*)::int as n from recall`;
    expect(row?.n).toBeGreaterThan(0);
    const id = crypto.randomUUID();
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into delegation ${tx({
        ...{ id, citizen_id: s.citizen.id, kind: "bisidder", helper_name: "Hjælper" },
        ...{ helper_person_id: s.stranger.id, sections: ["consent", "visit"], status: "aktiv" },
        ...{ valid_until: inDays(9), invited_at: new Date(), accepted_at: new Date() },
      })}`;
    });
    const session = s.strangerSession;
    const rows = await inVisit(
      s,
      { session, kind: "consent.read", basis: "delegation", id },
      (tx) => Promise.all([tx`select id from consent`, tx`select id from recall`]),
    );
    if ("refusal" in rows) throw new Error(rows.refusal);
    expect(rows[0].length).toBeGreaterThan(0);
    expect(rows[1]).toHaveLength(0);
  });
});

describe("plain SQL in the wrong place", () => {
  test.each([
    "insert into recall select * from recall",
    "delete from recall",
    "update recall set acknowledged_by_name = 'x'",
    "update recall set due_on = null",
    "truncate recall",
  ])("%s", async (statement) => {
    expect(await told(s.app.unsafe(statement))).toBe(denied);
  });

  test("outside a visit nothing is seen or acknowledged", async () => {
    const { id } = await s.withdrawn();
    expect(await s.app`select id from recall`).toHaveLength(0);
    expect((await s.app`update recall set acknowledged_at = now()`).count).toBe(0);
    const [row] = await s.admin`select acknowledged_at from recall where id = ${id}`;
    expect(row?.acknowledged_at).toBeNull();
  });

  test("a list and the citizen's own visit see it and cannot acknowledge", async () => {
    const { id } = await s.withdrawn();
    const update = (opening: { session: Buffer; kind: string; basis: string }) =>
      inVisit(s, opening, async (tx) => {
        const there = await tx`select id from recall where id = ${id}`;
        const done = await tx`update recall set acknowledged_at = now() where id = ${id}`;
        return [there.length, done.count];
      });
    const { session } = s.inge;
    expect(await update({ session, kind: "recall.list", basis: "tilbagetrukket" })).toEqual([1, 0]);
    const own = { session: s.citizenSession, kind: "consent.read", basis: "selv" };
    expect(await update(own)).toEqual([1, 0]);
  });

  test("a visit on one acknowledges that one, in its own name, and not twice", async () => {
    const { id } = await s.withdrawn();
    const other = await s.withdrawn();
    const opening = {
      ...{ session: s.inge.session, kind: "recall.acknowledge", basis: "tilbagetrukket" },
    };
    const outcome = await told(
      inVisit(s, { ...opening, id }, async (tx) => {
        await tx`update recall set acknowledged_at = '2001-01-01'`;
        await tx`update recall set acknowledged_at = '2002-01-01'`;
      }),
    );
    expect(outcome).toBe("already_decided");
    await inVisit(
      s,
      { ...opening, id },
      (tx) => tx`update recall set acknowledged_at = '2001-01-01'`,
    );
    const [row] = await s.admin`
      select acknowledged_at > now() - interval '1 hour' as stamped, acknowledged_by_name as name
      from recall where id = ${id}`;
    expect(row).toEqual({ stamped: true, name: s.inge.person.name });
    const [untouched] = await s.admin`select acknowledged_at from recall where id = ${other.id}`;
    expect(untouched?.acknowledged_at).toBeNull();
  });
});
