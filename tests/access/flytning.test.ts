// Long because one act closes many doors: each basis, each table that goes along and each that does not.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { inDays } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** A case is handed over (docs/adr/0024): what follows, whom it closes, and who takes it on. */
let s: DecisionScene;
let there: { id: string; name: string };
let newcomer: { coordinating: Buffer; person: string; caseworker: Buffer };
let sag: { id: string; citizen_id: string };
let plan: string;
let staff: { caseworker: Buffer; jobformidler: Buffer; ydelse: Buffer; coordinating: Buffer };

beforeAll(async () => {
  s = await decisionScene("flytning");
  there = await s.make.authority("Søndervig Kommune");
  await s.admin`update authority set kind = 'region' where id = ${s.region.id}`;
  const one = async (authority: { id: string }, role: string) => {
    const person = await s.make.person(role);
    const { id } = await s.make.membership(person.id, authority.id, role);
    return { person: person.id, session: await s.make.session(person.id, "erhverv", id) };
  };
  const coordinating = await one(there, "koordinerendeSagsbehandler");
  newcomer = {
    ...{ coordinating: coordinating.session, person: coordinating.person },
    caseworker: (await one(there, "caseworker")).session,
  };
});
afterAll(() => s.drop());

/** Each test has a case of its own, of the same citizen, with the scene's people on it. */
beforeEach(async () => {
  await s.admin`update sag set status = 'flyttet' where citizen_id = ${s.citizen.id}`;
  sag = await s.make.sag(s.citizen.id, s.kommune.id);
  const people = await s.admin`
    select x.token_hash as session, x.person_id as person, m.role from session x join membership m on m.id = x.membership_id
    where m.authority_id = ${s.kommune.id}`;
  const sessions: Record<string, Buffer> = {};
  for (const { session, person, role } of people) {
    await s.make.contact(sag, person, role);
    sessions[role] = session;
  }
  const { caseworker, jobformidler, ydelse } = sessions;
  staff = {
    caseworker: caseworker as Buffer,
    jobformidler: jobformidler as Buffer,
    ydelse: ydelse as Buffer,
    coordinating: (await s.professional(s.kommune, "koordinerendeSagsbehandler", false)).session,
  };
  plan = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local role minsag_import`;
    const below = { plan_id: plan, citizen_id: s.citizen.id };
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ id: plan, citizen_id: s.citizen.id, sag_id: sag.id },
      ...{ status: "tilGennemsyn", updated_on: "2026-03-01" },
    })}`;
    await tx`insert into plan_section ${tx({
      ...{ ...below, ordinal: 1, code: "maal", heading: "Dine mål", body: "Flere timer" },
      ...{ version: 3, own_words: "Jord på hænderne" },
    })}`;
    const version = (voice: string, number: number, body: string) => ({
      ...{ ...below, code: "maal", voice, version: number, base_version: number - 1, body },
      ...{ written_by_name: voice === "own" ? "Mette" : "Camilla", written_by_role: "x" },
      ...{ written_by_authority: null, written_at: new Date(`2026-0${number}-01T10:00:00Z`) },
    });
    await tx`insert into plan_section_version ${tx([
      version("plan", 1, "Fortrudt"),
      version("plan", 2, "Nogle timer"),
      version("plan", 3, "Flere timer"),
      version("own", 1, "Jord på hænderne"),
    ])}`;
    const remark = (number: number, body: string, taken_back_at: Date | null) => ({
      ...{ ...below, code: "maal", voice: "plan", version: number, body, taken_back_at },
      written_at: new Date("2026-02-02T10:00:00Z"),
    });
    await tx`insert into plan_remark ${tx([
      remark(2, "Helst om formiddagen", null),
      remark(1, "Taget tilbage", new Date()),
    ])}`;
    await tx`insert into indsats ${tx({
      ...{ ...below, authority_id: s.kommune.id, kontor: "job", title: "Find et job mere" },
      ...{ responsible: "Maria, jobformidler", starts_on: "2026-02-01", goal: "5 timer" },
      status: "iGang",
    })}`;
  });
});

