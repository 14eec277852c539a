import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clocksOf } from "../../app/case/frist/clocks-of.ts";
import { type Opened, readFacts } from "../../app/case/frist/read-facts.server.ts";
import { readRules } from "../../app/case/frist/read-rules.server.ts";
import { readNow } from "../../app/case/read-now.server.ts";
import { decisionScene } from "./decision-scene.ts";

/** The clocks of a case: started by what stands in it, told as far as the reader's role reaches. */
let s: Awaited<ReturnType<typeof decisionScene>>;
beforeAll(async () => {
  s = await decisionScene("frister");
});
afterAll(() => s.drop());

const everything: Opened = {
  ...{ message: true, afgoerelse: true, klage: true, ydelsesmaaned: true, aktindsigt: true },
  opfoelgning: true,
  passivitetsgennemgang: true,
};
const noon = (day: string) => clock(`timestamptz '${day} 12:00 Europe/Copenhagen'`);
const clock = (moment: string) =>
  s.admin.unsafe(
    `create or replace function gate_now() returns timestamptz language sql stable as $$ select ${moment} $$`,
  );
beforeEach(() => clock("now()"));

/** The clocks of a case, as a visit of this session reads them. */
async function read(session: Buffer, opened: Opened, sag: string) {
  const outcome = await s.gate.visit(
    { session, kind: "frist.read", basis: { kind: "egenSag", sag } },
    async (db) =>
      clocksOf(await readRules(db, sag), await readFacts(db, sag, opened), await readNow(db)),
  );
  if (!outcome.allowed) throw new Error(outcome.refusal);
  return outcome.value;
}

/** "code: state due" of them. */
async function clocks(session: Buffer, opened: Opened, sag = s.sag.id) {
  return Object.fromEntries(
    (await read(session, opened, sag)).map(({ rule, state, due }) => [
      rule.code,
      due ? `${state} ${due}` : state,
    ]),
  );
}

test("nothing has started in an empty case, and what the portal never hears of is said", async () => {
  const found = await clocks(s.caseworker, everything);
  expect(found).toMatchObject({
    phaseOne: "notStarted",
    answer: "notStarted",
    contact: "notStarted",
  });
  expect(found).toMatchObject({ complaint: "notStarted", genvurdering: "notStarted" });
  expect(found).toMatchObject({
    passivity: "notStarted",
    aktindsigt: "notStarted",
    recall: "notHere",
  });
});

test("a decision, a complaint and the phases start theirs, by the case's own rules", async () => {
  await s.admin`
    update sag set phase = 3, phase_dates = ${s.admin.json([
      { phase: 1, from: "2026-01-05" },
      { phase: 2, from: "2026-03-02" },
      // A job that has been agreed on begins its clocks when it begins.
      { phase: 3, from: "2026-06-01" },
    ])} where id = ${s.sag.id}`;
  await noon("2026-03-06");
  const decision = await s.announced();
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    ...{ phaseOne: "met 2026-03-16", complaint: "running 2026-04-07" },
    ...{ genvurdering: "notStarted", followUps: "notStarted" },
  });
  await s.insert(s.own("klage.write"), "klage", s.klageRow(decision));
  // A draft is nobody's business and starts nothing.
  expect(await clocks(s.caseworker, everything)).toMatchObject({ genvurdering: "notStarted" });
  const [klage] = await s.admin`select id from klage where afgoerelse_id = ${decision}`;
  await s.set(s.own("klage.write"), "klage", klage?.id, { status: "sendt", revision: 2 });
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    ...{ complaint: "met 2026-04-07", genvurdering: "running 2026-04-03" },
  });
  await noon("2026-04-04");
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    genvurdering: "broken 2026-04-03",
  });
  // Who may not see decisions is told that, and not that there is none.
  const none = { afgoerelse: false, klage: false, ydelsesmaaned: false, aktindsigt: false };
  const closed = { ...everything, ...none, passivitetsgennemgang: false };
  expect(await clocks(s.jobformidler, closed)).toMatchObject({
    ...{ complaint: "closed", genvurdering: "closed", passivity: "closed", aktindsigt: "closed" },
  });
  // And claiming to see more brings no row the role does not open.
  expect(await clocks(s.jobformidler, everything)).toMatchObject({ complaint: "notStarted" });
});

