import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ledgerPayload } from "../../consent/index.ts";
import { type FleksjobScene, fleksjobScene } from "./fleksjob-scene.ts";
import { inDays } from "./scene.ts";
import { told } from "./told.ts";

/** docs/domain.md, "Fleksjobaftale": a job ends on a day and for a reason, and takes along what it was for. */
let s: FleksjobScene;
beforeAll(async () => {
  s = await fleksjobScene("fleksjob_end");
  await s.assess(1000);
});
afterAll(() => s.drop());

const active = async (overrides: object = {}) => {
  const id = await s.offered(overrides);
  const yes = { status: "tilArbejdsgiver", shown_skaanehensyn: [] };
  expect(await s.say(id, yes)).toBe("done");
  const { secret } = await s.link(id);
  expect(await s.confirm(secret, s.yes)).toBe("done");
  return id;
};
const ending = (overrides: object = {}) => ({
  ...{ status: "ophoert", ended_on: inDays(14), ended_words: "Butikken lukker", ...overrides },
});
const end = (id: string, overrides: object = {}, opening = s.write()) =>
  told(s.set(opening, "fleksjobaftale", id, ending(overrides)));
const step = (from_day: string) => ({
  ...{ id: crypto.randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id, kind: "trin" },
  ...{ from_day, centihours: 800, status: "gaelder", saved_at: "2020-01-01", saved_by_name: "x" },
});
const month = (of: string, kind = "fleksloentilskud") => ({
  ...{ sag_id: s.sag.id, citizen_id: s.citizen.id, month: of, version: 1, kind, hours: 4 },
  ...{ wage: 232_143, pension: 27_857, normalloen: 2_405_000, pays_on: "2026-11-30" },
  ...{ satser: "{}", amount: 0, registered_at: "2020-01-01", registered_by_name: "x" },
});
const clock = (moment: string) =>
  s.admin.unsafe(
    `create or replace function gate_now() returns timestamptz language sql stable as $$ select ${moment} $$`,
  );
const noon = (day: string) => clock(`timestamptz '${day} 12:00 Europe/Copenhagen'`);
beforeEach(() => clock("now()"));

test("no subsidy for a month that begins after the end, until there is a new agreement", async () => {
  const register = (row: object) =>
    told(s.insert(s.office("ydelsesmaaned.register", s.ydelse), "ydelsesmaaned", row));
  await noon("2026-03-31");
  // What is agreed on paper only, the portal knows nothing of.
  expect(await register(month("2026-02-01"))).toBe("done");
  const id = await active({ starts_on: "2026-03-02" });
  expect(await end(id, { ended_on: "2026-03-15" })).toBe("done");
  await noon("2026-04-15");
  // A period begins on its own first day, and not on its month's.
  const part = (from_day: string, to_day: string) => ({
    ...{ ...month("2026-03-01"), from_day, to_day },
  });
  expect(await register(part("2026-03-16", "2026-03-31"))).toBe("job_ended");
  expect(await register(part("2026-03-01", "2026-03-15"))).toBe("done");
  expect(await register(month("2026-04-01"))).toBe("job_ended");
  await active({ starts_on: "2026-04-20" });
  expect(await register(month("2026-04-01"))).toBe("done");
});