const give = (overrides: object = {}, session = staff.caseworker) =>
  told(
    inVisit(
      s,
      { session, kind: "flytning.give", basis: "egenSag", id: sag.id },
      (tx) =>
        tx`insert into flytning ${s.app({
          ...{ sag_id: sag.id, citizen_id: s.citizen.id, authority_id: there.id },
          ...{ from_authority_id: there.id, ny_sag_id: sag.id, moved_on: inDays(-1) },
          ...{ status: "modtaget", handed_over_at: "2020-01-01", handed_over_by_name: "x" },
          ...{ taken_at: "2020-01-01", taken_by_name: "x", ...overrides },
        } as never)}`,
    ),
  );
/** Whatever a statement may be, that no form sends. */
const giveMany = (rows: readonly object[]) =>
  told(
    inVisit(
      s,
      { session: staff.caseworker, kind: "flytning.give", basis: "egenSag", id: sag.id },
      (tx) =>
        tx`insert into flytning ${s.app(
          rows.map((one) => ({
            ...{ id: randomUUID(), sag_id: sag.id, citizen_id: s.citizen.id, ny_sag_id: sag.id },
            ...{ authority_id: there.id, from_authority_id: there.id, moved_on: inDays(-1) },
            ...{
              status: "afgivet",
              handed_over_at: "2020-01-01",
              handed_over_by_name: "x",
              ...one,
            },
          })) as never,
        )} on conflict do nothing`,
    ),
  );
const untoldCases = (at: string[]) => s.admin`
  select s.id from sag s left join flytning f on f.ny_sag_id = s.id
  where s.citizen_id = ${s.citizen.id} and s.authority_id = any (${at}) and f.id is null`;
const transfer = async () =>
  (await s.admin`select * from flytning where sag_id = ${sag.id}`)[0] as unknown as {
    id: string;
    ny_sag_id: string;
  };
const take = async (session: Buffer) => {
  const { id, ny_sag_id } = await transfer();
  const opening = { session, kind: "flytning.take", basis: "egenSag", id: ny_sag_id };
  return told(
    inVisit(s, opening, (tx) => tx`update flytning set status = 'modtaget' where id = ${id}`),
  );
};
const visit = (session: Buffer, kind: string, basis: string, id?: string) =>
  told(inVisit(s, { session, kind, basis, ...(id && { id }) }, async () => ({ done: true })));
const ask = (recipient: { id: string }, overrides: object = {}) =>
  s.giveConsent({ sagId: sag.id, recipientAuthorityId: recipient.id, ...overrides });

