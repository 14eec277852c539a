import { afterAll, beforeAll, expect, test } from "vitest";
import { type Scene, scene } from "./scene.ts";

/** Law is data: the timers of docs/domain.md are rows, and a case keeps the rules it began with. */
let s: Scene;
beforeAll(async () => {
  s = await scene("regelsaet");
});
afterAll(() => s.drop());

const common = [
  "aktindsigt lovkrav 7 workingDays",
  "answer serviceloefte 24 hours",
  "complaint lovkrav 4 weeks moves",
  "contact serviceloefte 14 days again",
  "followUps serviceloefte 6 months ×4",
  "followUpsInPerson serviceloefte 6 months ×2",
  "genvurdering lovkrav 4 weeks",
  "passivity serviceloefte 6 months again",
  "meetingPapers serviceloefte 1 weeks",
  "phaseOne serviceloefte 10 weeks",
  "recall serviceloefte 7 days",
  "statusMeeting serviceloefte 6 months",
];
const before = [
  "firstTalk lovkrav 3 weeks",
  "fleksjobFollowUp lovkrav 30 months",
  "fleksjobStatus lovkrav 54 months",
  "ledighedsydelseReassessment lovkrav 12 months again",
  "ressourceforloebTalks lovkrav 1 years ×6 again",
];

test.each([
  ["2019", [...common, ...before]],
  ["2026", common],
])("the regelsaet of %s has the timers of the domain", async (code, timers) => {
  const rows = await s.app`select * from regel where regelsaet = ${code}`;
  const told = rows.map((row) =>
    [
      ...[row.code, row.kind, row.amount, row.unit],
      ...(row.times > 1 ? [`×${row.times}`] : []),
      ...(row.moves ? ["moves"] : []),
      ...(row.repeats ? ["again"] : []),
    ].join(" "),
  );
  expect(told.toSorted()).toEqual(timers.toSorted());
});

test("what nobody has looked up is flagged, and what is a promise names no paragraph", async () => {
  const rules =
    await s.app`select code, kind, source, verified from regel where regelsaet = '2019'`;
  const unsure = rules.filter((row) => !row.verified).map((row) => row.code);
  expect(unsure.toSorted()).toEqual(
    [
      "aktindsigt",
      "meetingPapers",
      "recall",
      ...before.map((line) => line.split(" ")[0]),
    ].toSorted(),
  );
  for (const row of rules) {
    if (row.kind === "serviceloefte") expect(row.source, row.code).not.toMatch(/§|lov/i);
  }
});

test("the reform changes who acts: the team is no longer demanded, jobcenteret is kommunen", async () => {
  const rows = await s.app`
    select regelsaet, matter, label ->> 'da' as who from regel_forum where matter in ('kontakt', 'indstilling')
    order by regelsaet, matter`;
  expect(rows.map((row) => `${row.regelsaet} ${row.matter} ${row.who}`)).toEqual([
    "2019 indstilling rehabiliteringsteamet",
    "2019 kontakt jobcenteret",
    "2026 indstilling kommunen",
    "2026 kontakt kommunen",
  ]);
});

test("an indstilling demands what the domain demands, and only hints at the rest", async () => {
  const rows = await s.app`
    select code, requirement, only_when from regel_felt
    where regelsaet = '2026' and document = 'indstilling' and (requirement <> 'required' or only_when is not null)
    order by position`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    {
      ...{ code: "udviklingsmulighed", requirement: "required" },
      only_when: "megetBegraensetArbejdsevne",
    },
    { code: "kompenserendeMuligheder", requirement: "recommended", only_when: null },
    { code: "progression", requirement: "recommended", only_when: null },
  ]);
});

test("a case keeps its regelsaet when the old one ends and a new one comes", async () => {
  const old = await s.make.sag(s.citizen.id, s.kommune.id);
  await s.admin`update sag set regelsaet = '2019' where id = ${old.id}`;
  await s.admin`update regelsaet set valid_to = '2026-01-01' where code = '2019'`;
  await s.admin`
    insert into regelsaet (code, label, valid_from, source, verified)
    values ('2027', '{"da":"Nye","en":"New"}', '2026-01-02', 'Test', false)`;
  const rows = await s.admin`select regelsaet from sag where id = ${old.id}`;
  expect(rows[0]?.regelsaet).toBe("2019");
});

test.each(["minsag_app", "minsag_gate", "minsag_import"])(
  "%s moves no case to other rules and changes no rule",
  async (role) => {
    const as = (statement: string) =>
      s.admin
        .begin(async (tx) => {
          // Even one that has been given the column, and every row, by mistake.
          await tx.unsafe(`grant select, update on sag to ${role}`);
          await tx.unsafe(`create policy mistake on sag to ${role} using (true)`);
          await tx.unsafe(`set local role ${role}`);
          await tx.unsafe(statement);
          return "done";
        })
        .catch((error: { code?: string }) => error.code);
    for (const table of [
      ...["regelsaet", "regel", "regel_forum", "regel_felt", "regel_graense"],
      ...["regel_sagsmappe", "regel_papir"],
    ]) {
      expect(await as(`insert into ${table} select * from ${table}`), table).toBe("42501");
      expect(await as(`update ${table} set source = 'x'`), table).toBe("42501");
      expect(await as(`delete from ${table}`), table).toBe("42501");
    }
    const moved = await as(`update sag set regelsaet = '2019' where id = '${s.sag.id}'`);
    // The app is stopped one guard earlier: it changes no case outside a visit, nor this in any.
    expect(moved).toBe(role === "minsag_app" ? "42501" : "MS131");
    const rows = await s.admin`select regelsaet from sag where id = ${s.sag.id}`;
    expect(rows[0]?.regelsaet).toBe("2026");
  },
);

test("the bundle for a meeting has a guide of pages and papers of known kinds, all of it flagged", async () => {
  const guides =
    await s.app`select regelsaet, guide_pages, verified from regel_sagsmappe order by 1`;
  expect(guides.map((row) => ({ ...row }))).toEqual([
    { regelsaet: "2019", guide_pages: 50, verified: false },
    { regelsaet: "2026", guide_pages: 50, verified: false },
  ]);
  const wanted = await s.app`
    select p.regelsaet, array_agg(p.code order by p.position) as codes, bool_or(p.verified) as sure,
      bool_and(p.document_types <@ (select array_agg(code) from document_type)) as known
    from regel_papir p group by 1 order by 1`;
  expect(wanted.map((row) => ({ ...row }))).toEqual(
    ["2019", "2026"].map((regelsaet) => ({
      ...{ regelsaet, sure: false, known: true },
      codes: ["plan", "egenLaege", "speciallaege", "praktik", "cv"],
    })),
  );
});
