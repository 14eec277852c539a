import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inDays, type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** What may change about a consent, by whom, in which state: asked of the database directly. */
let s: Scene;
beforeAll(async () => {
  s = await scene("guards");
});
afterAll(() => s.drop());

const consent = async (id: string) => (await s.admin`select * from consent where id = ${id}`)[0];
const asCitizen = { kind: "consent.decide", basis: "selv" };
/** One statement of the citizen's in a deciding visit. */
const change = (statement: string, id: string) =>
  told(inVisit(s, { ...asCitizen, session: s.citizenSession }, (tx) => tx.unsafe(statement, [id])));

describe("a generic consent is impossible", () => {
  test.each<[string, string, () => Parameters<Scene["giveConsent"]>[0]]>([
    ["no category", "generic_consent", () => ({ categories: [] })],
    ["a category for everything", "generic_consent", () => ({ categories: ["alt"] })],
    ["no kind of paper", "generic_consent", () => ({ documentTypes: [] })],
    ["an unknown kind of paper", "unknown_paper", () => ({ documentTypes: ["alt"] })],
    ["an unknown purpose", "generic_consent", () => ({ purpose: "hvadSomHelst" })],
    ["no consequence told", "generic_consent", () => ({ consequence: "  " })],
    ["a consequence of blank lines", "generic_consent", () => ({ consequence: "\n\n" })],
    [
      "a consequence as long as a book",
      "generic_consent",
      () => ({ consequence: "å".repeat(1001) }),
    ],
    ["words as long as a library", "23514", () => ({ textShown: "å".repeat(200_001) })],
    ["a version that is no version", "23514", () => ({ textVersion: "v".repeat(61) })],
    ["no end at all", "period_too_long", () => ({ validUntil: "infinity" })],
    ["an end before all time", "ends_before_start", () => ({ validUntil: "-infinity" })],
    ["from itself to itself", "generic_consent", () => ({ recipientAuthorityId: s.doctor.id })],
    ["more than twelve months", "period_too_long", () => ({ validUntil: inDays(367) })],
    ["an end before its beginning", "ends_before_start", () => ({ validUntil: inDays(-1) })],
    ["somebody else's case", "not_own_case", () => ({ sagId: s.otherSag.id })],
    ["somebody else's paper", "unknown_paper", () => ({ exceptedDocuments: [s.others.id] })],
    ["a paper of another source", "unknown_paper", () => ({ exceptedDocuments: [s.own.id] })],
    ["a consent nobody asked for", "only_citizen_gives", () => ({ status: "anmodet" })],
    ["one born revoked", "only_citizen_gives", () => ({ status: "trukketTilbage" })],
    ["somebody else's consent", denied, () => ({ citizenId: s.stranger.id, sagId: s.otherSag.id })],
  ])("%s", async (_, refusal, overrides) => {
    const before = await s.admin`select count(*) from ledger_entry`;
    expect(await told(s.giveConsent(overrides()))).toBe(refusal);
    expect(await s.admin`select count(*) from ledger_entry`).toEqual(before);
  });

  test.each([
    ["purpose", "null"],
    ["consequence", "null"],
    ["sag_id", "null"],
    ["source_authority_id", "null"],
    ["recipient_authority_id", "null"],
    ["text_shown", "''"],
    ["text_shown", "null"],
    ["text_version", "null"],
  ])("with %s %s, not even past the guards", async (column, value) => {
    const id = await s.giveConsent();
    const broken = s.admin.begin(async (tx) => {
      await tx.unsafe("set local session_replication_role = replica");
      await tx.unsafe(`update consent set ${column} = ${value} where id = $1`, [id]);
    });
    expect(await told(broken)).toMatch(/^235(02|14)$/);
  });

  test("what a form may not decide is stamped", async () => {
    const long = new Date("2020-01-01");
    const id = await s.giveConsent({
      validFrom: inDays(-100),
      givenAt: long,
      requestedByName: "En anden",
      requestedByAuthorityId: s.region.id,
      endedAt: long,
    });
    const [fresh] = await s.admin`
      select valid_from = gate_today() as from_today, given_at > now() - interval '1 minute' as given_now,
        requested_by_name, requested_by_authority_id, ended_at
      from consent where id = ${id}`;
    expect(fresh).toEqual({
      from_today: true,
      given_now: true,
      requested_by_name: null,
      requested_by_authority_id: null,
      ended_at: null,
    });
  });
});

