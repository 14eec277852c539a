import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPlan } from "../../app/case/plan/read-plan.server.ts";
import {
  dropSectionDraft,
  readSection,
  saveSectionDraft,
  writeSection,
} from "../../app/case/plan/write-section.server.ts";
import { confirmPlan } from "../../app/routes/borger/plan/confirm-plan.server.ts";
import { ledgerPayload } from "../../consent/index.ts";
import { behindGuards } from "./behind-guards.ts";
import { type Scene, scene } from "./scene.ts";
import { denied, inVisit, told } from "./told.ts";

/** The forberedende del, written in turns: every version is kept, and nobody's words are written over. */
let s: Scene;
let caseworker: Buffer;
let jobformidler: Buffer;
let plan: string;
beforeAll(async () => {
  s = await scene("plan_sections");
  caseworker = (await s.professional(s.kommune, "caseworker", true)).session;
  jobformidler = (await s.professional(s.kommune, "jobformidler", true)).session;
});
afterAll(() => s.drop());
beforeEach(async () => {
  plan = randomUUID();
  await s.admin.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from plan_confirmation`;
    await tx`delete from plan_draft`;
    await tx`delete from plan_section_version`;
    await tx`delete from plan_section`;
    await tx`delete from rehabiliteringsplan`;
    await tx`insert into rehabiliteringsplan ${tx({
      ...{ id: plan, citizen_id: s.citizen.id, sag_id: s.sag.id },
      ...{ status: "bekraeftet", updated_on: "2026-01-01" },
    })}`;
  });
});

const kind = "rehabiliteringsplan.write";
const basisOf = (session: Buffer) =>
  session === caseworker || session === jobformidler
    ? ({ kind: "egenSag", sag: s.sag.id } as const)
    : ({ kind: "selv" } as const);
const write = async (session: Buffer, words: string, base: number, code = "maal") => {
  const outcome = await s.gate.visit({ session, kind, basis: basisOf(session) }, async (db) => {
    const page = await readSection(db, code);
    return page ? writeSection(db, page, { words, base }) : "gone";
  });
  return outcome.allowed ? outcome.value : outcome;
};
const opening = (session: Buffer) => {
  const basis = basisOf(session);
  return { session, kind, basis: basis.kind, ...("sag" in basis ? { id: basis.sag } : {}) };
};
const row = (overrides: object = {}) => ({
  ...{ plan_id: plan, citizen_id: s.citizen.id, code: "maal", voice: "plan", body: "Ord" },
  ...{ version: 7, base_version: 0, written_by_name: "En anden", written_by_role: "x" },
  ...{ written_at: "2020-01-01", ...overrides },
});
const insert = (session: Buffer, overrides: object = {}) =>
  told(
    inVisit(
      s,
      opening(session),
      (tx) => tx`insert into plan_section_version ${s.app(row(overrides) as never)}`,
    ),
  );
const versions = () =>
  s.admin`select code, voice, version, body, written_by_name as by, written_by_role as role
    from plan_section_version order by code, version`;

describe("in turns", () => {
  test("the citizen and the caseworker write on top of each other's versions, all kept", async () => {
    expect(await write(s.citizenSession, "Jeg vil i butik.", 0)).toBe("written");
    expect(await write(caseworker, "Du vil i butik, 12 timer.", 1)).toBe("written");
    expect(await write(s.citizenSession, "Du vil i butik, 12 timer.", 2)).toBe("unchanged");
    expect(await versions()).toMatchObject([
      { version: 1, body: "Jeg vil i butik.", by: s.citizen.name, role: "citizen" },
      { version: 2, body: "Du vil i butik, 12 timer.", role: "caseworker" },
    ]);
    const read = await s.gate.visit(
      { session: s.citizenSession, kind: "rehabiliteringsplan.read", basis: { kind: "selv" } },
      readPlan,
    );
    expect(read).toMatchObject({
      value: { sections: [{ heading: "Dine mål", body: "Du vil i butik, 12 timer." }] },
    });
  });

  test("a change takes back the citizen's yes to the plan", async () => {
    await write(caseworker, "Noget nyt.", 0);
    expect(await s.admin`select status from rehabiliteringsplan`).toMatchObject([
      { status: "tilGennemsyn" },
    ]);
  });
});

describe("two at the same time", () => {
  test("who does not know the newest version is told, and both texts are there", async () => {
    await write(s.citizenSession, "Den første.", 0);
    expect(await told(write(caseworker, "Den anden.", 0))).toBe("saved_meanwhile");
    expect(await versions()).toMatchObject([{ version: 1, body: "Den første." }]);
    expect(await write(caseworker, "Den anden.", 1)).toBe("written");
    expect((await versions()).map(({ body }) => body)).toEqual(["Den første.", "Den anden."]);
  });

  test("also when both have begun before either is done", async () => {
    const [written, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const first = inVisit(s, opening(s.citizenSession), async (tx) => {
      await tx`insert into plan_section_version ${s.app(row({ body: "Den første." }) as never)}`;
      written.resolve();
      await open.promise;
    });
    await written.promise;
    const second = told(write(caseworker, "Den anden.", 0));
    const waits = () => s.admin`
      select from pg_locks where not granted and locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`;
    while ((await waits()).length === 0);
    open.resolve();
    await first;
    expect(await second).toBe("saved_meanwhile");
    expect(await versions()).toMatchObject([{ version: 1, body: "Den første." }]);
  });
});

describe("who", () => {
  test("the citizen's own words are the citizen's alone", async () => {
    const own = { code: "medDineEgneOrd", voice: "own" };
    expect(await insert(caseworker, own)).toBe("only_citizen_writes");
    expect(await insert(caseworker, { ...own, voice: "plan" })).toBe("section_unknown");
    expect(await insert(s.citizenSession, { ...own, voice: "plan" })).toBe("section_unknown");
    expect(await write(s.citizenSession, "Jeg er træt.", 0, "medDineEgneOrd")).toBe("written");
    expect(await s.admin`select own_words, body from plan_section`).toMatchObject([
      { own_words: "Jeg er træt.", body: "" },
    ]);
  });

  test("nobody else's plan, no other case, no other role, and no section the rules do not know", async () => {
    expect(await write(jobformidler, "x", 0)).toMatchObject({ refusal: "role_insufficient" });
    expect(await insert(s.strangerSession)).toBe(denied);
    expect(await insert(s.citizenSession, { citizen_id: s.stranger.id })).toBe(denied);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    await behindGuards(s, `update rehabiliteringsplan set sag_id = '${second.id}'`);
    expect(await insert(caseworker)).toBe("not_own_case");
    expect(await insert(s.citizenSession, { code: "andet" })).toBe("section_unknown");
    const reading = { session: s.citizenSession, kind: "rehabiliteringsplan.read", basis: "selv" };
    const inReading = inVisit(
      s,
      reading,
      (tx) => tx`insert into plan_section_version ${s.app(row() as never)}`,
    );
    expect(await told(inReading)).toBe(denied);
  });

  test("who and when are the database's, and what was written stays", async () => {
    expect(await insert(s.citizenSession)).toBe("done");
    const [one] = await s.admin`select * from plan_section_version`;
    expect(one).toMatchObject({ version: 1, written_by_name: s.citizen.name });
    expect(one?.written_at.getFullYear()).toBeGreaterThan(2020);
    for (const statement of [
      "update plan_section_version set body = 'x'",
      "delete from plan_section_version",
      "truncate plan_section_version cascade",
    ]) {
      await expect(s.admin.unsafe(statement)).rejects.toThrow(/stays/);
    }
    const tried = (statement: string) =>
      told(inVisit(s, opening(s.citizenSession), (tx) => tx.unsafe(statement)));
    for (const table of ["plan_section_version", "plan_section"]) {
      expect(await tried(`update ${table} set body = 'x'`)).toBe(denied);
    }
    expect(await tried("update rehabiliteringsplan set status = 'bekraeftet'")).toBe(
      "not_own_case",
    );
  });
});

describe("the citizen's yes", () => {
  const confirm = (session: Buffer, seen: string[]) =>
    told(s.gate.visit({ session, kind, basis: basisOf(session) }, (db) => confirmPlan(db, seen)));
  const whole = ["arbejdeOgUddannelse", "helbred", "maal"];
  const waits = () => behindGuards(s, "update rehabiliteringsplan set status = 'tilGennemsyn'");
  const status = async () => (await s.admin`select status from rehabiliteringsplan`)[0]?.status;
  const first = whole.map((code) => `${code}.plan.1`);

  test("is to exactly what was read, and is over with the next change", async () => {
    await waits();
    for (const code of whole) await write(caseworker, `Om ${code}`, 0, code);
    expect(await confirm(s.citizenSession, first.slice(1))).toBe("saved_meanwhile");
    expect(await confirm(caseworker, first)).toBe("only_citizen_writes");
    expect(await confirm(s.citizenSession, first)).toBe("done");
    expect(await status()).toBe("bekraeftet");
    expect(await confirm(s.citizenSession, first)).toBe("nothing_to_confirm");
    await write(caseworker, "Noget andet", 1);
    expect(await status()).toBe("tilGennemsyn");
    expect(await confirm(s.citizenSession, first)).toBe("saved_meanwhile");
    expect(await confirm(s.citizenSession, first.with(2, "maal.plan.2"))).toBe("done");
    const rows = await s.admin`select versions from plan_confirmation order by confirmed_at`;
    expect(rows.map(({ versions: said }) => said[2])).toEqual(["maal.plan.1", "maal.plan.2"]);
    const [entry] = await s.admin`
      select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
      where e.kind = 'plan.confirmed' order by e.id desc limit 1`;
    expect(ledgerPayload.parse(JSON.parse(entry?.payload))).toMatchObject({
      versions: first.with(2, "maal.plan.2"),
    });
  });

  test("waits until what must be filled in is there", async () => {
    await waits();
    await write(caseworker, "Om målet", 0);
    expect(await confirm(s.citizenSession, ["maal.plan.1"])).toBe("plan_not_whole");
    expect(await confirm(s.strangerSession, ["maal.plan.1"])).toBe("done");
    expect(await status()).toBe("tilGennemsyn");
    await expect(s.admin`truncate plan_confirmation`).rejects.toThrow(/stays/);
  });
});

describe("drafts", () => {
  const keep = async (session: Buffer, words: string, base = 0, code = "maal") => {
    const outcome = await s.gate.visit({ session, kind, basis: basisOf(session) }, async (db) => {
      const page = await readSection(db, code);
      if (!page) return "gone";
      await saveSectionDraft(db, page, { words, base });
      return "draft";
    });
    return outcome.allowed ? outcome.value : outcome;
  };
  const drafts = async (session: Buffer) =>
    inVisit(s, opening(session), (tx) => tx`select body, base_version as base from plan_draft`);

  test("each has one of their own, seen by nobody else, until it is put into the plan", async () => {
    expect(await keep(s.citizenSession, "Jeg er")).toBe("draft");
    expect(await keep(s.citizenSession, "Jeg er træt")).toBe("draft");
    expect(await keep(caseworker, "Du er")).toBe("draft");
    expect(await drafts(s.citizenSession)).toMatchObject([{ body: "Jeg er træt" }]);
    expect(await drafts(caseworker)).toMatchObject([{ body: "Du er" }]);
    expect(await versions()).toEqual([]);
    // Logged in anew, the words are there; put into the plan, they are no draft any more.
    const anew = await s.make.session(s.citizen.id, "borger");
    expect(await drafts(anew)).toMatchObject([{ body: "Jeg er træt" }]);
    expect(await write(anew, "Jeg er træt.", 0)).toBe("written");
    expect(await drafts(anew)).toEqual([]);
    // The caseworker's own stands, and still knows only what was there when it was begun.
    expect(await drafts(caseworker)).toMatchObject([{ body: "Du er", base: 0 }]);
  });

  test("deleting one's own leaves the other's", async () => {
    await keep(s.citizenSession, "Jeg er");
    await keep(caseworker, "Du er");
    await s.gate.visit({ session: s.citizenSession, kind, basis: { kind: "selv" } }, async (db) => {
      const page = await readSection(db, "maal");
      if (page) await dropSectionDraft(db, page);
    });
    expect(await drafts(s.citizenSession)).toEqual([]);
    expect(await drafts(caseworker)).toMatchObject([{ body: "Du er" }]);
  });

  test("nobody keeps one for another, in another case, or in the citizen's own words", async () => {
    const draft = { plan_id: plan, citizen_id: s.citizen.id, code: "maal", voice: "plan" };
    const rest = { body: "x", base_version: 0, saved_at: "2020-01-01", person_id: s.citizen.id };
    const put = (session: Buffer, overrides = {}) =>
      told(
        inVisit(
          s,
          opening(session),
          (tx) => tx`insert into plan_draft ${s.app({ ...draft, ...rest, ...overrides } as never)}`,
        ),
      );
    expect(await put(caseworker, { voice: "own" })).toBe("only_citizen_writes");
    expect(await put(s.strangerSession)).toBe(denied);
    expect(await put(caseworker)).toBe("done");
    expect(await drafts(s.citizenSession)).toEqual([]);
    expect(await drafts(caseworker)).toMatchObject([{ body: "x" }]);
    const second = await s.make.sag(s.citizen.id, s.kommune.id);
    await behindGuards(s, `update rehabiliteringsplan set sag_id = '${second.id}'`);
    expect(await put(caseworker, { code: "helbred" })).toBe("not_own_case");
  });
});

test("each version is entered, without its words", async () => {
  await write(s.citizenSession, "Et hemmeligt ord", 0);
  const [entry] = await s.admin`
    select p.payload from ledger_entry e join ledger_payload p on p.entry_id = e.id
    where e.kind = 'plan.sectionWritten' order by e.id desc limit 1`;
  expect(ledgerPayload.parse(JSON.parse(entry?.payload))).toMatchObject({
    ...{ plan, section: "maal", voice: "plan", version: 1 },
    textHash: expect.stringMatching(/^\w{64}$/),
  });
  expect(entry?.payload).not.toContain("hemmeligt");
});
