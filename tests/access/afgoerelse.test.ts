import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isWorkingDay, nextWorkingDay } from "../../app/domain/danish-calendar.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, told } from "./told.ts";

let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("afgoerelse");
});
afterAll(() => s.drop());

const set = (id: string, change: object, opening = s.write) =>
  told(s.set(opening, "afgoerelse", id, change));
const hear = (row: object, opening = s.write) => told(s.insert(opening, "partshoering", row));
const answer = (id: string, opening = s.own("partshoering.answer")) =>
  told(s.set(opening, "partshoering", id, { answer: "Jeg er ikke enig" }));

describe("a draft", () => {
  test("begins as one, whatever the form said, and says who saved it", async () => {
    const id = await s.draft({ version: 7, revision: 9, klagefrist: "2020-01-01" });
    expect(await s.one("afgoerelse", id)).toMatchObject({
      ...{ status: "udkast", authority_id: s.kommune.id, version: 1, revision: 1 },
      ...{ klagefrist: null, received_on: null, announced_at: null, made_on: null },
      saved_by_name: expect.stringContaining("caseworker"),
    });
  });

  test("is saved only over the version one has read", async () => {
    const id = await s.draft();
    expect(await set(id, { resultat: "A", revision: 2 })).toBe("done");
    expect(await set(id, { resultat: "B", revision: 2 })).toBe("changed_meanwhile");
    expect(await set(id, { resultat: "B" })).toBe("changed_meanwhile");
    expect(await s.one("afgoerelse", id)).toMatchObject({ resultat: "A", revision: 2 });
  });

  test("of two who save at once one is told", async () => {
    const id = await s.draft();
    const saves = [1, 2, 3].map((n) => set(id, { resultat: String(n), revision: 2 }));
    expect((await Promise.all(saves)).toSorted()).toEqual([
      ...Array(2).fill("changed_meanwhile"),
      "done",
    ]);
  });

  test("is written by those who decide in the case, and by nobody else", async () => {
    const row = s.draftRow();
    const as = (opening: typeof s.write) => told(s.insert(opening, "afgoerelse", row));
    expect(await as(s.office("afgoerelse.write", s.ydelse))).toBe("role_insufficient");
    expect(await as(s.office("afgoerelse.write", s.jobformidler))).toBe("role_insufficient");
    expect(await as(s.own("afgoerelse.write"))).toBe("basis_not_for_visit");
    expect(await as(s.office("afgoerelse.read"))).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const elsewhere = s.draftRow({ sag_id: second.id });
    expect(await told(s.insert(s.write, "afgoerelse", elsewhere))).toBe("not_own_case");
    const foreign = s.draftRow({ sag_id: s.otherSag.id, citizen_id: s.stranger.id });
    expect(await told(s.insert(s.write, "afgoerelse", foreign))).toBe(denied);
  });

  test("is never seen by the citizen, in no visit of theirs", async () => {
    const id = await s.draft();
    const kinds = ["afgoerelse.read", "overview.read", "partshoering.read", "klage.read"];
    for (const kind of kinds) {
      const rows = await s.see(s.own(kind), "afgoerelse");
      expect(rows).not.toContainEqual(expect.objectContaining({ id }));
    }
  });
});

describe("a decision", () => {
  test("is never oral only", async () => {
    const id = await s.draft(s.words);
    expect(await set(id, { form: "mundtlig", revision: 2 })).toBe("oral_only");
    const spoken = s.draftRow({ form: "mundtlig" });
    expect(await told(s.insert(s.write, "afgoerelse", spoken))).toBe("oral_only");
  });

  test("is made after a hearing, or with a reason for none", async () => {
    const id = await s.draft(s.words);
    expect(await set(id, { status: "truffet", revision: 2 })).toBe("not_heard");
    expect(await set(id, { status: "truffet", revision: 2, uden_partshoering: " " })).toBe(
      "not_heard",
    );
    const because = { status: "truffet", revision: 2, uden_partshoering: "Fuldt medhold" };
    expect(await set(id, because)).toBe("done");
    const today = inDays(0);
    const { made_on } = (await s.one("afgoerelse", id)) ?? {};
    expect(new Date(made_on).toLocaleDateString("sv-SE")).toBe(today);
  });

  test.each(["resultat", "begrundelse", "regler", "oplysninger", "klagevejledning"])(
    "is not announced without %s",
    async (field) => {
      for (const empty of ["", " \n "]) {
        const id = await s.draft({ ...s.words, uden_partshoering: "Medhold" });
        await set(id, { status: "truffet", revision: 2 });
        const lacking = { status: "meddelt", revision: 3, [field]: empty };
        expect(await set(id, lacking)).toBe("not_whole");
        expect(await set(id, { status: "meddelt", revision: 3 })).toBe("done");
      }
    },
  );

  test("announced, it starts the klagefrist, is an entry, and never changes", async () => {
    const id = await s.announced();
    const row = await s.one("afgoerelse", id);
    const today = Temporal.PlainDate.from(inDays(0));
    const weeks = today.add({ weeks: 4 });
    const last = isWorkingDay(weeks) ? weeks : nextWorkingDay(weeks);
    const day = (value: Date) => value.toLocaleDateString("sv-SE");
    expect([day(row?.received_on), day(row?.klagefrist)]).toEqual([String(today), String(last)]);
    expect(await s.kinds("afgoerelse", id)).toMatchObject([
      { kind: "afgoerelse.announced", payload: { klagefrist: String(last), version: 1 } },
    ]);
    expect(await set(id, { resultat: "Andet", revision: 4 })).toBe("already_decided");
    expect(await set(id, { status: "udkast", revision: 4 })).toBe("already_decided");
    expect(await set(id, { klagefrist: "2030-01-01" })).toBe(denied);
    const seen = await s.see(s.own("afgoerelse.read"), "afgoerelse");
    expect(seen).toContainEqual(expect.objectContaining({ id }));
  });

  test("is corrected by one new version; both stay", async () => {
    const first = await s.announced();
    const draft = await s.draft();
    const correct = (replaces: string) =>
      told(s.insert(s.write, "afgoerelse", s.draftRow({ replaces })));
    expect(await correct(draft)).toBe("already_decided");
    const second = await s.announced({ replaces: first });
    expect(await s.one("afgoerelse", second)).toMatchObject({ version: 2, status: "meddelt" });
    expect(await correct(first)).toBe("corrected_already");
    const seen = await s.see(s.own("afgoerelse.read"), "afgoerelse");
    for (const id of [first, second]) {
      expect(seen).toContainEqual(expect.objectContaining({ id }));
    }
  });
});

