import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addWorkingDays } from "../../app/domain/danish-calendar.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { denied, told } from "./told.ts";

/** Aktindsigt in the database: who asks, by when it is answered, by whom, and that it stays. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("aktindsigt");
});
afterAll(() => s.drop());

const ask = () => s.own("aktindsigt.ask");
const office = () => s.office("aktindsigt.answer");
const row = (overrides: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
  ...{ authority_id: s.doctor.id, wish: "Alt", status: "givet", asked_at: "2020-01-01" },
  ...{ answer_by: "2099-01-01", ...overrides },
});
const no = { status: "afslaaet", answer: "Nej, efter § 15", klagevejledning: "Skriv til os" };

async function asked(overrides: object = {}): Promise<string> {
  const one = row(overrides);
  expect(await told(s.insert(ask(), "aktindsigt", one))).toBe("done");
  return one.id;
}

describe("asking", () => {
  test("stamps whose it is, when, and the last of seven working days, whatever was sent", async () => {
    const one = await s.one("aktindsigt", await asked({ answer: "x", answered_by_name: "x" }));
    expect(one).toMatchObject({ status: "anmodet", authority_id: s.kommune.id, answer: null });
    const today = Temporal.Now.plainDateISO("Europe/Copenhagen");
    const [due] =
      await s.admin`select answer_by::text as day from aktindsigt where id = ${one?.id}`;
    expect(due?.day).toBe(addWorkingDays(today, 7).toString());
    expect(one?.asked_at.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test("is the citizen's own, in a case of one's own", async () => {
    expect(await told(s.insert(office(), "aktindsigt", row()))).toBe(denied);
    const theirs = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await told(s.insert(ask(), "aktindsigt", row(theirs)))).toBe(denied);
    const crossed = row({ sag_id: s.otherSag.id });
    expect(await told(s.insert(ask(), "aktindsigt", crossed))).toBe("not_own_case");
    expect(await told(s.insert(s.own("aktindsigt.read"), "aktindsigt", row()))).toBe(denied);
  });

  test("says what one wants to see", async () => {
    expect(await told(s.insert(ask(), "aktindsigt", row({ wish: " " })))).toBe("text_invalid");
  });
});

describe("answering", () => {
  test("is the office's, once; the citizen and other roles never", async () => {
    const id = await asked();
    const given = { status: "givet", answer: "Se under papirer" };
    expect(await told(s.set(ask(), "aktindsigt", id, given))).toBe("already_decided");
    for (const session of [s.jobformidler, s.ydelse]) {
      const opening = s.office("aktindsigt.answer", session);
      expect(await told(s.set(opening, "aktindsigt", id, given))).toBe("role_insufficient");
    }
    expect(await told(s.set(office(), "aktindsigt", id, given))).toBe("done");
    expect(await s.one("aktindsigt", id)).toMatchObject({ ...given, klagevejledning: null });
    expect(await told(s.set(office(), "aktindsigt", id, no))).toBe("already_decided");
  });

  test("with a no says why and how to complain", async () => {
    const id = await asked();
    for (const missing of [{ answer: " " }, { klagevejledning: null }, { klagevejledning: " " }]) {
      expect(await told(s.set(office(), "aktindsigt", id, { ...no, ...missing }))).toBe(
        "text_invalid",
      );
    }
    expect(await told(s.set(office(), "aktindsigt", id, no))).toBe("done");
    expect(await s.one("aktindsigt", id)).toMatchObject({
      ...no,
      answered_by_name: expect.any(String),
    });
  });

  test("leaves what was asked as it was, also for the schema's owner", async () => {
    const id = await asked();
    await s.set(office(), "aktindsigt", id, { status: "givet", answer: "Ja" });
    await expect(s.admin`update aktindsigt set wish = 'Intet' where id = ${id}`).rejects.toThrow();
    await expect(s.admin`delete from aktindsigt where id = ${id}`).rejects.toThrow();
    await expect(s.admin`truncate aktindsigt`).rejects.toThrow();
  });
});

describe("a delay", () => {
  const inDays = (days: number) =>
    Temporal.Now.plainDateISO("Europe/Copenhagen").add({ days }).toString();
  const tell = (aktindsigt_id: string, answer_by: string | null, overrides: object = {}) => ({
    ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, aktindsigt_id },
    ...{ reason: "Der er mange papirer.", answer_by, told_at: "2020-01-01", told_by_name: "x" },
    ...overrides,
  });
  const delay = (row: object, opening = s.office("aktindsigt.delay")) =>
    told(s.insert(opening, "aktindsigt_delay", row));

  test("is told by the office, with why and a day; who and when is stamped", async () => {
    const id = await asked();
    const row = tell(id, inDays(30));
    for (const session of [s.jobformidler, s.ydelse]) {
      expect(await delay(row, s.office("aktindsigt.delay", session))).toBe("role_insufficient");
    }
    expect(await delay(row, ask())).toBe(denied);
    expect(await delay(row, s.office("aktindsigt.read"))).toBe(denied);
    for (const reason of ["", " \n", "x".repeat(10_001)]) {
      expect(await delay({ ...row, reason })).toBe("text_invalid");
    }
    expect(await delay(row)).toBe("done");
    const one = await s.one("aktindsigt_delay", row.id);
    expect(one?.told_by_name).toMatch(/^caseworker/);
    expect(one?.told_at.getTime()).toBeGreaterThan(Date.now() - 60_000);
    // The law's own day stays where it was.
    const [request] =
      await s.admin`select answer_by::text as day, status from aktindsigt where id = ${id}`;
    const seven = addWorkingDays(Temporal.Now.plainDateISO("Europe/Copenhagen"), 7).toString();
    expect(request).toEqual({ day: seven, status: "anmodet" });
  });

  test("has a day after every day the citizen knows, and within a year", async () => {
    const id = await asked();
    const seven = addWorkingDays(Temporal.Now.plainDateISO("Europe/Copenhagen"), 7);
    for (const day of [null, inDays(0), seven.toString(), inDays(367), "2062-01-01"]) {
      expect(await delay(tell(id, day))).toBe("delay_day_invalid");
    }
    expect(await delay(tell(id, seven.add({ days: 1 }).toString()))).toBe("done");
    expect(await delay(tell(id, seven.add({ days: 1 }).toString()))).toBe("delay_day_invalid");
    expect(await delay(tell(id, inDays(366)))).toBe("done");
  });

  test("belongs to a request that waits, in its own case", async () => {
    const id = await asked();
    expect(await delay(tell(crypto.randomUUID(), inDays(30)))).toBe("already_decided");
    const theirs = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await delay(tell(id, inDays(30), theirs))).toBe(denied);
    expect(await delay(tell(id, inDays(30), { sag_id: s.otherSag.id }))).toBe("not_own_case");
    expect(await told(s.set(office(), "aktindsigt", id, no))).toBe("done");
    expect(await delay(tell(id, inDays(30)))).toBe("already_decided");
  });

  test("at the moment of the answer comes before it or not at all", async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await asked();
      const row = tell(id, inDays(30));
      const [answered, delayed] = await Promise.all([
        told(s.set(office(), "aktindsigt", id, no)),
        delay(row),
      ]);
      expect(answered).toBe("done");
      expect(["done", "already_decided"]).toContain(delayed);
      const kinds = (await s.kinds("aktindsigt", id)).map(({ kind }) => kind);
      expect(kinds.at(-1)).toBe("aktindsigt.answered");
      expect(kinds.includes("aktindsigt.delayed")).toBe(delayed === "done");
    }
  });

  test("stays, also for the schema's owner, and is an entry without its words", async () => {
    const id = await asked();
    const row = tell(id, inDays(30), { reason: "Arkivet er flyttet" });
    expect(await delay(row)).toBe("done");
    for (const statement of [
      "update aktindsigt_delay set reason = 'x'",
      "delete from aktindsigt_delay",
      "truncate aktindsigt_delay",
    ]) {
      await expect(s.admin.unsafe(statement)).rejects.toMatchObject({ code: "MS241" });
    }
    const [, entry] = await s.kinds("aktindsigt", id);
    expect(entry?.kind).toBe("aktindsigt.delayed");
    expect(ledgerPayload.parse(entry?.payload)).toMatchObject({
      ...{ answerBy: inDays(30), textHash: expect.stringMatching(/^\w{64}$/) },
      actor: { role: "caseworker" },
    });
    expect(JSON.stringify(entry)).not.toContain("Arkivet");
    const ids = (rows: unknown) => (rows as { id: string }[]).map((one) => one.id);
    expect(ids(await s.see(s.own("aktindsigt.read"), "aktindsigt_delay"))).toContain(row.id);
    expect(await s.see(s.own("aktindsigt.read", s.strangerSession), "aktindsigt_delay")).toEqual(
      [],
    );
  });
});

test("each step is an entry, with hashes of the words and none of them", async () => {
  const id = await asked({ wish: "Brevet fra sygehuset" });
  await s.set(office(), "aktindsigt", id, no);
  const entries = await s.kinds("aktindsigt", id);
  expect(entries.map(({ kind }) => kind)).toEqual(["aktindsigt.asked", "aktindsigt.answered"]);
  const [first, last] = entries.map(({ payload }) => payload);
  expect(first).toMatchObject({ status: "anmodet", answerHash: null, citizen: s.citizen.id });
  expect(first.actor).toMatchObject({ role: "citizen" });
  expect(last).toMatchObject({ status: "afslaaet", answerHash: expect.stringMatching(/^\w{64}$/) });
  expect(last.actor).toMatchObject({ role: "caseworker" });
  expect(JSON.stringify(entries)).not.toMatch(/sygehuset|§ 15/);
});

test("is read by the citizen and the office of the case, and by nobody else", async () => {
  const id = await asked();
  const ids = (rows: unknown) => (rows as { id: string }[]).map((one) => one.id);
  expect(ids(await s.see(s.own("aktindsigt.read"), "aktindsigt"))).toContain(id);
  expect(ids(await s.see(s.office("aktindsigt.read"), "aktindsigt"))).toContain(id);
  expect(await s.see(s.own("aktindsigt.read", s.strangerSession), "aktindsigt")).toEqual([]);
  expect(await s.see(s.office("aktindsigt.read", s.jobformidler), "aktindsigt")).toBe(
    "role_insufficient",
  );
});

test("the database counts working days as the calendar does", async () => {
  const days = fc.integer({ min: 0, max: 5_000 });
  await fc.assert(
    fc.asyncProperty(days, fc.integer({ min: 1, max: 30 }), async (offset, count) => {
      const from = Temporal.PlainDate.from("2023-01-01").add({ days: offset });
      const [row] =
        await s.admin`select add_working_days(${from.toString()}::date, ${count}::int)::text as day`;
      expect(row?.day).toBe(addWorkingDays(from, count).toString());
    }),
    { numRuns: 200 },
  );
});