describe("an end that was wrong", () => {
  const correct = async (id: string, what: object, opening = s.write()) => {
    const { revision } = (await s.one("fleksjobaftale", id)) ?? {};
    return told(s.set(opening, "fleksjobaftale", id, ending({ revision: revision + 1, ...what })));
  };
  const earlier = (id: string) =>
    s.admin`select ended_on::text, ended_words from fleksjobaftale_end where aftale_id = ${id}
      order by corrected_at`;

  test("moves what can be paid, and takes no day away that is paid for", async () => {
    const register = (row: object) =>
      told(s.insert(s.office("ydelsesmaaned.register", s.ydelse), "ydelsesmaaned", row));
    await noon("2026-06-10");
    const id = await active({ starts_on: "2026-06-01" });
    expect(await end(id, { ended_on: "2026-06-30" })).toBe("done");
    await noon("2026-07-10");
    expect(await register(month("2026-07-01"))).toBe("job_ended");
    expect(await correct(id, { ended_on: "2026-07-31" })).toBe("done");
    expect(await register(month("2026-07-01"))).toBe("done");
    expect(await correct(id, { ended_on: "2026-06-15" })).toBe("paid_after_end");
    expect(await correct(id, { ended_on: "2026-07-01" })).toBe("done");
    const right = {
      ...month("2026-07-01", "ledighedsydelse"),
      version: 2,
      cause: "Jobbet var slut",
    };
    const nothing = { hours: 0, wage: 0, pension: 0, normalloen: null };
    expect(await register({ ...right, ...nothing })).toBe("done");
    expect(await correct(id, { ended_on: "2026-06-15" })).toBe("done");
  });

  test("is corrected by the jobformidler, who has read it; what it said stays, and is read", async () => {
    const id = await active();
    const [early, late] = [step(inDays(8)), step(inDays(13))];
    const plan = () => s.office("progression.plan", s.jobformidler);
    for (const one of [early, late]) {
      expect(await told(s.insert(plan(), "progressionstrin", one))).toBe("done");
    }
    expect(await end(id)).toBe("done");
    const right = { ended_on: inDays(10), ended_words: "Butikken flytter" };
    expect(await correct(id, right, s.answer())).toBe("already_decided");
    expect(await correct(id, right, s.office("fleksjobaftale.write", s.caseworker))).toBe(
      "role_insufficient",
    );
    expect(await correct(id, { ...right, revision: 9 })).toBe("saved_meanwhile");
    expect(await correct(id, { ended_words: " " })).toBe("not_whole");
    expect(await correct(id, { ended_on: inDays(-1) })).toBe("agreement_invalid");
    expect(await correct(id, {})).toBe("already_decided");
    expect(await earlier(id)).toEqual([]);
    expect(await correct(id, { ...right, opgaver: "Noget andet" })).toBe("done");
    expect(await s.one("fleksjobaftale", id)).toMatchObject({
      ...{ status: "ophoert", ended_words: "Butikken flytter", opgaver: "Pakke brød" },
    });
    expect(await earlier(id)).toEqual([{ ended_on: inDays(14), ended_words: "Butikken lukker" }]);
    expect((await s.one("progressionstrin", early.id))?.status).toBe("gaelder");
    expect((await s.one("progressionstrin", late.id))?.status).toBe("aflyst");
    expect(await correct(id, { ended_on: inDays(30) })).toBe("done");
    expect((await earlier(id)).map((one) => one.ended_words)).toEqual([
      ...["Butikken lukker", "Butikken flytter"],
    ]);
    const entry = (await s.kinds("fleksjobaftale", id)).at(-1);
    expect(entry).toMatchObject({
      ...{ kind: "fleksjobaftale.endCorrected", payload: { endedOn: inDays(30) } },
    });
    expect(ledgerPayload.parse(entry?.payload)).toEqual(entry?.payload);
    expect(JSON.stringify(entry?.payload)).not.toMatch(/lukker|flytter/);
    const read = await s.see(s.own("fleksjobaftale.read"), "fleksjobaftale_end");
    expect(JSON.stringify(read)).toContain("Butikken flytter");
    const stranger = s.own("fleksjobaftale.read", s.strangerSession);
    expect(await s.see(stranger, "fleksjobaftale_end")).toEqual([]);
    for (const slip of [
      s.admin`update fleksjobaftale_end set ended_words = 'x' where aftale_id = ${id}`,
      s.admin`delete from fleksjobaftale_end where aftale_id = ${id}`,
      s.admin`truncate fleksjobaftale_end`,
    ]) {
      expect(await told(slip)).toBe("already_decided");
    }
  });
});

describe("whole, and only what is in force", () => {
  test("a day within the job and a reason", async () => {
    const id = await active();
    expect(await end(id, { ended_on: null })).toBe("not_whole");
    expect(await end(id, { ended_words: " " })).toBe("not_whole");
    expect(await end(id, { ended_on: inDays(-1) })).toBe("agreement_invalid");
    expect(await end(id, { ended_on: inDays(500) })).toBe("agreement_invalid");
    expect(await end(id, { opgaver: "Noget andet" })).toBe("done");
    const saved = await s.one("fleksjobaftale", id);
    expect(saved).toMatchObject({ status: "ophoert", opgaver: "Pakke brød" });
    expect(saved?.ended_words).toBe("Butikken lukker");
    expect(saved?.ended_by_name).toMatch(/^jobformidler/);
    expect(await end(id, { ended_on: inDays(20) })).toBe("already_decided");
    expect(await s.change(id, { status: "aktiv" })).toBe("already_decided");
  });

  test("not a draft, not what waits, not by the citizen, and nothing of it in a draft", async () => {
    const draft = await s.draft({ ended_on: inDays(1), ended_words: "x" });
    expect(await s.one("fleksjobaftale", draft)).toMatchObject({ ended_on: null });
    expect(await end(draft)).toBe("already_decided");
    const offered = await s.offered();
    expect(await end(offered)).toBe("already_decided");
    const id = await active();
    expect(await end(id, {}, s.answer())).toBe("already_decided");
    expect((await s.one("fleksjobaftale", id))?.status).toBe("aktiv");
  });
});

test("steps after the last day are called off, those before stand; the entry holds no words", async () => {
  const id = await active();
  const [before, after] = [step(inDays(10)), step(inDays(20))];
  const plan = () => s.office("progression.plan", s.jobformidler);
  for (const one of [before, after]) {
    expect(await told(s.insert(plan(), "progressionstrin", one))).toBe("done");
  }
  expect(await end(id)).toBe("done");
  expect((await s.one("progressionstrin", before.id))?.status).toBe("gaelder");
  expect((await s.one("progressionstrin", after.id))?.status).toBe("aflyst");
  const [, cancelled] = await s.kinds("progressionstrin", after.id);
  expect(cancelled?.kind).toBe("progression.cancelled");
  const ended = (await s.kinds("fleksjobaftale", id)).at(-1);
  expect(ended).toMatchObject({ kind: "fleksjobaftale.ended", payload: { endedOn: inDays(14) } });
  expect(ledgerPayload.parse(ended?.payload)).toEqual(ended?.payload);
  expect(JSON.stringify(ended?.payload)).not.toContain("lukker");
  const read = await s.see(s.own("fleksjobaftale.read"), "fleksjobaftale");
  expect(JSON.stringify(read)).toContain("Butikken lukker");
});
