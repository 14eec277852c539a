import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { effectiveHours } from "../../app/domain/arbejdsevne/effective-hours.ts";
import { checkWhole } from "../../app/routes/sagsbehandler/vurdering/check-whole.ts";
import type { VurderingDraft } from "../../app/routes/sagsbehandler/vurdering/vurdering.schema.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

let s: Scene;
let caseworker: Buffer;
let jobformidler: Buffer;
beforeAll(async () => {
  s = await scene("arbejdsevne");
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
});
afterAll(() => s.drop());
beforeEach(async () => {
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from arbejdsevnevurdering`;
  });
});

const task = (centihours: number, intensity: number | null, demands: string[] = []) => ({
  ...{ name: `Opgave ${centihours}`, centihours, intensity, demands },
});
/** Whole, and without a difference. */
const whole = (overrides: object = {}) => ({
  ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, version: 7, revision: 9, status: "kladde" },
  ...{ assessed_on: "2026-01-31", opgaver: JSON.stringify([task(2000, 55)]) },
  ...{ skaanehensyn: ["pauser"], effective_centihours: 1, agreed_centihours: 1100 },
  ...{ development_reason: "Det bliver bedre", klagevejledning: "Skriv til os" },
  ...{ saved_by_name: "En anden", saved_at: "2020-01-01", ...overrides },
});
const assess = (work: Parameters<typeof inVisit>[2], session = caseworker) =>
  inVisit(
    s,
    { session, kind: "arbejdsevne.assess", basis: "egenSag", id: s.sag.id },
    work as never,
  );
const begin = (overrides: object = {}, session = caseworker) =>
  assess((tx) => tx`insert into arbejdsevnevurdering ${tx(whole(overrides) as never)}`, session);
const change = (set: string) =>
  assess((tx) =>
    tx.unsafe(`update arbejdsevnevurdering a set revision = revision + 1, ${set}
      where version = (select max(b.version) from arbejdsevnevurdering b)`),
  );
const publish = (set = "") => change(`${set}${set ? ", " : ""}status = 'offentliggjort'`);
const rows = () => s.admin`select * from arbejdsevnevurdering order by version`;
const seen = (session: Buffer, basis = "egenSag") =>
  inVisit(
    s,
    {
      ...{ session, kind: "arbejdsevne.read", basis },
      ...(basis === "egenSag" ? { id: s.sag.id } : {}),
    },
    (tx) => tx`select status from arbejdsevnevurdering`,
  );

describe("who", () => {
  test("those who run the case write, in their own case only", async () => {
    expect(await told(begin({}, jobformidler))).toBe("role_insufficient");
    const asCitizen = { session: s.citizenSession, kind: "arbejdsevne.assess", basis: "selv" };
    expect(
      await told(
        inVisit(s, asCitizen, (tx) => tx`insert into arbejdsevnevurdering ${tx(whole() as never)}`),
      ),
    ).toBe("basis_not_for_visit");
    const strangers = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await told(begin(strangers))).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await told(begin({ sag_id: second.id }))).toBe("not_own_case");
    const reading = {
      session: caseworker,
      kind: "arbejdsevne.read",
      basis: "egenSag",
      id: s.sag.id,
    };
    expect(
      await told(
        inVisit(s, reading, (tx) => tx`insert into arbejdsevnevurdering ${tx(whole() as never)}`),
      ),
    ).toBe(denied);
    expect(await told(begin())).toBe("done");
  });

  test("the citizen never sees a draft, and sees it once it is published", async () => {
    expect(await told(begin())).toBe("done");
    expect(await seen(s.citizenSession, "selv")).toEqual([]);
    expect(await seen(jobformidler)).toMatchObject([{ status: "kladde" }]);
    expect(await told(publish())).toBe("done");
    expect(await seen(s.citizenSession, "selv")).toMatchObject([{ status: "offentliggjort" }]);
    expect(await seen(s.strangerSession, "selv")).toEqual([]);
  });
});

describe("what", () => {
  test("who, when, the number and the hours are the database's, whatever was sent", async () => {
    expect(await told(begin())).toBe("done");
    const [row] = await rows();
    expect(row).toMatchObject({ version: 1, revision: 1, effective_centihours: 1100 });
    expect(row?.saved_by_name).toMatch(/^caseworker/);
    expect(row?.saved_at.getFullYear()).toBeGreaterThan(2020);
  });

  test.each<[string, object, string]>([
    ["no list", { opgaver: '{"a":1}' }, "task_invalid"],
    [
      "a task without a name",
      { opgaver: JSON.stringify([{ ...task(100, 50), name: " " }]) },
      "task_invalid",
    ],
    ["negative hours", { opgaver: JSON.stringify([task(-1, 50)]) }, "task_invalid"],
    ["more than a week", { opgaver: JSON.stringify([task(3701, 50)]) }, "task_invalid"],
    ["intensity 0", { opgaver: JSON.stringify([task(100, 0)]) }, "task_invalid"],
    ["intensity 101", { opgaver: JSON.stringify([task(100, 101)]) }, "task_invalid"],
    ["an unknown demand", { opgaver: JSON.stringify([task(100, 50, ["flyve"])]) }, "task_invalid"],
    ["an unknown hensyn", { skaanehensyn: ["andet"] }, "task_invalid"],
    [
      "tasks of more than 37 hours",
      { opgaver: JSON.stringify([task(3000, 50), task(800, 50)]) },
      "more_than_full_time",
    ],
    ["a day to come", { assessed_on: "2999-01-01" }, "assessed_ahead"],
    [
      "published at once",
      { status: "offentliggjort", published_at: "2026-01-31" },
      "already_decided",
    ],
  ])("%s is refused", async (_, overrides, refusal) => {
    expect(await told(begin(overrides))).toBe(refusal);
    expect(await rows()).toEqual([]);
  });

  test("a second draft, and a draft saved by somebody else meanwhile, are told", async () => {
    expect(await told(begin())).toBe("done");
    expect(await told(begin())).toBe("saved_meanwhile");
    const stale = assess(
      (tx) => tx`update arbejdsevnevurdering set revision = 1, progression = 'x'`,
    );
    expect(await told(stale)).toBe("saved_meanwhile");
  });
});

describe("published", () => {
  test.each<[string, string]>([
    ["no task", "opgaver = '[]'"],
    ["a task that was not assessed", `opgaver = '${JSON.stringify([task(2000, null)])}'`],
    ["no agreed hours", "agreed_centihours = null"],
    ["a difference down without a reason", "agreed_centihours = 500, employer_present = true"],
    ["a difference up without a reason", "agreed_centihours = 1500, employer_present = true"],
    ["a difference without the employer", "agreed_centihours = 500, difference_reason = 'Derfor'"],
    [
      "a small capacity without a development",
      `opgaver = '${JSON.stringify([task(500, 50)])}', agreed_centihours = 250, development_reason = ' '`,
    ],
    ["no word on how to complain", "klagevejledning = ''"],
  ])("with %s it is not", async (_, set) => {
    expect(await told(begin())).toBe("done");
    expect(await told(publish(set))).toBe("assessment_not_whole");
    expect(await rows()).toMatchObject([{ status: "kladde" }]);
  });

  test("it is entered, replaces the one before, and never changes again", async () => {
    expect(await told(begin())).toBe("done");
    expect(await told(publish())).toBe("done");
    expect(await told(begin({ agreed_centihours: 500 }))).toBe("done");
    const reason = "difference_reason = 'Ryggen', employer_present = true";
    expect(await told(publish(reason))).toBe("done");
    expect(await rows()).toMatchObject([
      { version: 1, status: "erstattet" },
      { version: 2, status: "offentliggjort" },
    ]);
    for (const set of ["progression = 'x'", "status = 'kladde'", "agreed_centihours = 1"]) {
      expect(await told(change(set)), set).toBe("already_decided");
    }
    await expect(s.admin`delete from arbejdsevnevurdering`).rejects.toMatchObject({
      code: "MS111",
    });
    await expect(s.admin`truncate arbejdsevnevurdering`).rejects.toMatchObject({
      code: "MS111",
    });
    const entries = await s.admin`
      select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind = 'arbejdsevnevurdering.published' order by e.id desc limit 1`;
    expect(ledgerPayload.parse(JSON.parse(entries[0]?.payload))).toMatchObject({
      ...{ version: 2, effectiveCentihours: 1100, agreedCentihours: 500 },
    });
  });
});

/** The form's check and the database's guard must find the same. */
test("what the form finds whole the database publishes, and nothing else", async () => {
  const words = fc.constantFrom(null, "Derfor");
  const draft: fc.Arbitrary<VurderingDraft> = fc.record({
    assessedOn: fc.constant("2026-01-31"),
    opgaver: fc.array(
      fc.record({
        name: fc.constant("Opgave"),
        centihours: fc.integer({ min: 0, max: 1500 }),
        intensity: fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }) },
          fc.constant(null),
        ),
        demands: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
    skaanehensyn: fc.constant([]),
    agreedCentihours: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constant(null)),
    ...{ employerPresent: fc.boolean(), differenceReason: words, developmentReason: words },
    ...{ kompenserendeHjaelp: words, progression: words },
    klagevejledning: fc.constantFrom("Skriv", "Skriv", null),
  });
  await fc.assert(
    fc.asyncProperty(draft, fc.boolean(), async (one, agreed) => {
      const effective = effectiveHours(one.opgaver);
      // Half of them agree about what was assessed; by chance they never would.
      const tried = agreed ? { ...one, agreedCentihours: effective } : one;
      await s.admin.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        await tx`delete from arbejdsevnevurdering`;
      });
      await begin({
        opgaver: JSON.stringify(tried.opgaver),
        agreed_centihours: tried.agreedCentihours,
        difference_reason: tried.differenceReason,
        employer_present: tried.employerPresent,
        development_reason: tried.developmentReason,
        klagevejledning: tried.klagevejledning,
      });
      const isWhole = checkWhole(tried, 1000).length === 0 && effective > 0;
      expect(await told(publish())).toBe(isWhole ? "done" : "assessment_not_whole");
    }),
    { numRuns: 150 },
  );
});