test("the database's dates of a decision and a complaint follow what the rule says of closed days", async () => {
  await noon("2026-03-06");
  const dates = async (regelsaet: string) => {
    await s.admin`update sag set regelsaet = ${regelsaet} where id = ${s.sag.id}`;
    const decision = await s.announced();
    const row = s.klageRow(decision);
    await s.insert(s.own("klage.write"), "klage", row);
    await s.set(s.own("klage.write"), "klage", row.id, { status: "sendt", revision: 2 });
    const [found] = await s.admin`
      select a.klagefrist::text as klagefrist, k.genvurdering_by::text as genvurdering
      from klage k join afgoerelse a on a.id = k.afgoerelse_id where k.id = ${row.id}`;
    return { ...found };
  };
  expect(await dates("2026")).toEqual({ klagefrist: "2026-04-07", genvurdering: "2026-04-03" });
  await s.admin`
    insert into regelsaet (code, label, valid_from, source, verified) values ('turned', '{}', '2026-01-01', 'Test', false)`;
  await s.admin`
    insert into regel (regelsaet, code, label, kind, amount, unit, moves, starts, actor, source, verified)
    select 'turned', code, label, kind, amount, unit, not moves, starts, actor, source, verified
    from regel where regelsaet = '2026'`;
  expect(await dates("turned")).toEqual({ klagefrist: "2026-04-03", genvurdering: "2026-04-07" });
  await s.admin`update sag set regelsaet = '2026' where id = ${s.sag.id}`;
});

test("a request to see papers has its working days, on the page as in the row", async () => {
  await noon("2026-04-01");
  const id = crypto.randomUUID();
  const asked = { id, sag_id: s.sag.id, citizen_id: s.citizen.id, authority_id: s.kommune.id };
  const stamped = { status: "anmodet", asked_at: "2020-01-01", answer_by: "2020-01-01" };
  await s.insert(s.own("aktindsigt.ask"), "aktindsigt", { ...asked, ...stamped, wish: "Alt" });
  // Easter: skærtorsdag, langfredag and 2. påskedag do not count.
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    aktindsigt: "running 2026-04-15",
  });
  const [row] = await s.admin`select answer_by::text as day from aktindsigt where id = ${id}`;
  expect(row?.day).toBe("2026-04-15");
  await noon("2026-04-16");
  expect(await clocks(s.caseworker, everything)).toMatchObject({ aktindsigt: "broken 2026-04-15" });
  const given = { status: "givet", answer: "Se under papirer" };
  await s.set(s.office("aktindsigt.answer"), "aktindsigt", id, given);
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    aktindsigt: "metLate 2026-04-15",
  });
});

test("a reasoned delay in time is what the law asks for, and the answer after it is not late", async () => {
  await noon("2026-09-01");
  const id = crypto.randomUUID();
  const asked = { id, sag_id: s.sag.id, citizen_id: s.citizen.id, authority_id: s.kommune.id };
  const stamped = { status: "anmodet", asked_at: "2020-01-01", answer_by: "2020-01-01" };
  await s.insert(s.own("aktindsigt.ask"), "aktindsigt", { ...asked, ...stamped, wish: "Mere" });
  const request = async () =>
    (await read(s.caseworker, everything, s.sag.id)).filter(({ due }) => due === "2026-09-10");
  await noon("2026-09-10");
  expect(await request()).toMatchObject([{ state: "soon" }]);
  await s.insert(s.office("aktindsigt.delay"), "aktindsigt_delay", {
    ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, aktindsigt_id: id, reason: "Arkivet" },
    ...{ answer_by: "2026-09-30", told_at: "2020-01-01", told_by_name: "x" },
  });
  expect(await request()).toMatchObject([{ state: "met" }]);
  // What the citizen was told is a promise of its own, with its reason; told again, the newest day counts.
  const promised = async () =>
    (await read(s.caseworker, everything, s.sag.id)).filter(({ named }) => named);
  const first = { due: "2026-09-30", about: "Arkivet", rule: { kind: "serviceloefte" } };
  expect(await promised()).toMatchObject([{ ...first, state: "running" }]);
  await s.insert(s.office("aktindsigt.delay"), "aktindsigt_delay", {
    ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, aktindsigt_id: id, reason: "Arkivet igen" },
    ...{ answer_by: "2026-10-15", told_at: "2020-01-01", told_by_name: "x" },
  });
  await noon("2026-10-16");
  const again = { due: "2026-10-15", about: "Arkivet igen" };
  expect(await promised()).toMatchObject([{ ...again, state: "broken" }]);
  const given = { status: "givet", answer: "Se under papirer" };
  await s.set(s.office("aktindsigt.answer"), "aktindsigt", id, given);
  expect(await promised()).toMatchObject([{ ...again, state: "metLate" }]);
  expect(await request()).toMatchObject([{ state: "met" }]);
});

