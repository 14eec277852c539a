import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, told } from "./told.ts";

let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("klage");
});
afterAll(() => s.drop());

const mine = () => s.own("klage.write");
const theirs = () => s.office("klage.handle");
const begin = (row: object, opening = mine()) => told(s.insert(opening, "klage", row));
const set = (id: string, change: object, opening = mine()) =>
  told(s.set(opening, "klage", id, change));
/** A draft about a decision of today. */
async function draft(overrides: object = {}) {
  const row = s.klageRow(await s.announced(), overrides);
  expect(await begin(row)).toBe("done");
  return row.id;
}
const send = { status: "sendt", revision: 2 };
async function sent() {
  const id = await draft();
  expect(await set(id, send)).toBe("done");
  return id;
}
const answer = (genvurdering: string, overrides: object = {}) => ({
  ...{ status: "genvurderet", genvurdering, genvurdering_reason: "Fordi", ...overrides },
});

/** Puts the database's clock at a moment; the schema's owner can, the product cannot. */
const clockAt = (instant: string) =>
  s.admin.unsafe(
    `create or replace function gate_now() returns timestamptz language sql stable as $$ select '${instant}'::timestamptz $$`,
  );

describe("a draft", () => {
  test("is the citizen's own paper until it is sent", async () => {
    const id = await draft({ status: "sendt", sent_at: "2020-01-01", late: false });
    expect(await s.one("klage", id)).toMatchObject({ status: "kladde", sent_at: null, late: null });
    const seen = (opening: ReturnType<typeof mine>) => s.see(opening, "klage");
    expect(await seen(s.own("klage.read"))).toContainEqual(expect.objectContaining({ id }));
    const others = [s.office("klage.read"), s.office("afgoerelse.read"), s.office("sag.read")];
    for (const opening of [...others, s.own("klage.read", s.strangerSession)]) {
      expect(await seen(opening)).not.toContainEqual(expect.objectContaining({ id }));
    }
    expect(await s.kinds("klage", id)).toEqual([]);
    expect(await set(id, { body: "x", revision: 2 }, theirs())).toBe("unseen");
  });

  test("is saved only over the version one has read", async () => {
    const id = await draft();
    expect(await set(id, { body: "A", revision: 2 })).toBe("done");
    expect(await set(id, { body: "B", revision: 2 })).toBe("changed_meanwhile");
    expect(await set(id, send)).toBe("changed_meanwhile");
    expect(await s.one("klage", id)).toMatchObject({ body: "A", status: "kladde" });
  });

  test("names papers the authority holds in the case, by the database's own words", async () => {
    const paper = (holder: { id: string }) => s.make.document(s.sag, holder.id);
    const held = [await paper(s.kommune), await paper(s.kommune)].map(({ id }) => id);
    const id = await draft({ papers: JSON.stringify([{ id: held[0] ?? "", title: "Løgn" }]) });
    const papersOf = async () => (await s.one("klage", id))?.papers as { id: string }[];
    expect(await papersOf()).toEqual([]);
    const choose = (ids: readonly (string | undefined)[], revision: number) =>
      set(id, { papers: JSON.stringify(ids.map((one) => ({ id: one, title: "Løgn" }))), revision });
    expect(await choose(held, 2)).toBe("done");
    const rows =
      await s.admin`select id, title, dated::text from document where id = any (${held})`;
    expect(await papersOf()).toEqual(expect.arrayContaining([...rows]));
    expect(await papersOf()).toHaveLength(2);
    expect(JSON.stringify(await papersOf())).not.toContain("Løgn");

    const doctors = await paper(s.doctor);
    for (const foreign of [doctors.id, crypto.randomUUID()]) {
      expect(await choose([held[0], foreign], 3)).toBe("no_such_papers");
    }
    expect(await choose([held[0], held[0]], 3)).toBe("no_such_papers");
    expect(await set(id, { body: "Rettet", revision: 3 })).toBe("done");
    expect(await choose([held[1]], 3)).toBe("changed_meanwhile");
    expect(await papersOf()).toHaveLength(2);
    expect(await set(id, { status: "sendt", revision: 4 })).toBe("done");
    const [entry] = await s.kinds("klage", id);
    expect(entry?.payload.documents.toSorted()).toEqual(held.toSorted());
    expect(await choose([], 5)).toBe("already_decided");
  });

  test("is about one's own announced decision, and there is one for each", async () => {
    const decision = await s.announced();
    expect(await begin(s.klageRow(decision))).toBe("done");
    expect(await begin(s.klageRow(decision))).toBe("known_already");
    const unannounced = await s.draft();
    expect(await begin(s.klageRow(unannounced))).toBe("no_such_decision");
    const stranger = s.own("klage.write", s.strangerSession);
    const foreign = s.klageRow(await s.announced(), { citizen_id: s.stranger.id });
    expect(await begin(foreign, stranger)).toBe("no_such_decision");
    expect(await begin(s.klageRow(decision), stranger)).toBe(denied);
    const byOffice = s.klageRow(await s.announced());
    expect(await begin(byOffice, theirs())).toBe("no_such_decision");
  });
});

