import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beginPlan, layBefore } from "../../app/routes/sagsbehandler/plan/plan-life.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { behindGuards } from "./behind-guards.ts";
import { type DecisionScene, decisionScene } from "./decision-scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** docs/domain.md, "Rehabiliteringsplan": begun, laid before the citizen, said yes to, before the team. */
let s: DecisionScene;
beforeAll(async () => {
  s = await decisionScene("plan_life");
});
afterAll(() => s.drop());
beforeEach(async () => {
  for (const table of ["plan_confirmation", "plan_section_version", "plan_section"])
    await behindGuards(s, `delete from ${table}`);
  await behindGuards(s, "delete from rehabiliteringsplan");
});

const kind = "rehabiliteringsplan.write";
const plans = () =>
  s.admin`select id, sag_id, citizen_id, status, updated_on::text from rehabiliteringsplan`;
const status = async () => (await plans()).map((one) => one.status);
/** The portal's own use cases, in a visit on the case. */
const act = async (what: typeof beginPlan, session = s.caseworker, sag = s.sag.id) => {
  const basis = { kind: "egenSag", sag } as const;
  const work = s.gate.visit({ session, kind, basis }, (db) => what(db, sag));
  return told(work.then((outcome) => (outcome.allowed ? { done: outcome.value } : outcome)));
};
/** In SQL, whatever the portal would send. */
const row = (overrides = {}) => ({
  ...{ id: randomUUID(), sag_id: s.sag.id, citizen_id: s.citizen.id },
  ...{ status: "forelagt", updated_on: "2020-01-01", ...overrides },
});
const insert = (session: Buffer, overrides = {}, opening = s.office(kind, session)) =>
  told(s.insert(opening, "rehabiliteringsplan", row(overrides)));
/** The sections that must be filled in, from the rules as docs/domain.md tells them. */
const write = async (session: Buffer, codes: readonly string[]) => {
  const [plan] = await plans();
  for (const code of codes) {
    await s.insert(s.office(kind, session), "plan_section_version", {
      ...{ plan_id: plan?.id, citizen_id: s.citizen.id, code, voice: "plan", body: "Ord" },
      ...{ base_version: 0, version: 9, written_by_name: "x", written_by_role: "x" },
      written_at: "2020-01-01",
    });
  }
};
const required = async () =>
  (
    await s.admin`select code from regel_felt where regelsaet = ${s.sag.regelsaet}
      and document = 'forberedendeDel' and mode = 'short' and requirement = 'required'`
  ).map(({ code }) => String(code));
const entries = async () =>
  (
    await s.admin`select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind in ('plan.begun', 'plan.laidBefore') order by e.id desc limit 2`
  ).map(({ payload }) => ledgerPayload.parse(JSON.parse(payload)));

describe("is begun", () => {
  test("once, as a draft of today, by those who write in it", async () => {
    expect(await insert(s.caseworker)).toBe("done");
    const [today] = await s.admin`select gate_today()::text as day`;
    expect(await plans()).toMatchObject([{ status: "kladde", updated_on: today?.day }]);
    expect(await act(beginPlan)).toBe("already_decided");
    expect(await plans()).toHaveLength(1);
  });

  test("by nobody else, and in no other case", async () => {
    expect(await insert(s.jobformidler)).toBe("role_insufficient");
    expect(await insert(s.caseworker, {}, s.own(kind))).toBe("not_own_case");
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    expect(await insert(s.caseworker, { sag_id: second.id })).toBe("not_own_case");
    const strangers = { sag_id: s.otherSag.id, citizen_id: s.stranger.id };
    expect(await insert(s.caseworker, strangers)).toBe(denied);
    expect(await plans()).toEqual([]);
  });

  test("by one of two who press at once: the other waits, and then sees that there is one", async () => {
    const [begun, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const first = inVisit(s, s.office(kind), async (tx) => {
      await tx`insert into rehabiliteringsplan ${s.app(row())}`;
      begun.resolve();
      await open.promise;
    });
    await begun.promise;
    const second = act(beginPlan);
    const waits = () => s.admin`
      select from pg_locks where not granted and locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`;
    while ((await waits()).length === 0);
    open.resolve();
    await first;
    expect(await second).toBe("already_decided");
    expect(await plans()).toHaveLength(1);
  });
});

describe("is laid before the citizen", () => {
  test("when what must be filled in is there, and once", async () => {
    await act(beginPlan);
    expect(await act(layBefore)).toBe("plan_not_whole");
    const codes = await required();
    expect(codes.length).toBeGreaterThan(1);
    await write(s.caseworker, codes.slice(1));
    expect(await act(layBefore)).toBe("plan_not_whole");
    await write(s.caseworker, codes.slice(0, 1));
    expect(await status()).toEqual(["kladde"]);
    expect(await act(layBefore)).toBe("done");
    expect(await status()).toEqual(["tilGennemsyn"]);
    expect(await act(layBefore)).toBe("already_decided");
    const [plan] = await plans();
    const versions = codes.map((code) => `${code}.plan.1`).toSorted();
    expect(await entries()).toMatchObject([
      { kind: "plan.laidBefore", plan: plan?.id, sag: s.sag.id, versions },
      { kind: "plan.begun", plan: plan?.id, sag: s.sag.id, versions: [] },
    ]);
  });

  test("and before the team with the proposal that is given, once the citizen has said yes", async () => {
    await act(beginPlan);
    await write(s.caseworker, await required());
    await act(layBefore);
    const felter = {
      ...{ afvejning: "Vejet", afklaring: "Afklaret", hvorforIkkeOrdinaert: "Fordi" },
      ...{ typerAfFleksjob: "Lager", skaanehensyn: "Pauser", stoetteIOvergang: "Mentor" },
    };
    const give = async () => {
      const id = randomUUID();
      const opening = s.office("indstilling.write");
      await s.insert(opening, "indstilling", {
        ...{ id, sag_id: s.sag.id, citizen_id: s.citizen.id, version: 9, status: "kladde" },
        ...{ felter: JSON.stringify(felter), saved_at: "2020-01-01", saved_by_name: "x" },
      });
      await s.set(opening, "indstilling", id, { status: "afgivet", revision: 2 });
    };
    await give();
    expect(await status()).toEqual(["tilGennemsyn"]);
    const [plan] = await plans();
    const versions = (await required()).map((code) => `${code}.plan.1`).toSorted();
    await s.insert(s.own(kind), "plan_confirmation", {
      ...{ plan_id: plan?.id, citizen_id: s.citizen.id, versions, confirmed_at: "2020-01-01" },
    });
    await give();
    expect(await status()).toEqual(["forelagt"]);
  });
});