describe("handing over", () => {
  test("opens a case there and closes the one here, in one transaction, and stamps who and when", async () => {
    expect(await give()).toBe("done");
    const row = await transfer();
    expect(row).toMatchObject({ status: "afgivet", from_authority_id: s.kommune.id });
    expect(row).toMatchObject({ taken_at: null, taken_by_name: null, authority_id: there.id });
    const [old] = await s.admin`select * from sag where id = ${sag.id}`;
    expect(old).toMatchObject({ status: "flyttet", next_step_by: null, waiting_for: null });
    expect(old?.happening.da).toContain(there.name);
    const [made] = await s.admin`select * from sag where id = ${row.ny_sag_id}`;
    expect(made).toMatchObject({ status: "oprettet", regelsaet: "2026", phase: 1 });
    expect(made).toMatchObject({ authority_id: there.id, citizen_id: s.citizen.id });
    expect(made?.sagsnummer).toMatch(/^SK-\d{4}-\d{4}$/);
    expect(made?.next_step.da).toContain(there.name);
    expect(await s.admin`select from sag_contact where sag_id = ${row.ny_sag_id}`).toHaveLength(0);
  });

  test("numbers one after another", async () => {
    const number = async () => {
      const { ny_sag_id } = await transfer();
      const [row] = await s.admin`select sagsnummer from sag where id = ${ny_sag_id}`;
      return Number(String(row?.sagsnummer).split("-")[2]);
    };
    await give();
    const first = await number();
    sag = await s.make.sag(s.citizen.id, s.kommune.id);
    await give({}, staff.coordinating);
    expect(await number()).toBe(first + 1);
  });

  test("the plan goes along: words, remarks and actions, with who and when; not what was taken back", async () => {
    const draft = (person_id: string, voice: string, body: string) => ({
      ...{ plan_id: plan, citizen_id: s.citizen.id, code: "maal", voice, base_version: 1 },
      ...{ person_id, body, saved_at: new Date() },
    });
    await s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      await tx`insert into plan_draft ${tx([
        draft(s.citizen.id, "own", "Ikke færdig"),
        draft(newcomer.person, "plan", "Kontorets kladde"),
      ])}`;
    });
    await give();
    const { ny_sag_id } = await transfer();
    const [copy] = await s.admin`select * from rehabiliteringsplan where sag_id = ${ny_sag_id}`;
    expect(copy).toMatchObject({ status: "tilGennemsyn", citizen_id: s.citizen.id });
    const of = (table: string, order = "1") =>
      s.admin.unsafe(`select * from ${table} where plan_id = '${copy?.id}' order by ${order}`);
    expect(await of("plan_section")).toMatchObject([
      { heading: "Dine mål", body: "Flere timer", own_words: "Jord på hænderne", version: 3 },
    ]);
    expect(await of("plan_section_version", "voice, version")).toMatchObject([
      { voice: "own", version: 1, written_by_name: "Mette" },
      { voice: "plan", version: 2, body: "Nogle timer" },
      { voice: "plan", version: 3, written_by_name: "Camilla", written_at: expect.any(Date) },
    ]);
    expect(await of("plan_remark")).toMatchObject([
      {
        ...{ body: "Helst om formiddagen", version: 2 },
        written_at: new Date("2026-02-02T10:00:00Z"),
      },
    ]);
    expect(await of("indsats")).toMatchObject([
      { authority_id: s.kommune.id, responsible: "Maria, jobformidler", responsible_id: null },
    ]);
    expect(await of("plan_draft")).toMatchObject([{ body: "Ikke færdig" }]);
    // What was there stays as it was, for the citizen.
    expect(
      await s.admin`select count(*)::int as n from plan_section_version where plan_id = ${plan}`,
    ).toMatchObject([{ n: 4 }]);
    expect(await s.admin`select from plan_draft where plan_id = ${plan}`).toHaveLength(0);
  });

  test("a yes to the plan goes along with exactly what it was given to", async () => {
    const [row] = await s.admin`select plan_versions(${plan}) as versions`;
    const yes = (versions: string[]) => ({
      ...{ plan_id: plan, citizen_id: s.citizen.id, versions, confirmed_at: new Date() },
    });
    await s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      await tx`insert into plan_confirmation ${tx([yes(row?.versions), yes(["maal.plan.1"])])}`;
    });
    await give();
    const { ny_sag_id } = await transfer();
    expect(
      await s.admin`select c.versions from plan_confirmation c join rehabiliteringsplan p on p.id = c.plan_id
        where p.sag_id = ${ny_sag_id}`,
    ).toEqual([{ versions: row?.versions }]);
  });

  test("without a plan only the case moves", async () => {
    sag = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await give({}, staff.coordinating)).toBe("done");
    const entries = await s.kinds("flytning", (await transfer()).id);
    expect(entries[0]?.payload).toMatchObject({ plan: null, planHash: null, sections: 0 });
  });

  test("is entered with what went along, and so is taking on", async () => {
    await give();
    await take(newcomer.coordinating);
    const { id, ny_sag_id } = await transfer();
    const entries = await s.kinds("flytning", id);
    expect(entries.map(({ kind }) => kind)).toEqual(["flytning.handedOver", "flytning.taken"]);
    for (const { payload } of entries) {
      expect(ledgerPayload.parse(payload)).toEqual(payload);
      expect(JSON.stringify(payload)).not.toMatch(/hænderne|formiddagen|Flere timer/);
    }
    expect(entries[0]?.payload).toMatchObject({
      ...{ from: s.kommune.id, fromName: s.kommune.name, recipientName: there.name },
      ...{ newSag: ny_sag_id, movedOn: inDays(-1), sections: 1, ownWords: 1, remarks: 1 },
      ...{ indsatser: 1, planHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });
});

describe("what is refused", () => {
  test.each([
    ["oneself", "receiver_invalid", () => ({ authority_id: s.kommune.id })],
    ["a region", "receiver_invalid", () => ({ authority_id: s.region.id })],
    ["nobody", "receiver_invalid", () => ({ authority_id: randomUUID() })],
    ["a day to come", "moved_day_invalid", () => ({ moved_on: inDays(1) })],
    ["before the case", "moved_day_invalid", () => ({ moved_on: "2025-12-31" })],
    ["no day", "moved_day_invalid", () => ({ moved_on: null })],
    ["the end of days", "moved_day_invalid", () => ({ moved_on: "infinity" })],
    ["another case", "not_own_case", () => ({ sag_id: s.sag.id })],
    ["another citizen", denied, () => ({ citizen_id: s.stranger.id })],
  ])("%s: %s, and nothing has happened", async (_, refusal, overrides) => {
    const before = await s.admin`select count(*)::int as n from sag`;
    expect(await give(overrides())).toBe(refusal);
    expect(await s.admin`select count(*)::int as n from sag`).toEqual(before);
    expect(await s.admin`select status from sag where id = ${sag.id}`).toEqual([
      { status: "underOplysning" },
    ]);
  });

  test("no other role hands over, no other visit does, and nobody does it twice", async () => {
    expect(await give({}, staff.jobformidler)).toBe("role_insufficient");
    expect(await give({}, staff.ydelse)).toBe("role_insufficient");
    expect(await give({}, newcomer.coordinating)).toBe("not_own_case");
    expect(await give({}, s.citizenSession)).toBe("basis_not_for_login");
    const { caseworker: session } = staff;
    const other = { session, kind: "flytning.take", basis: "egenSag", id: sag.id };
    const forged = inVisit(
      s,
      other,
      (tx) =>
        tx`insert into flytning ${tx({
          ...{ sag_id: sag.id, citizen_id: s.citizen.id, authority_id: there.id },
          ...{ from_authority_id: there.id, ny_sag_id: sag.id, moved_on: inDays(-1) },
          ...{ status: "afgivet", handed_over_at: "2020-01-01", handed_over_by_name: "x" },
        } as never)}`,
    );
    expect(await told(forged)).toBe(denied);
    expect(await give()).toBe("done");
    expect(await give()).toBe("case_moved");
  });

  test("it never changes and never goes away", async () => {
    await give();
    const { id } = await transfer();
    await s.admin`alter table flytning disable trigger guard_flytning`;
    for (const statement of [
      () => s.admin`update flytning set moved_on = '2026-01-01' where id = ${id}`,
      () => s.admin`delete from flytning where id = ${id}`,
    ])
      await expect(statement()).rejects.toMatchObject({ code: "MS314" });
    await expect(s.admin`truncate flytning`).rejects.toThrow();
    await s.admin`alter table flytning enable trigger guard_flytning`;
  });
});

describe("whom it closes, basis by basis", () => {
  test("the case, its list, and a named paragraph", async () => {
    const doors = () =>
      Promise.all([
        visit(staff.caseworker, "sag.read", "egenSag", sag.id),
        visit(staff.jobformidler, "rehabiliteringsplan.read", "egenSag", sag.id),
        visit(staff.ydelse, "ydelsesmaaned.read", "egenSag", sag.id),
        visit(staff.coordinating, "document.list", "egenSag", sag.id),
      ]);
    expect(await doors()).toEqual(Array(4).fill("done"));
    await give();
    expect(await doors()).toEqual(Array(4).fill("case_moved"));
    const list = { session: staff.coordinating, kind: "sag.worklist", basis: "egenSag" };
    // Not even the name: a list that covers them would be a look at them.
    const rows = await inVisit(s, list, (tx) => tx`select id from person`);
    expect(rows).not.toContainEqual({ id: s.citizen.id });
    const by = { session: staff.ydelse, kind: "document.list", basis: "hjemmel", id: sag.id };
    const statute = { statute: "rslParagraf11aStk2", reason: "Ferie skal beregnes" };
    expect(await told(inVisit(s, { ...by, ...statute }, async () => ({})))).toBe("case_moved");
  });

  test("a consent to the old office, and its place in their list; not what others were given", async () => {
    const ours = await ask(s.kommune);
    const region = await s.professional(s.region, "kliniskFunktion", false);
    const theirs = await ask(s.region);
    const inbox = () =>
      inVisit(
        s,
        { session: staff.caseworker, kind: "consent.inbox", basis: "samtykke" },
        (tx) => tx`select id from consent union select id from person`,
      );
    expect(await visit(staff.caseworker, "document.list", "samtykke", ours)).toBe("done");
    expect(await inbox()).toContainEqual({ id: ours });
    await give();
    expect(await visit(staff.caseworker, "document.list", "samtykke", ours)).toBe("case_moved");
    expect(await inbox()).not.toContainEqual({ id: ours });
    expect(await inbox()).not.toContainEqual({ id: s.citizen.id });
    const one = s.gate.readDocument({
      ...{ session: staff.caseworker, document: s.lae265.id },
      basis: { kind: "samtykke", consent: ours },
    });
    expect(await told(one)).toBe("case_moved");
    expect(await visit(region.session, "document.list", "samtykke", theirs)).toBe("done");
    // The citizen can still take back what was given.
    await s.decide(ours, "trukketTilbage");
  });

  test("a consent the next office was given for the case before it had it, once it hands it on itself", async () => {
    const third = await s.make.authority("Nørresø Kommune");
    const { session } = await s.professional(third, "kliniskFunktion", false);
    const [early, region] = [await ask(third), await ask(s.region)];
    await give({ authority_id: third.id });
    const read = () => visit(session, "document.list", "samtykke", early);
    expect(await read()).toBe("done");
    const { ny_sag_id } = await transfer();
    await s.admin`update sag set status = 'flyttet' where id = ${ny_sag_id}`;
    expect(await read()).toBe("case_moved");
    expect(await s.one("consent", region)).toMatchObject({ moved_away: false });
    // The move says it, so the consent has no entry of its own for it.
    expect((await s.kinds("consent", early)).map(({ kind }) => kind)).toEqual(["consent.given"]);
  });

  test("a consent that is carried in from elsewhere, to an office the case has left", async () => {
    const ours = await ask(s.kommune);
    await give();
    const again = randomUUID();
    await s.admin.begin(async (tx) => {
      await tx`set local role minsag_import`;
      await tx`insert into consent select (jsonb_populate_record(c,
        ${tx.json({ id: again, moved_away: false })})).* from consent c where id = ${ours}`;
    });
    expect(await visit(staff.caseworker, "document.list", "samtykke", again)).toBe("case_moved");
  });

  test("no statement opens a case that no transfer tells of", async () => {
    const third = await s.make.authority("Vesterø Kommune");
    expect(await giveMany([{}, { authority_id: third.id }])).toBe("case_moved");
    expect(await s.one("sag", sag.id)).not.toMatchObject({ status: "flyttet" });
    await give();
    const { id } = await transfer();
    sag = await s.make.sag(s.citizen.id, s.kommune.id);
    const [{ person } = { person: "" }] = await s.admin`
      select person_id as person from session where token_hash = ${staff.caseworker}`;
    await s.make.contact(sag, person, "caseworker");
    expect(await giveMany([{ id }])).toBe("done");
    expect(await untoldCases([there.id, third.id])).toEqual([]);
  });

  test("another case of the same citizen at the old office opens nothing of the one that moved", async () => {
    const consent = await ask(s.kommune);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const opening = (kind: string) => ({
      ...{ session: staff.coordinating, kind, basis: "egenSag", id: second.id },
    });
    const plans = () =>
      inVisit(
        s,
        opening("rehabiliteringsplan.read"),
        (tx) => tx`
        select p.id from rehabiliteringsplan p union select plan_id from plan_section union select plan_id from indsats
        union select plan_id from plan_remark union select plan_id from plan_section_version`,
      );
    const consents = () =>
      inVisit(s, opening("sag.read"), (tx) => tx`select id from consent where id = ${consent}`);
    expect(await plans()).toContainEqual({ id: plan });
    expect(await consents()).toHaveLength(1);
    await give();
    // Nor of the copy that went along, in which the new office writes on.
    expect(await plans()).toEqual([]);
    expect(await consents()).toHaveLength(0);
  });

  test("a question of theirs is over, whatever the answer would have been", async () => {
    const request = randomUUID();
    const row = {
      ...{
        id: request,
        sag_id: sag.id,
        citizen_id: s.citizen.id,
        purpose: "planlaegningAfIndsats",
      },
      ...{ source_authority_id: s.doctor.id, recipient_authority_id: s.kommune.id },
      ...{ categories: ["sundhed"], document_types: ["lae265"], consequence: "Intet" },
      ...{ status: "anmodet", valid_until: inDays(9) },
    };
    await s.insert(s.office("consent.request", staff.caseworker, sag.id), "consent", row);
    await give();
    for (const status of ["givet", "afvist"] as const)
      expect(await told(s.decide(request, status))).toBe("case_moved");
    expect(await told(ask(s.kommune))).toBe("case_moved");
  });
});

describe("what the citizen writes after it", () => {
  test("is refused where no office opens it, and goes into the case there", async () => {
    await give();
    const { ny_sag_id } = await transfer();
    const [copy] = await s.admin`select id from rehabiliteringsplan where sag_id = ${ny_sag_id}`;
    const into = (sag_id: string) => ({ sag_id, citizen_id: s.citizen.id });
    const message = (sag_id: string) =>
      told(
        s.insert(s.own("message.write"), "message", {
          ...{ ...into(sag_id), sender_id: s.citizen.id, sender_name: "x", sender_role: "x" },
          ...{ body: "Hej", sent_at: "2020-01-01" },
        }),
      );
    const absence = (sag_id: string) =>
      told(
        s.insert(s.own("fravaer.enter"), "fravaer", {
          ...{ ...into(sag_id), kind: "ferie", from_day: inDays(3), to_day: inDays(4) },
          ...{ entered_at: "2020-01-01", entered_by_name: "x", entered_by_role: "x" },
        }),
      );
    const wish = (sag_id: string) =>
      told(
        s.insert(s.own("aktindsigt.ask"), "aktindsigt", {
          ...{ ...into(sag_id), authority_id: s.kommune.id, wish: "Alt", status: "anmodet" },
          ...{ asked_at: "2020-01-01", answer_by: "2099-01-01" },
        }),
      );
    const words = (plan_id: string | undefined, base_version: number) =>
      told(
        s.insert(s.own("rehabiliteringsplan.write"), "plan_section_version", {
          ...{ plan_id, citizen_id: s.citizen.id, code: "maal", voice: "own", body: "Mere jord" },
          ...{ version: 9, base_version, written_by_name: "x", written_by_role: "x" },
          written_at: "2020-01-01",
        }),
      );
    for (const write of [message, absence, wish]) {
      expect(await write(sag.id)).toBe("case_moved");
      expect(await write(ny_sag_id)).toBe("done");
    }
    expect(await words(plan, 1)).toBe("case_moved");
    expect(await words(copy?.id, 1)).toBe("done");
  });

  test("a complaint still goes to the authority that decided", async () => {
    await s.admin`update sag set status = 'underOplysning' where id = ${s.sag.id}`;
    const decision = await s.announced();
    await s.admin`update sag set status = 'flyttet' where id = ${s.sag.id}`;
    expect(await told(s.insert(s.own("klage.write"), "klage", s.klageRow(decision)))).toBe("done");
  });
});

describe("taking on", () => {
  test("only by whoever reads cases that nobody has; then theirs, and the citizen's to call", async () => {
    await give();
    const { ny_sag_id } = await transfer();
    expect(await take(newcomer.caseworker)).toBe("not_assigned");
    expect(await take(staff.coordinating)).toBe("not_own_case");
    expect(await take(newcomer.coordinating)).toBe("done");
    expect(await take(newcomer.coordinating)).toBe("already_decided");
    const [contact] = await s.admin`select * from sag_contact where sag_id = ${ny_sag_id}`;
    expect(contact).toMatchObject({ person_id: newcomer.person, primary: true });
    expect(contact).toMatchObject({ role: "koordinerendeSagsbehandler", phone: "00" });
    expect(await s.admin`select status from sag where id = ${ny_sag_id}`).toEqual([
      { status: "underOplysning" },
    ]);
    expect(await s.one("flytning", (await transfer()).id)).toMatchObject({ status: "modtaget" });
  });

  test("nothing but the plan is there: no paper, no message, no decision of the old office", async () => {
    await s.insert(s.office("message.write", staff.caseworker, sag.id), "message", {
      ...{ sag_id: sag.id, citizen_id: s.citizen.id, sender_id: s.citizen.id, body: "Hej" },
      ...{ sender_name: "x", sender_role: "x", sent_at: "2020-01-01" },
    });
    await s.make.document(sag, s.kommune.id, { type: "cv", category: "beskaeftigelse" });
    const consent = await ask(s.kommune);
    await give();
    const { ny_sag_id } = await transfer();
    const opening = { session: newcomer.coordinating, kind: "sag.read", basis: "egenSag" };
    const see = (table: string) =>
      inVisit(s, { ...opening, id: ny_sag_id }, (tx) =>
        table === "consent" ? tx`select id from consent` : tx`select * from ${tx(table)}`,
      );
    for (const table of ["message", "document", "afgoerelse", "consent"])
      expect(await see(table), table).toHaveLength(0);
    expect(consent).toBeTruthy();
    expect(await see("rehabiliteringsplan")).toMatchObject([{ sag_id: ny_sag_id }]);
    expect(await see("flytning")).toMatchObject([{ from_authority_id: s.kommune.id }]);
  });
});
