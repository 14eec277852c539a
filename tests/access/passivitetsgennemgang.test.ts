import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clocksOf } from "../../app/case/frist/clocks-of.ts";
import { readFacts } from "../../app/case/frist/read-facts.server.ts";
import { readRules } from "../../app/case/frist/read-rules.server.ts";
import { readPassivity } from "../../app/case/passivitetsgennemgang/read-passivity.server.ts";
import { readNow } from "../../app/case/read-now.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** docs/domain.md, "Passivitetsgennemgang" and "Timers": six months, counted by the rule, and no sanction. */
let s: DecisionScene;
let leder: Buffer;
/** Those who are put on each case. */
let staff: Record<
  "caseworker" | "jobformidler" | "ydelse",
  Awaited<ReturnType<DecisionScene["professional"]>>
>;
beforeAll(async () => {
  s = await decisionScene("passivity");
  leder = (await s.professional(s.kommune, "leder", false)).session;
  staff = {
    caseworker: await s.professional(s.kommune, "caseworker", false),
    jobformidler: await s.professional(s.kommune, "jobformidler", false),
    ydelse: await s.professional(s.kommune, "ydelse", false),
  };
});
afterAll(() => s.drop());

const table = "passivitetsgennemgang";
const at = (day: string) =>
  s.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable as $$
    select timestamptz '${day} 12:00 Europe/Copenhagen' $$`);

/** A citizen of their own, with a case that waits on ledighedsydelse since this day. */
async function waiting(since = "2026-01-01") {
  const person = await s.make.person("Vera Venter");
  const sag = await s.make.sag(person.id, s.kommune.id);
  for (const [role, { person: one }] of Object.entries(staff)) {
    await s.make.contact(sag, one.id, role);
  }
  const kase = { sag: sag.id, citizen: person.id };
  await month(kase, since);
  return kase;
}
type Case = { readonly sag: string; readonly citizen: string };
const inSag = ({ sag, citizen }: Case) => ({ sag_id: sag, citizen_id: citizen });
/** Rows as they came to stand there: who may write them is asked elsewhere. */
const stands = (name: string, row: object) =>
  s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into ${tx(name)} ${tx(row as never)}`;
  });
const month = (kase: Case, day: string, kind = "ledighedsydelse", more: object = {}) =>
  stands("ydelsesmaaned", {
    ...{ ...inSag(kase), month: `${day.slice(0, 8)}01`, part: 1, from_day: day, to_day: day },
    ...{ version: 1, kind, hours: 0, wage: 0, pension: 0, amount: 0, pays_on: day },
    ...{ normalloen: kind === "ledighedsydelse" ? null : 2_400_000, satser: "{}" },
    ...{ registered_at: day, registered_by_name: "x", ...more },
  });
const away = (kase: Case, from_day: string, to_day: string | null) =>
  stands("fravaer", {
    ...{ ...inSag(kase), kind: "sygdom", from_day, to_day, entered_at: from_day },
    ...{ entered_by_name: "x", entered_by_role: "x" },
  });
const trial = (kase: Case, from_day: string, to_day: string, more: object = {}) =>
  stands("arbejdsproevning", {
    ...{ ...inSag(kase), form: "ekstern", place: "Vaskeri", from_day, to_day, centihours: 600 },
    ...{ aim: "Prøve", status: "aftalt", saved_by_name: "x", saved_at: from_day, ...more },
  });
const review = ({ sag, citizen }: Case, more: object = {}) => ({
  ...{ id: crypto.randomUUID(), sag_id: sag, citizen_id: citizen, outcome: "genbehandling" },
  ...{ begrundelse: "Der er ikke ringet til nogen steder.", since: "2000-01-01" },
  ...{ counted_from: "2000-01-01", due_on: "2000-01-01", absent_days: 0 },
  ...{ reviewed_at: "2000-01-01", reviewed_by_name: "x", ...more },
});
const write = (kase: Case, row: object = review(kase), session = leder) =>
  told(s.insert(s.office("passivitetsgennemgang.write", session, kase.sag), table, row));