describe("sent", () => {
  test("it has words, becomes an entry, and starts the weeks of the genvurdering", async () => {
    const empty = await draft({ body: " " });
    expect(await set(empty, send)).toBe("klage_empty");
    const id = await sent();
    const row = await s.one("klage", id);
    expect(row).toMatchObject({ late: false, late_reason: null });
    expect(row?.genvurdering_by.toLocaleDateString("sv-SE")).toBe(inDays(28));
    const [entry] = await s.kinds("klage", id);
    expect(entry).toMatchObject({ kind: "klage.sent", payload: { sentOn: inDays(0) } });
    expect(await set(id, { body: "Andet", revision: 3 })).toBe("already_decided");
    expect(await s.see(s.office("klage.read"), "klage")).toContainEqual(
      expect.objectContaining({ id }),
    );
    for (const who of [s.ydelse, s.jobformidler]) {
      expect(await s.see(s.office("klage.read", who), "klage")).toBe("role_insufficient");
    }
  });

  test.each([
    ["2026-04-07T23:50:00+02:00", false],
    ["2026-04-07T23:59:59+02:00", false],
    ["2026-04-08T00:00:00+02:00", true],
  ])("at %s, with the klagefrist on 7 April 2026, late is %s", async (at, late) => {
    const decision = crypto.randomUUID();
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into afgoerelse ${tx({
        ...s.draftRow({ id: decision, authority_id: s.kommune.id, ...s.words }),
        ...{ announced_at: "2026-03-05", received_on: "2026-03-06", klagefrist: "2026-04-07" },
      })}`;
    });
    await clockAt(at);
    const row = s.klageRow(decision);
    expect(await begin(row)).toBe("done");
    if (late) {
      expect(await set(row.id, send)).toBe("late_reason_missing");
      expect(await set(row.id, { ...send, late_reason: "Syg" })).toBe("done");
    } else {
      // Nobody needs to explain what is in time.
      expect(await set(row.id, { ...send, late_reason: "Syg" })).toBe("done");
    }
    expect(await s.one("klage", row.id)).toMatchObject({ late, late_reason: late ? "Syg" : null });
    if (late) {
      expect(await set(row.id, answer("medhold"), theirs())).toBe("genvurdering_invalid");
      const not = { late_assessment: "ikkeMedtaget" };
      expect(await set(row.id, answer("medhold", not), theirs())).toBe("genvurdering_invalid");
      expect(await set(row.id, answer("fastholdt", not), theirs())).toBe("done");
    }
    await s.make.moveClock(0);
  });
});

describe("looked at again", () => {
  test("with a reason, by the authority, once", async () => {
    const id = await sent();
    const lacking = { status: "genvurderet", genvurdering: "fastholdt", genvurdering_reason: " " };
    expect(await set(id, lacking, theirs())).toBe("genvurdering_invalid");
    expect(await set(id, answer("andet"), theirs())).toBe("genvurdering_invalid");
    expect(await set(id, answer("medhold"))).toBe("already_decided");
    expect(await set(id, answer("delvist"), theirs())).toBe("done");
    expect(await set(id, answer("medhold"), theirs())).toBe("already_decided");
    expect(await s.one("klage", id)).toMatchObject({
      ...{ genvurdering: "delvist", body: "Nej" },
      genvurderet_by_name: expect.stringContaining("caseworker"),
    });
  });

  test("upheld in full it is over; otherwise it goes on to Ankestyrelsen and comes back", async () => {
    const whole = await sent();
    await set(whole, answer("medhold"), theirs());
    expect(await set(whole, { status: "sendtVidere" }, theirs())).toBe("already_decided");

    const id = await sent();
    await set(id, answer("fastholdt"), theirs());
    expect(await set(id, { status: "sendtVidere" }, theirs())).toBe("done");
    const came = (outcome: string, on: number, outcome_reason: string | null = "Mangler") =>
      set(id, { status: "afgjort", outcome, outcome_reason, outcome_on: inDays(on) }, theirs());
    expect(await came("hjemvist", 1)).toBe("outcome_day_invalid");
    expect(await came("hjemvist", -1)).toBe("outcome_day_invalid");
    expect(await came("andet", 0)).toBe("outcome_invalid");
    expect(await came("hjemvist", 0, null)).toBe("outcome_invalid");
    expect(await came("hjemvist", 0)).toBe("done");
    const entries = await s.kinds("klage", id);
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...["klage.sent", "klage.genvurderet", "klage.forwarded", "klage.decided"],
    ]);
    for (const { payload } of entries) ledgerPayload.parse(payload);
    expect(entries.at(-1)?.payload).toMatchObject({
      outcome: "hjemvist",
      genvurdering: "fastholdt",
    });
  });

  test("what was said stays, for everybody", async () => {
    const id = await sent();
    for (const statement of [
      `update klage set body = 'x' where id = '${id}'`,
      `update klage set status = 'kladde' where id = '${id}'`,
      `update klage set sent_at = now() where id = '${id}'`,
      `delete from klage where id = '${id}'`,
      "truncate klage",
    ]) {
      expect(await told(s.admin.unsafe(statement))).not.toBe("done");
      expect(await told(s.app.unsafe(statement))).not.toBe("MS161");
    }
    expect(await s.one("klage", id)).toMatchObject({ body: "Nej", status: "sendt" });
  });
});