describe("only the citizen gives", () => {
  let worker: Awaited<ReturnType<Scene["professional"]>>;
  beforeAll(async () => {
    worker = await s.professional(s.kommune, "caseworker", true);
  });
  const row = (status: string, sag = s.sag.id) =>
    ({
      ...{ sag_id: sag, citizen_id: s.citizen.id, source_authority_id: s.doctor.id },
      ...{ recipient_authority_id: s.region.id, categories: ["sundhed"], status },
      ...{ document_types: ["lae265"], purpose: "laegefagligVurdering", consequence: "Intet" },
      ...{ valid_until: inDays(10), text_version: "1", text_shown: "Ja" },
    }) as const;
  const asking = (sag = s.sag.id) => ({
    ...{ session: worker.session, kind: "consent.request", basis: "egenSag", id: sag },
  });

  test("a caseworker asks, in the own name", async () => {
    const forged = { ...row("anmodet"), requested_by_name: "Borger", given_at: "2020-01-01" };
    const rows = await inVisit(
      s,
      asking(),
      (tx) =>
        tx`insert into consent ${s.app(forged)} returning status, requested_by_name, given_at`,
    );
    expect(rows).toMatchObject([
      { status: "anmodet", requested_by_name: worker.person.name, given_at: null },
    ]);
  });

  test.each(["infinity", "-infinity"])("a caseworker asks for no time like %s", async (end) => {
    const endless = { ...row("anmodet"), valid_until: end };
    const act = inVisit(s, asking(), (tx) => tx`insert into consent ${s.app(endless)}`);
    expect(await told(act)).toBe("period_too_long");
  });

  test("a caseworker does not give, answer, narrow or revoke", async () => {
    const insert = inVisit(s, asking(), (tx) => tx`insert into consent ${s.app(row("givet"))}`);
    expect(await told(insert)).toBe("only_citizen_gives");
    // One the caseworker may see, because the own authority gets the papers, and one not.
    const seen = await s.giveConsent({ recipientAuthorityId: s.kommune.id });
    const unseen = await s.giveConsent();
    const before = [await consent(seen), await consent(unseen)];
    for (const set of ["status = 'trukketTilbage'", "valid_until = gate_today()"]) {
      const update = (id: string) =>
        told(
          inVisit(s, asking(), (tx) => tx.unsafe(`update consent set ${set} where id = $1`, [id])),
        );
      expect(await update(seen)).toBe("already_decided");
      await update(unseen);
    }
    expect([await consent(seen), await consent(unseen)]).toEqual(before);
  });

  test("a caseworker asks only in the case of the visit", async () => {
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    const act = inVisit(
      s,
      asking(),
      (tx) => tx`insert into consent ${s.app(row("anmodet", second.id))}`,
    );
    expect(await told(act)).toBe("not_own_case");
  });

  test.each(["sag.read", "message.write"])("a visit of %s writes no consent", async (kind) => {
    const act = inVisit(
      s,
      { ...asking(), kind },
      (tx) => tx`insert into consent ${s.app(row("anmodet"))}`,
    );
    expect(await told(act)).toBe(denied);
  });

  test("a helper cannot give: refused, recorded, shown to the citizen", async () => {
    const helper = await s.make.person("Mor");
    const session = await s.make.session(helper.id, "borger");
    const id = crypto.randomUUID();
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_import");
      await tx`insert into delegation ${s.app({
        ...{ id, citizen_id: s.citizen.id, kind: "fuldmagt", helper_name: "Mor", status: "aktiv" },
        ...{ helper_person_id: helper.id, sections: ["consent", "sag"], valid_until: inDays(9) },
        ...{ invited_at: "2026-01-01" },
      })}`;
    });
    const deciding = { session, kind: "consent.decide", basis: "delegation", id };
    expect(await inVisit(s, deciding, async () => {})).toEqual({ refusal: "helper_never_decides" });
    const [look] = await s.admin`
      select v.kind, v.allowed, v.refusal, v.actor_name, v.basis, e.kind as entry
      from visit v join ledger_entry e on e.id = v.entry_id where v.person_id = ${helper.id}`;
    expect(look).toEqual({
      ...{ kind: "consent.decide", allowed: false, refusal: "helper_never_decides" },
      ...{ actor_name: helper.name, basis: "fuldmagt", entry: "visit.denied" },
    });
    const reading = { ...deciding, kind: "consent.read" };
    const act = inVisit(s, reading, (tx) => tx`insert into consent ${s.app(row("givet"))}`);
    expect(["not_own_case", denied]).toContain(await told(act));
  });
});