test("follow-ups that were held meet their deadlines, by their number and where; unseen they are unknown", async () => {
  await s.admin`
    update sag set phase = 3, phase_dates = ${s.admin.json([
      { phase: 1, from: "2026-01-05" },
      { phase: 2, from: "2026-03-02" },
      { phase: 3, from: "2026-06-15" },
    ])} where id = ${s.sag.id}`;
  await noon("2026-12-10");
  const hold = (held_on: string, at_workplace: boolean, kind = "opfoelgning") =>
    s.insert(s.office("opfoelgning.register"), "opfoelgning", {
      ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, kind, held_on },
      ...{ form: "personlig", at_workplace, participants: "Ida", agreed: "Ro", status: "holdt" },
      ...{ registered_by_name: "x", registered_at: "2020-01-01" },
    });
  for (const day of ["2026-08-24", "2026-09-28", "2026-11-02"]) await hold(day, day < "2026-10");
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    ...{ followUps: "soon 2026-12-15", followUpsInPerson: "met 2026-12-15" },
    ...{ statusMeeting: "soon 2026-12-15" },
  });
  await hold("2026-12-08", false);
  expect(await clocks(s.caseworker, everything)).toMatchObject({ followUps: "met 2026-12-15" });
  await noon("2026-12-20");
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    statusMeeting: "broken 2026-12-15",
  });
  await hold("2026-12-20", true, "statusmoede");
  expect(await clocks(s.caseworker, everything)).toMatchObject({
    statusMeeting: "metLate 2026-12-15",
  });
  expect(await clocks(s.ydelse, { ...everything, opfoelgning: false })).toMatchObject({
    followUps: "unknown 2026-12-15",
  });
});

test("a talk about the case meets the first one asked for, and the next contact counts from it", async () => {
  const t = await decisionScene("frister_talks");
  const at = (day: string) =>
    t.admin.unsafe(`create or replace function gate_now() returns timestamptz language sql stable as $$
      select timestamptz '${day} 12:00 Europe/Copenhagen' $$`);
  await t.admin`update sag set regelsaet = '2019', phase_dates = ${t.admin.json([
    { phase: 1, from: "2026-01-05" },
    { phase: 2, from: "2026-03-02" },
  ])} where id = ${t.sag.id}`;
  const found = async () => {
    const outcome = await t.gate.visit(
      { session: t.jobformidler, kind: "frist.read", basis: { kind: "egenSag", sag: t.sag.id } },
      async (db) =>
        clocksOf(
          await readRules(db, t.sag.id),
          await readFacts(db, t.sag.id, everything),
          await readNow(db),
        ),
    );
    if (!outcome.allowed) throw new Error(outcome.refusal);
    const by = (code: string) => outcome.value.find(({ rule }) => rule.code === code);
    const told = (code: string) => `${by(code)?.state} ${by(code)?.due}`;
    return [told("firstTalk"), told("contact")];
  };
  const hold = (held_on: string, kind: string, session = t.jobformidler) =>
    t.insert(t.office("opfoelgning.register", session), "opfoelgning", {
      ...{ id: crypto.randomUUID(), sag_id: t.sag.id, citizen_id: t.citizen.id, kind, held_on },
      ...{ form: "telefon", at_workplace: false, status: "holdt", participants: "Ida" },
      ...{ agreed: "Vi ringes ved", registered_by_name: "x", registered_by_role: "x" },
      registered_at: "2020-01-01",
    });
  await at("2026-03-20");
  expect(await found()).toEqual(["soon 2026-03-23", "notStarted null"]);
  // Held before the visitation, or about the job, or by somebody else: not the one that is asked for.
  await hold("2026-02-20", "samtale", t.caseworker);
  await hold("2026-03-05", "opfoelgning", t.caseworker);
  expect(await found()).toEqual(["soon 2026-03-23", "notStarted null"]);
  await hold("2026-03-10", "samtale");
  expect(await found()).toEqual(["met 2026-03-23", "running 2026-03-24"]);
  await hold("2026-03-18", "opfoelgning");
  expect(await found()).toEqual(["met 2026-03-23", "running 2026-04-01"]);
  await at("2026-04-02");
  expect(await found()).toEqual(["met 2026-03-23", "broken 2026-04-01"]);
  await t.drop();
});

test("a case that came from elsewhere tells of no breach: the talks before it came stayed behind", async () => {
  const { session } = await s.professional(s.kommune, "koordinerendeSagsbehandler", false);
  const sag = await s.make.sag(s.citizen.id, s.kommune.id);
  await s.admin`update sag set regelsaet = '2019', phase_dates = ${s.admin.json([
    { phase: 1, from: "2026-01-05" },
    { phase: 2, from: "2026-03-02" },
  ])} where id = ${sag.id}`;
  const firstTalk = async () => (await clocks(session, everything, sag.id)).firstTalk;
  await noon("2026-04-02");
  expect(await firstTalk()).toBe("broken 2026-03-23");
  const old = await s.make.sag(s.citizen.id, s.region.id);
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    await tx`insert into flytning ${tx({
      ...{ id: crypto.randomUUID(), citizen_id: s.citizen.id, sag_id: old.id, ny_sag_id: sag.id },
      ...{ from_authority_id: s.region.id, authority_id: s.kommune.id, moved_on: "2026-03-10" },
      ...{ status: "afgivet", handed_over_at: new Date(), handed_over_by_name: "Camilla" },
    })}`;
  });
  expect(await firstTalk()).toBe("unknown 2026-03-23");
  await noon("2026-03-20");
  expect(await firstTalk()).toBe("soon 2026-03-23");
});