async function idle(kase: Case, session = leder) {
  const outcome = await s.gate.visit(
    { session, kind: "frist.read", basis: { kind: "egenSag", sag: kase.sag } },
    (db) => readPassivity(db),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  return outcome.value;
}
const due = async (kase: Case) => (await idle(kase)).map(({ dueOn, isDue }) => ({ dueOn, isDue }));

async function clock(kase: Case) {
  const opened = {
    ...{ message: false, afgoerelse: false, klage: false, ydelsesmaaned: false },
    ...{ aktindsigt: false, opfoelgning: false, passivitetsgennemgang: true },
  };
  const outcome = await s.gate.visit(
    { session: leder, kind: "frist.read", basis: { kind: "egenSag", sag: kase.sag } },
    async (db) =>
      clocksOf(
        await readRules(db, kase.sag),
        await readFacts(db, kase.sag, opened),
        await readNow(db),
      ),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  const { state, due: last } = outcome.value.find(({ rule }) => rule.code === "passivity") ?? {};
  return `${state} ${last}`;
}
beforeEach(() => at("2026-07-01"));

describe("what is counted", () => {
  test("six months from the first day no other benefit has followed; no limit without the benefit", async () => {
    const kase = await waiting();
    expect(await due(kase)).toEqual([{ dueOn: "2026-07-01", isDue: true }]);
    await at("2026-06-30");
    expect(await due(kase)).toEqual([{ dueOn: "2026-07-01", isDue: false }]);
    await month(kase, "2026-03-01", "fleksloentilskud", { hours: 4 });
    expect(await due(kase)).toEqual([]);
    await month(kase, "2026-04-01");
    expect(await due(kase)).toEqual([{ dueOn: "2026-10-01", isDue: false }]);
    // A month that was corrected is what the correction says.
    await month(kase, "2026-04-01", "fleksloentilskud", {
      ...{ hours: 4, version: 2, cause: "Begyndt i job", adjustment: 0 },
    });
    expect(await due(kase)).toEqual([]);
  });

  test("a praktik at a company begins it anew; the municipality's own, and one called off, do not", async () => {
    const kase = await waiting();
    await trial(kase, "2026-02-02", "2026-02-27", { form: "intern" });
    await trial(kase, "2026-03-02", "2026-03-31", { status: "aflyst", cancel_reason: "Syg" });
    await trial(kase, "2026-08-03", "2026-08-28");
    expect(await due(kase)).toEqual([{ dueOn: "2026-07-01", isDue: true }]);
    await trial(kase, "2026-04-01", "2026-04-30");
    expect(await due(kase)).toEqual([{ dueOn: "2026-10-30", isDue: false }]);
    // While it runs it has begun it anew already.
    await trial(kase, "2026-06-22", "2026-07-10");
    expect(await due(kase)).toEqual([{ dueOn: "2027-01-10", isDue: false }]);
  });

  test("lawful absence does not count, and one without an end stops it", async () => {
    const kase = await waiting();
    await away(kase, "2026-02-02", "2026-02-11");
    await away(kase, "2026-02-11", "2026-02-12");
    expect(await idle(kase)).toEqual([
      {
        ...{ sagId: kase.sag, since: "2026-01-01", countedFrom: "2026-01-01", absentDays: 11 },
        ...{ dueOn: "2026-07-12", isDue: false },
        absences: [{ from: "2026-02-02", to: "2026-02-12" }],
      },
    ]);
    expect(await clock(kase)).toBe("soon 2026-07-12");
    await away(kase, "2026-06-20", null);
    expect(await due(kase)).toEqual([{ dueOn: null, isDue: false }]);
    expect(await clock(kase)).toBe("paused null");
    expect(await write(kase)).toBe("review_not_due");
  });

  test("who has a fleksjob waits for none", async () => {
    const kase = await waiting();
    await stands("fleksjobaftale", {
      ...{ ...inSag(kase), version: 1, status: "aktiv", employer: "Vaskeri", contact_name: "Bo" },
      ...{ opgaver: "Folde", loengrundlag: "x", stoette: "", progression: "", skaanehensyn: [] },
      ...{ shown_skaanehensyn: [], shown: "{}", starts_on: "2026-06-15", centihours: 600 },
      ...{ saved_by_name: "x", saved_at: "2026-06-01", offered_at: "2026-06-01" },
      active_at: "2026-06-10",
    });
    expect(await due(kase)).toEqual([]);
    const begun = await waiting();
    await s.admin`update sag set phase = 3 where id = ${begun.sag}`;
    expect(await due(begun)).toEqual([]);
  });
});

describe("who", () => {
  test("a leader gets days, and not what is paid or why somebody was away", async () => {
    const kase = await waiting();
    await away(kase, "2026-02-02", "2026-02-11");
    for (const kind of ["passivitetsgennemgang.read", "sag.worklist", "frist.read"]) {
      const opening = {
        ...{ session: leder, kind, basis: "egenSag" },
        ...(kind === "sag.worklist" ? {} : { id: kase.sag }),
      };
      for (const closed of [
        "ydelsesmaaned",
        "fravaer",
        "arbejdsproevning",
        "rehabiliteringsplan",
      ]) {
        expect(await s.see(opening, closed), `${kind} ${closed}`).toEqual([]);
      }
    }
    expect(await idle(kase, staff.caseworker.session)).toHaveLength(1);
    expect(await idle(kase, staff.ydelse.session)).toEqual([]);
    const neighbour = await s.make.authority("Nabokommune");
    const elsewhere = (await s.professional(neighbour, "leder", false)).session;
    await expect(idle(kase, elsewhere)).rejects.toThrow("not_own_case");
    expect(await write(kase, review(kase), elsewhere)).toBe("not_own_case");
  });

  test("only a leader writes, and only in the case they look at", async () => {
    const kase = await waiting();
    const other = await waiting();
    for (const { session } of Object.values(staff)) {
      expect(await write(kase, review(kase), session)).toBe("role_insufficient");
    }
    expect(await write(kase, review(other))).toBe(denied);
    expect(await write(kase, review({ ...kase, sag: other.sag }))).toBe("not_own_case");
    const reading = s.office("passivitetsgennemgang.read", leder, kase.sag);
    expect(await told(s.insert(reading, table, review(kase)))).toBe(denied);
    expect(await write(kase, review(kase, { begrundelse: " " }))).toBe("text_invalid");
  });
});

describe("a review", () => {
  test("is stamped, entered, says what follows, and touches no benefit and no decision", async () => {
    const kase = await waiting();
    await away(kase, "2026-02-02", "2026-02-04");
    await at("2026-07-03");
    expect(await write(kase)).toBe("review_not_due");
    await at("2026-07-04");
    const paid = () => s.admin`
      select to_jsonb(y) as row from ydelsesmaaned y where y.sag_id = ${kase.sag}`;
    const before = await paid();
    const row = review(kase);
    expect(await write(kase, row)).toBe("done");
    expect(await paid()).toEqual(before);
    const [saved] = await s.admin`
      select since::text, counted_from::text, due_on::text, absent_days, reviewed_by_name,
        reviewed_at = gate_now() as now from passivitetsgennemgang where id = ${row.id}`;
    expect(saved).toMatchObject({
      ...{ since: "2026-01-01", counted_from: "2026-01-01", due_on: "2026-07-04", absent_days: 3 },
      now: true,
    });
    expect(saved?.reviewed_by_name).not.toBe("x");
    expect(await s.one("sag", kase.sag)).toMatchObject({
      ...{ status: "underOplysning", next_step_actor: "authority" },
      next_step: { da: expect.stringContaining("igen") },
    });
    const entries = await s.kinds("passivitetsgennemgang", row.id);
    expect(entries.map(({ kind }) => kind)).toEqual(["passivitetsgennemgang.written"]);
    for (const { payload } of entries) {
      expect(ledgerPayload.parse(payload)).toEqual(payload);
      expect(payload).toMatchObject({ outcome: "genbehandling", dueOn: "2026-07-04" });
      expect(JSON.stringify(payload)).not.toContain("ringet");
    }
  });

  test("that goes on leaves the case where it is", async () => {
    const kase = await waiting();
    const { status } = (await s.one("sag", kase.sag)) ?? {};
    expect(await write(kase, review(kase, { outcome: "fortsaettes" }))).toBe("done");
    expect(await s.one("sag", kase.sag)).toMatchObject({ status });
  });

  test("meets the promise, and the time begins again", async () => {
    const kase = await waiting();
    await at("2026-07-03");
    expect(await clock(kase)).toBe("broken 2026-07-01");
    expect(await write(kase)).toBe("done");
    expect(await clock(kase)).toBe("running 2027-01-03");
    expect(await write(kase)).toBe("review_not_due");
    await at("2027-01-03");
    expect(await write(kase)).toBe("done");
  });

  test("written by two at once is written once", async () => {
    const kase = await waiting();
    const [written, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const visit = s.office("passivitetsgennemgang.write", leder, kase.sag);
    const first = inVisit(s, visit, async (tx) => {
      await tx`insert into passivitetsgennemgang ${s.app(review(kase))}`;
      written.resolve();
      await open.promise;
    });
    await written.promise;
    const second = write(kase);
    const waits = () => s.admin`
      select from pg_locks where not granted and locktype in ('transactionid', 'tuple')
        and pid in (select pid from pg_stat_activity where datname = current_database())`;
    while ((await waits()).length === 0);
    open.resolve();
    await first;
    expect(await second).toBe("review_not_due");
  });

  test("never changes and never goes away", async () => {
    const kase = await waiting();
    const row = review(kase);
    await write(kase, row);
    const open = s.office("passivitetsgennemgang.write", leder, kase.sag);
    expect(await told(s.set(open, table, row.id, { begrundelse: "Andet" }))).toBe(denied);
    for (const statement of [
      () => s.admin`update passivitetsgennemgang set begrundelse = 'Andet' where id = ${row.id}`,
      () => s.admin`delete from passivitetsgennemgang where id = ${row.id}`,
    ]) {
      await expect(statement()).rejects.toMatchObject({ code: "MS322" });
    }
    await expect(s.admin`truncate passivitetsgennemgang`).rejects.toThrow();
  });
});