describe("a hearing", () => {
  test("shows the citizen what is intended, and the draft becomes one that is heard", async () => {
    const id = await s.draft(s.words);
    const row = s.hearingRow(id, { answer: "Forfalsket", answered_at: "2020-01-01" });
    expect(await hear(row)).toBe("done");
    expect(await s.one("afgoerelse", id)).toMatchObject({ status: "iPartshoering", revision: 1 });
    expect(await s.see(s.own("partshoering.read"), "partshoering")).toContainEqual(
      expect.objectContaining({ id: row.id, title: "Fleksjob", answer: null }),
    );
    const stranger = s.own("partshoering.read", s.strangerSession);
    expect(await s.see(stranger, "partshoering")).toEqual([]);
    expect(await hear(s.hearingRow(id))).toBe("already_decided");
  });

  test("leaves time to answer", async () => {
    const id = await s.draft(s.words);
    for (const days of [-1, 0, 400]) {
      expect(await hear(s.hearingRow(id, { answer_by: inDays(days) }))).toBe("no_time_to_answer");
    }
    expect(await hear(s.hearingRow(id, { intended: " " }))).toBe("text_invalid");
    expect(await hear(s.hearingRow(id), s.own("partshoering.answer"))).toBe("already_decided");
  });

  test("is answered once: in writing by the citizen, or spoken to the office", async () => {
    for (const [opening, form] of [
      [s.own("partshoering.answer"), "skriftlig"],
      [s.write, "mundtlig"],
    ] as const) {
      const id = await s.draft(s.words);
      const row = s.hearingRow(id);
      await hear(row);
      // While the citizen may still answer, nothing is decided.
      expect(await set(id, { status: "truffet", revision: 2 })).toBe("hearing_open");
      expect(await answer(row.id, opening)).toBe("done");
      expect(await answer(row.id, opening)).toBe("already_decided");
      expect(await s.one("partshoering", row.id)).toMatchObject({ answer_form: form });
      expect(await set(id, { status: "truffet", revision: 2 })).toBe("done");
      const entries = await s.kinds("partshoering", row.id);
      expect(entries.map(({ kind }) => kind)).toEqual([
        "partshoering.sent",
        "partshoering.answered",
      ]);
      for (const { payload } of entries) ledgerPayload.parse(payload);
    }
  });

  test("has an answer that is whole, whoever writes it", async () => {
    const row = s.hearingRow(await s.draft(s.words));
    expect(await hear(row)).toBe("done");
    const whole = {
      ...{ answer: "Jeg er ikke enig", answer_form: "skriftlig" },
      ...{ answered_at: new Date(), answer_by_name: "x" },
    };
    // As whoever is not asked about a visit: the check of the table stands alone.
    const slip = (change: object) =>
      told(
        s.admin.begin(async (tx) => {
          await tx`set local session_replication_role = replica`;
          await tx`update partshoering set ${tx({ ...whole, ...change })} where id = ${row.id}`;
        }),
      );
    for (const column of Object.keys(whole)) {
      expect(await slip({ [column]: null })).toBe("text_invalid");
    }
    expect(await slip({ answer: " " })).toBe("text_invalid");
    expect(await slip({ answer_form: "sms" })).toBe("text_invalid");
    expect(await slip({})).toBe("done");
  });

  test("is over when the decision is made, and stays as it was for everybody", async () => {
    const id = await s.draft(s.words);
    const row = s.hearingRow(id);
    await hear(row);
    expect(await told(s.set(s.write, "partshoering", row.id, { intended: "x" }))).toBe(denied);
    for (const change of ["intended = 'x'", "answer_by = answer_by + 1", "title = 'x'"]) {
      const slip = s.admin.unsafe(`update partshoering set ${change} where id = '${row.id}'`);
      expect(await told(slip)).not.toBe("done");
    }
    expect(await told(s.admin`delete from partshoering where id = ${row.id}`)).toBe(
      "already_decided",
    );
    await s.make.moveClock(30);
    expect(await set(id, { status: "truffet", revision: 2 })).toBe("done");
    await s.make.moveClock(0);
    expect(await answer(row.id)).toBe("already_decided");
  });
});

test("the database and the pages know the same working days", async () => {
  const rows = await s.admin`
    select to_char(d, 'YYYY-MM-DD') as day, is_working_day(d::date) as open
    from generate_series('2019-01-01'::date, '2060-12-31'::date, '1 day') as d`;
  const differ = rows.filter(
    ({ day, open }) => isWorkingDay(Temporal.PlainDate.from(day)) !== open,
  );
  expect(rows.length).toBeGreaterThan(15_000);
  expect(differ).toEqual([]);
});