describe("a consent only becomes narrower, and once over it is over", () => {
  let id: string;
  beforeEach(async () => {
    const excepted = {
      documentTypes: ["lae265", "statusattest"],
      exceptedDocuments: [s.attest.id],
    };
    id = await s.giveConsent(excepted);
  });
  const entriesOf = async (consentId: string) => {
    const rows = await s.admin`
      select payload::jsonb ->> 'kind' as kind from ledger_payload
      where payload::jsonb ->> 'consent' = ${consentId} order by entry_id`;
    return rows.map(({ kind }) => kind);
  };
  const end = (status: string) =>
    s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_gate");
      await tx`update consent set status = ${status}, ended_at = now() where id = ${id}`;
    });

  test.each([
    "categories = categories || '{social}'::text[]",
    "document_types = document_types || '{cv}'::text[]",
    "excepted_documents = '{}'",
    "valid_until = valid_until + 1",
    "categories = '{social}'",
  ])("not %s", async (set) => {
    const before = await consent(id);
    const both = `update consent set ${set} where id = $1`;
    expect(await change(both, id)).toBe("only_narrower");
    expect(await consent(id)).toEqual(before);
  });

  test.each([
    "purpose = 'sagsbehandling'",
    "recipient_authority_id = source_authority_id",
    "source_authority_id = recipient_authority_id",
    "citizen_id = citizen_id",
    "given_at = now()",
    "valid_from = valid_from - 1",
  ])("never %s", async (set) => {
    expect(await change(`update consent set ${set} where id = $1`, id)).toBe(denied);
  });

  test("nor is it deleted", async () => {
    expect(await change("delete from consent where id = $1", id)).toBe(denied);
  });

  test.each(["trukketTilbage", "afvist", "udloebet"])("%s stays so", async (status) => {
    await end(status);
    for (const next of ["givet", "anmodet", "trukketTilbage", "afvist"]) {
      const statement = `update consent set status = '${next}' where id = $1`;
      expect(await change(statement, id)).toBe("already_decided");
    }
    const again = `insert into consent select * from consent where id = $1
      on conflict (id) do update set status = 'givet'`;
    expect(await change(again, id)).not.toBe("done");
    expect(await consent(id)).toMatchObject({ status });
  });

  test("a consent past its last day is neither changed nor revoked", async () => {
    await s.make.moveClock(31);
    const narrower = "update consent set valid_until = valid_until - 1 where id = $1";
    expect(await change(narrower, id)).toBe("already_over");
    await s.make.moveClock(0);
  });

  test.each([
    "text_shown = 'Noget andet', text_version = 'x'",
    "status = 'givet', valid_until = valid_until, text_shown = 'Noget andet'",
    "categories = categories || categories, document_types = '{statusattest,lae265}', text_shown = 'x'",
    "excepted_documents = excepted_documents || excepted_documents, text_shown = 'x'",
    "valid_until = valid_until",
  ])("what makes it no narrower changes nothing, its words least: %s", async (set) => {
    const before = await consent(id);
    const entries = await entriesOf(id);
    expect(await change(`update consent set ${set} where id = $1`, id)).toBe("done");
    expect(await consent(id)).toEqual(before);
    expect(await entriesOf(id)).toEqual(entries);
    expect(entries).toEqual(["consent.given"]);
  });

  test("what makes it narrower is entered once, with its own words", async () => {
    const narrower = (words: string) =>
      change(
        `update consent set valid_until = gate_today() + 5, text_shown = '${words}' where id = $1`,
        id,
      );
    expect(await narrower("Fem dage")).toBe("done");
    expect(await narrower("Noget andet")).toBe("done");
    expect(await consent(id)).toMatchObject({ text_shown: "Fem dage" });
    expect(await entriesOf(id)).toEqual(["consent.given", "consent.narrowed"]);
  });

  test("an update by the portal's own role that changes nothing is no entry either", async () => {
    await s.admin.begin(async (tx) => {
      await tx.unsafe("set local role minsag_gate");
      await tx`update consent set status = status where id = ${id}`;
    });
    expect(await entriesOf(id)).toEqual(["consent.given"]);
  });

  test("a revocation keeps the words the citizen said yes to", async () => {
    const set = "status = 'trukketTilbage', text_shown = 'Noget andet', text_version = 'x'";
    await change(`update consent set ${set} where id = $1`, id);
    expect(await consent(id)).toMatchObject({ text_shown: "Ja", text_version: "test" });
  });
});
